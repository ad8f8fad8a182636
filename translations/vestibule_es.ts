<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>DeskPage</name>
    <message>
        <source>Name, reference or scan…</source>
        <extracomment>In the one field that starts a visit; a scanner types into it.</extracomment>
        <translation>Nombre, referencia o lectura…</translation>
    </message>
    <message>
        <source>Name or reference of the visitor</source>
        <translation>Nombre o referencia del visitante</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>The button that starts a visit.</extracomment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation>Iniciar una visita</translation>
    </message>
    <message>
        <source>Ready for the next visitor</source>
        <translation>Todo listo para el próximo visitante</translation>
    </message>
    <message>
        <source>Type a name or reference, or scan it, then press Enter. For a walk-in without either, press Start.</source>
        <translation>Escriba un nombre o una referencia, o léalo con el escáner, y pulse Intro. Si el visitante no tiene ninguno de los dos, pulse Iniciar.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Saves the settings.</extracomment>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Set up this desk</source>
        <extracomment>The title of the page that is shown before anything is set up.</extracomment>
        <translation>Configurar este puesto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>Save and start</source>
        <extracomment>Saves the set-up and opens the desk.</extracomment>
        <translation>Guardar y empezar</translation>
    </message>
    <message>
        <source>Three things are needed before visitors can be onboarded: the service address, the flow and the API key. All of them are in your Incode dashboard. If your house has a backend that holds the key, its address is enough.</source>
        <translation>Para poder verificar a los visitantes se necesitan tres datos: la dirección del servicio, el flujo y la clave de API. Todos están en su panel de Incode. Si su organización tiene un backend que guarda la clave, basta con su dirección.</translation>
    </message>
</context>
<context>
    <name>shell::ActivityPage</name>
    <message>
        <source>Every row is being checked.</source>
        <translation>Se están comprobando todas las filas.</translation>
    </message>
    <message>
        <source>The record is being written.</source>
        <translation>Se está escribiendo el registro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written.</source>
        <translation>
            <numerusform>Se escribió %Ln fila.</numerusform>
            <numerusform>Se escribieron %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the record of activity</source>
        <translation>Exportar el registro de actividad</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>Kinds of files to choose from; the part in brackets stays as it is.</extracomment>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation>Se está leyendo el registro.</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. Every start, look, export and deletion appears here.</source>
        <translation>Aún no se ha registrado nada. Aquí aparecen todos los inicios, consultas, exportaciones y borrados.</translation>
    </message>
    <message>
        <source>Nothing of this kind has been recorded.</source>
        <translation>No se ha registrado nada de este tipo.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>A button: checks that nobody has changed the record of activity.</extracomment>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Checks that no row was changed, removed or added since it was written.</source>
        <translation>Comprueba que ninguna fila se haya cambiado, quitado o añadido desde que se escribió.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>A button: writes the record of activity to a file.</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Record of activity</source>
        <translation>Registro de actividad</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>One of two parts of the page of activity: who did what.</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <extracomment>One of two parts of the page of activity: what the service sent by itself.</extracomment>
        <translation>Webhooks</translation>
    </message>
</context>
<context>
    <name>shell::ApiKeyField</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>It is typed once, kept in the key store of this computer, and never shown again.</source>
        <translation>Se escribe una sola vez, se guarda en el almacén de claves de este equipo y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Type or paste the key</source>
        <translation>Escriba o pegue la clave</translation>
    </message>
    <message>
        <source>Asking the key store…</source>
        <translation>Consultando el almacén de claves…</translation>
    </message>
    <message>
        <source>A key is kept in the key store.</source>
        <translation>Hay una clave guardada en el almacén de claves.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>A button that lets a new API key be typed.</extracomment>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <extracomment>A button that leaves the API key as it is.</extracomment>
        <translation>Conservar la anterior</translation>
    </message>
    <message>
        <source>The key is read from the file %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>La clave se lee del archivo %1.</translation>
    </message>
    <message>
        <source>The key store of this computer does not work, so the key cannot be kept there. Unlock it and save again, or name a key file below.</source>
        <translation>El almacén de claves de este equipo no funciona, por lo que no se puede guardar la clave en él. Desbloquéelo y guarde de nuevo, o indique un archivo de clave más abajo.</translation>
    </message>
    <message>
        <source>This field is needed before visits can start.</source>
        <translation>Este campo es necesario para poder iniciar visitas.</translation>
    </message>
</context>
<context>
    <name>shell::Audit</name>
    <message>
        <source>Started a visit.</source>
        <translation>Inició una visita.</translation>
    </message>
    <message>
        <source>Ended a visit before it was finished.</source>
        <translation>Finalizó una visita antes de que se completara.</translation>
    </message>
    <message>
        <source>Finished a visit that an earlier run left open.</source>
        <translation>Terminó una visita que una ejecución anterior dejó abierta.</translation>
    </message>
    <message>
        <source>Changed the note of a visit.</source>
        <translation>Cambió la nota de una visita.</translation>
    </message>
    <message>
        <source>Fetched the result of a visit again.</source>
        <translation>Obtuvo de nuevo el resultado de una visita.</translation>
    </message>
    <message>
        <source>Looked at the text of a document.</source>
        <translation>Consultó el texto de un documento.</translation>
    </message>
    <message>
        <source>Looked at the pictures of a visit.</source>
        <translation>Consultó las imágenes de una visita.</translation>
    </message>
    <message>
        <source>Exported visits to a file.</source>
        <translation>Exportó visitas a un archivo.</translation>
    </message>
    <message>
        <source>Printed or saved the summary of a visit.</source>
        <translation>Imprimió o guardó el resumen de una visita.</translation>
    </message>
    <message>
        <source>Deleted a visit with all that was kept of it.</source>
        <translation>Borró una visita con todo lo que se guardaba de ella.</translation>
    </message>
    <message>
        <source>Exported this record to a file.</source>
        <translation>Exportó este registro a un archivo.</translation>
    </message>
    <message>
        <source>Changed the settings.</source>
        <translation>Cambió la configuración.</translation>
    </message>
    <message>
        <source>Left the visitor&apos;s full screen.</source>
        <translation>Salió de la pantalla completa del visitante.</translation>
    </message>
    <message>
        <source>Deleted what was past its period.</source>
        <translation>Borró lo que había superado su plazo.</translation>
    </message>
    <message>
        <source>Made a backup of the record.</source>
        <translation>Hizo una copia de seguridad del registro.</translation>
    </message>
    <message>
        <source>Set a damaged record aside and went on.</source>
        <translation>Apartó un registro dañado y continuó.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter of the record of activity: everything.</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>A filter of the record of activity.</extracomment>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Pictures and text</source>
        <extracomment>A filter of the record of activity: who looked at personal data.</extracomment>
        <translation>Imágenes y texto</translation>
    </message>
    <message>
        <source>Exports and deletions</source>
        <extracomment>A filter of the record of activity.</extracomment>
        <translation>Exportaciones y borrados</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>A filter of the record of activity.</extracomment>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <extracomment>A filter of the record of activity: what the program does by itself to its data.</extracomment>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Row %1 is not as it was written, or it is missing. Tell your security officer before anything else is done.</source>
        <extracomment>%1 is the number of a row.</extracomment>
        <translation>La fila %1 no está como se escribió, o falta. Avise a su responsable de seguridad antes de hacer cualquier otra cosa.</translation>
    </message>
    <message>
        <source>The record is not as it was written. Tell your security officer before anything else is done.</source>
        <translation>El registro no está como se escribió. Avise a su responsable de seguridad antes de hacer cualquier otra cosa.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) are as they were written, and none is missing.</source>
        <translation>
            <numerusform>La única fila (%Ln) está como se escribió y no falta ninguna.</numerusform>
            <numerusform>Las %Ln filas están como se escribieron y no falta ninguna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed a webhook delivery on once more.</source>
        <translation>Procesó de nuevo una entrega de webhook.</translation>
    </message>
    <message>
        <source>Was given an address that signs a person in to Big Interview.</source>
        <translation>Obtuvo una dirección que inicia la sesión de una persona en Big Interview.</translation>
    </message>
    <message>
        <source>Added a person.</source>
        <translation>Añadió una persona.</translation>
    </message>
    <message>
        <source>Changed a person.</source>
        <translation>Cambió los datos de una persona.</translation>
    </message>
    <message>
        <source>Imported people from a file.</source>
        <translation>Importó personas de un archivo.</translation>
    </message>
    <message>
        <source>Exported people to a file.</source>
        <translation>Exportó personas a un archivo.</translation>
    </message>
    <message>
        <source>Deleted people with all that was kept of them.</source>
        <translation>Borró personas con todo lo que se guardaba de ellas.</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>A filter of the record of activity: what was done for people at Big Interview.</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Asked to open Big Interview for a person.</source>
        <translation>Pidió abrir Big Interview para una persona.</translation>
    </message>
    <message>
        <source>A visitor went away before the end.</source>
        <translation>Un visitante se fue antes del final.</translation>
    </message>
    <message>
        <source>Opened the desk from the visitor&apos;s screen with a PIN.</source>
        <translation>Abrió el puesto desde la pantalla del visitante con un PIN.</translation>
    </message>
    <message>
        <source>Went back to the visitor&apos;s screen.</source>
        <translation>Volvió a la pantalla del visitante.</translation>
    </message>
    <message>
        <source>Somebody typed a PIN that is no operator&apos;s.</source>
        <translation>Alguien escribió un PIN que no es de ningún operador.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: none counted for a while.</source>
        <translation>Demasiados PIN incorrectos: durante un rato no se aceptó ninguno.</translation>
    </message>
    <message>
        <source>Set or removed the PIN of an operator.</source>
        <translation>Estableció o quitó el PIN de un operador.</translation>
    </message>
    <message>
        <source>Checked that nothing is left of a visitor.</source>
        <translation>Comprobó que no quedara nada de un visitante.</translation>
    </message>
    <message>
        <source>Found something left of a visitor and closed the screen.</source>
        <translation>Encontró algo que quedaba de un visitante y cerró la pantalla.</translation>
    </message>
    <message>
        <source>Brought the visitor&apos;s screen back after a fault.</source>
        <translation>Restableció la pantalla del visitante tras un fallo.</translation>
    </message>
    <message>
        <source>Put the visitor&apos;s screen out of order.</source>
        <translation>Dejó la pantalla del visitante fuera de servicio.</translation>
    </message>
</context>
<context>
    <name>shell::AuditModel</name>
    <message>
        <source>Row %1, %2</source>
        <extracomment>%1 is the number of a row in the record of activity, %2 a date with time.</extracomment>
        <translation>Fila %1, %2</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>A column of the record of activity.</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>A column of the record of activity: the operator.</extracomment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>A column of the record of activity: what was done.</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>A column of the record of activity: the beginning of a visit&apos;s id.</extracomment>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>A column of the record of activity: technical words.</extracomment>
        <translation>Detalle</translation>
    </message>
</context>
<context>
    <name>shell::BeforeStartScreen</name>
    <message>
        <source>Nothing stays on this screen.</source>
        <extracomment>What is kept of a visitor&apos;s data; shown before the visit.</extracomment>
        <translation>No queda nada en esta pantalla.</translation>
    </message>
    <message numerus="yes">
        <source>The desk keeps the result for %Ln day(s).</source>
        <extracomment>What is kept of a visitor&apos;s data. The desk: the people who work here.</extracomment>
        <translation>
            <numerusform>El puesto de atención guarda el resultado durante %Ln día.</numerusform>
            <numerusform>El puesto de atención guarda el resultado durante %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk keeps the result until it is deleted there.</source>
        <extracomment>What is kept of a visitor&apos;s data. The desk: the people who work here.</extracomment>
        <translation>El puesto de atención guarda el resultado hasta que se borre allí.</translation>
    </message>
    <message numerus="yes">
        <source>Pictures and document text that the desk asks for are deleted after %Ln hour(s).</source>
        <extracomment>What is kept of a visitor&apos;s data: only what the desk has fetched.</extracomment>
        <translation>
            <numerusform>Las fotos y el texto del documento que pida el puesto de atención se borran después de %Ln hora.</numerusform>
            <numerusform>Las fotos y el texto del documento que pida el puesto de atención se borran después de %Ln horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before we start</source>
        <extracomment>Title of the screen before a visit.</extracomment>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Su referencia</translation>
    </message>
    <message>
        <source>Your document</source>
        <extracomment>One of the steps of a visit, as its title.</extracomment>
        <translation>Su documento</translation>
    </message>
    <message>
        <source>You show your identity document to the camera. It is checked whether it is genuine and valid.</source>
        <extracomment>What happens with the document, before the visit.</extracomment>
        <translation>Usted muestra su documento de identidad a la cámara. Se comprueba si es auténtico y válido.</translation>
    </message>
    <message>
        <source>Your face</source>
        <extracomment>One of the steps of a visit, as its title.</extracomment>
        <translation>Su rostro</translation>
    </message>
    <message>
        <source>The camera takes a picture of your face. It is compared with the picture in your document.</source>
        <extracomment>What happens with the face, before the visit.</extracomment>
        <translation>La cámara toma una foto de su rostro. Se compara con la foto de su documento.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>Title above what is kept of a visitor&apos;s data and how long.</extracomment>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>What happens with my data?</source>
        <extracomment>Link to a card about privacy.</extracomment>
        <translation>¿Qué pasa con mis datos?</translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <extracomment>Button before a visit: the visitor agrees to it and goes on.</extracomment>
        <translation>Aceptar y continuar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button of a visitor&apos;s screen: back to the first screen, nothing has begun.</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Your reference, if you have one</source>
        <extracomment>Above the field for a number or code that a visitor was given; it may be left empty.</extracomment>
        <translation>Su referencia, si tiene una</translation>
    </message>
    <message>
        <source>Type or scan your reference, if you have one</source>
        <extracomment>In the empty field for a reference that may stay empty.</extracomment>
        <translation>Escriba su referencia o léala con el escáner, si tiene una</translation>
    </message>
    <message>
        <source>Type or scan your reference</source>
        <translation>Escriba su referencia o léala con el escáner</translation>
    </message>
    <message>
        <source>Please type or scan your reference. If you have none, our staff can help you.</source>
        <extracomment>The visitor went on without the reference that is asked for.</extracomment>
        <translation>Por favor, escriba su referencia o léala con el escáner. Si no tiene ninguna, nuestro personal puede ayudarle.</translation>
    </message>
    <message>
        <source>Thank you, that looks right.</source>
        <extracomment>The visitor&apos;s reference looks as it should.</extracomment>
        <translation>Gracias, parece correcta.</translation>
    </message>
    <message>
        <source>Something seems to be missing. Please compare it with what you were given, or ask our staff.</source>
        <extracomment>The visitor&apos;s reference has too few characters.</extracomment>
        <translation>Parece que falta algo. Por favor, compare la referencia con la que le dieron o pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>This does not look like one of our references. Please compare it with what you were given, or ask our staff.</source>
        <extracomment>The visitor&apos;s reference cannot be right.</extracomment>
        <translation>No parece una de nuestras referencias. Por favor, compárela con la que le dieron o pregunte a nuestro personal.</translation>
    </message>
</context>
<context>
    <name>shell::BrowserPlace</name>
    <message>
        <source>You can close this window</source>
        <extracomment>Title of a page in the computer&apos;s browser, after the last step.</extracomment>
        <translation>Puede cerrar esta ventana</translation>
    </message>
    <message>
        <source>Everything else happens on the screen you came from.</source>
        <extracomment>Text of that page. The screen: the program&apos;s own window.</extracomment>
        <translation>Todo lo demás continúa en la pantalla de la que vino.</translation>
    </message>
    <message>
        <source>This address has been used</source>
        <extracomment>Title of a page in the computer&apos;s browser whose address works only once.</extracomment>
        <translation>Esta dirección ya se ha usado</translation>
    </message>
    <message>
        <source>It works only once. Please go back to the screen you came from and open the page again there.</source>
        <extracomment>Text of that page. The screen: the program&apos;s own window.</extracomment>
        <translation>Solo funciona una vez. Por favor, vuelva a la pantalla de la que vino y abra allí la página de nuevo.</translation>
    </message>
</context>
<context>
    <name>shell::BrowserScreen</name>
    <message>
        <source>Open it again</source>
        <extracomment>Button: opens the page in the computer&apos;s browser once more.</extracomment>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>Title while the computer&apos;s browser starts.</extracomment>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>We are opening the browser for you.</source>
        <extracomment>Said below that title.</extracomment>
        <translation>Estamos abriendo el navegador para usted.</translation>
    </message>
    <message>
        <source>Please go on in the browser window</source>
        <extracomment>Title while the visitor is busy in the computer&apos;s browser.</extracomment>
        <translation>Por favor, continúe en la ventana del navegador</translation>
    </message>
    <message>
        <source>It has opened on this computer. When you are done there, this screen goes on by itself.</source>
        <translation>Se ha abierto en este equipo. Cuando termine allí, esta pantalla continuará sola.</translation>
    </message>
    <message>
        <source>No window to be seen? It may be behind this one. You can open it again, or ask our staff.</source>
        <extracomment>Help for a visitor who sees no browser window. The button is &quot;Open it again&quot;.</extracomment>
        <translation>¿No ve ninguna ventana? Puede estar detrás de esta. Puede abrirla de nuevo o preguntar a nuestro personal.</translation>
    </message>
    <message>
        <source>We are checking whether all is done</source>
        <extracomment>Title when the browser came back and the service is asked for the status.</extracomment>
        <translation>Estamos comprobando si todo está hecho</translation>
    </message>
    <message>
        <source>If you have not finished all steps, please open the page again and go on there.</source>
        <extracomment>For a visitor who came back before the end.</extracomment>
        <translation>Si no ha completado todos los pasos, por favor, abra la página de nuevo y continúe allí.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>Title when the visitor has finished all steps.</extracomment>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>You have finished all steps. You can close the browser window.</source>
        <extracomment>The window: of the computer&apos;s browser.</extracomment>
        <translation>Ha completado todos los pasos. Puede cerrar la ventana del navegador.</translation>
    </message>
    <message>
        <source>The browser did not open</source>
        <extracomment>Title when the computer&apos;s browser could not be started.</extracomment>
        <translation>El navegador no se abrió</translation>
    </message>
    <message>
        <source>You can try again, or ask our staff.</source>
        <extracomment>Said below that title. Our staff: the people at the desk.</extracomment>
        <translation>Puede intentar de nuevo o preguntar a nuestro personal.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: the browser is started once more.</extracomment>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>It has opened on this computer. When you are done there, please tell our staff.</source>
        <translation>Se ha abierto en este equipo. Cuando termine allí, por favor, avise a nuestro personal.</translation>
    </message>
</context>
<context>
    <name>shell::CodeScreen</name>
    <message>
        <source>The code no longer works</source>
        <extracomment>Title when the time of a QR code has passed.</extracomment>
        <translation>El código ya no funciona</translation>
    </message>
    <message>
        <source>If your phone already shows the steps, just go on there. Otherwise please ask our staff.</source>
        <extracomment>The code was for the visitor&apos;s phone. Our staff: the people at the desk.</extracomment>
        <translation>Si su teléfono ya muestra los pasos, continúe en él. De lo contrario, por favor, pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>The code is hidden</source>
        <extracomment>Title when nobody has touched the screen and the QR code was covered.</extracomment>
        <translation>El código está oculto</translation>
    </message>
    <message>
        <source>Nobody touched this screen for a while. If your phone already shows the steps, just go on there, or ask our staff.</source>
        <extracomment>Said below that title.</extracomment>
        <translation>Nadie ha tocado esta pantalla durante un rato. Si su teléfono ya muestra los pasos, continúe en él, o pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>Go on with your phone</source>
        <extracomment>Title above a QR code.</extracomment>
        <translation>Continúe con su teléfono</translation>
    </message>
    <message>
        <source>Point the camera of your phone at this code.</source>
        <extracomment>First of two steps beside a QR code.</extracomment>
        <translation>Apunte con la cámara de su teléfono a este código.</translation>
    </message>
    <message>
        <source>Open the link that appears, and follow the steps there.</source>
        <extracomment>Second of two steps beside a QR code.</extracomment>
        <translation>Abra el enlace que aparece y siga allí los pasos.</translation>
    </message>
    <message numerus="yes">
        <source>The code works for about %Ln minute(s).</source>
        <translation>
            <numerusform>El código funciona durante %Ln minuto aproximadamente.</numerusform>
            <numerusform>El código funciona durante %Ln minutos aproximadamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code works for less than a minute.</source>
        <translation>El código funciona durante menos de un minuto.</translation>
    </message>
    <message>
        <source>When you are done, this screen goes on by itself. No phone? Please ask our staff.</source>
        <translation>Cuando termine, esta pantalla continuará sola. ¿No tiene teléfono? Por favor, pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <extracomment>Button: the QR code is shown again.</extracomment>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <source>A code for the camera of your phone is on the screen. If you cannot see it, please ask our staff to help you.</source>
        <extracomment>Read to somebody who cannot see the QR code.</extracomment>
        <translation>En la pantalla hay un código para la cámara de su teléfono. Si no puede verlo, por favor, pida ayuda a nuestro personal.</translation>
    </message>
    <message>
        <source>Code for your phone</source>
        <extracomment>What a QR code is called for somebody who cannot see it.</extracomment>
        <translation>Código para su teléfono</translation>
    </message>
    <message>
        <source>When you are done, please tell our staff. No phone? Please ask them.</source>
        <translation>Cuando termine, por favor, avise a nuestro personal. ¿No tiene teléfono? Por favor, pregúnteles.</translation>
    </message>
</context>
<context>
    <name>shell::ConnectionTest</name>
    <message>
        <source>Name</source>
        <extracomment>A row of the connection test: the host name is found (DNS).</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>A row of the connection test: certificate and encryption (TLS).</extracomment>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>A row of the connection test: the service answers.</extracomment>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>A row of the connection test: the computer&apos;s clock.</extracomment>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>A row of the connection test: the API key.</extracomment>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Flow</source>
        <extracomment>A row of the connection test: the onboarding flow.</extracomment>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>The name of the service is known.</source>
        <translation>Se encontró el nombre del servicio.</translation>
    </message>
    <message>
        <source>The connection is encrypted and the certificate is valid.</source>
        <translation>La conexión está cifrada y el certificado es válido.</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>El servicio responde.</translation>
    </message>
    <message>
        <source>The clock of this computer is right.</source>
        <translation>El reloj de este equipo está en hora.</translation>
    </message>
    <message>
        <source>The service accepts the API key.</source>
        <translation>El servicio acepta la clave de API.</translation>
    </message>
    <message>
        <source>The service started a test session with this flow.</source>
        <translation>El servicio inició una sesión de prueba con este flujo.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Aún sin comprobar.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>There is no service address to ask. Enter one that begins with https://.</source>
        <translation>No hay ninguna dirección de servicio que consultar. Indique una que empiece por https://.</translation>
    </message>
    <message>
        <source>No service of this name was found. Check the service address for typing mistakes, and the network of this computer.</source>
        <translation>No se encontró ningún servicio con este nombre. Compruebe que la dirección del servicio esté bien escrita y que la red de este equipo funcione.</translation>
    </message>
    <message>
        <source>Not checked: the service runs on this computer without encryption.</source>
        <translation>Sin comprobar: el servicio funciona en este equipo sin cifrado.</translation>
    </message>
    <message>
        <source>The certificate of the service is not valid today. Check the date and time of this computer first.</source>
        <translation>El certificado del servicio no es válido hoy. Compruebe primero la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>The certificate belongs to another name. Check the service address for typing mistakes.</source>
        <translation>El certificado pertenece a otro nombre. Compruebe que la dirección del servicio esté bien escrita.</translation>
    </message>
    <message>
        <source>This computer does not trust who signed the certificate. If your network inspects connections, ask your administrator to install its certificate here.</source>
        <translation>Este equipo no confía en quien firmó el certificado. Si su red inspecciona las conexiones, pida a su administrador que instale aquí su certificado.</translation>
    </message>
    <message>
        <source>No encrypted connection came about. Check the address and the port.</source>
        <translation>No se logró establecer una conexión cifrada. Compruebe la dirección y el puerto.</translation>
    </message>
    <message>
        <source>Nothing answers at this address and port. Check both, and whether a firewall is in the way.</source>
        <translation>Nada responde en esta dirección y este puerto. Compruebe ambos y si un cortafuegos lo impide.</translation>
    </message>
    <message>
        <source>There was no answer within ten seconds. Check the network and whether a firewall is in the way.</source>
        <translation>No hubo respuesta en diez segundos. Compruebe la red y si un cortafuegos lo impide.</translation>
    </message>
    <message>
        <source>The service sends the request to another address, which is not followed. Enter the final service address.</source>
        <translation>El servicio redirige la solicitud a otra dirección, y no se sigue esa redirección. Indique la dirección final del servicio.</translation>
    </message>
    <message>
        <source>Something answered, but it is not the service. Check the service address, and whether this network asks for a sign-in.</source>
        <translation>Hubo una respuesta, pero no es del servicio. Compruebe la dirección del servicio y si esta red pide iniciar sesión.</translation>
    </message>
    <message>
        <source>The service has a problem of its own. Wait a moment, then test again.</source>
        <translation>El servicio tiene un problema propio. Espere un momento y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The clock of this computer is more than five minutes wrong. Set date and time, best by the network.</source>
        <translation>El reloj de este equipo tiene una diferencia de más de cinco minutos. Ajuste la fecha y la hora, preferiblemente desde la red.</translation>
    </message>
    <message>
        <source>Not checked: the service did not tell its time.</source>
        <translation>Sin comprobar: el servicio no indicó su hora.</translation>
    </message>
    <message>
        <source>Not checked: no API key has been entered.</source>
        <translation>Sin comprobar: no se ha indicado ninguna clave de API.</translation>
    </message>
    <message>
        <source>The service refuses the API key. Enter it anew, and check that it belongs to this service address.</source>
        <translation>El servicio rechaza la clave de API. Escríbala de nuevo y compruebe que corresponda a esta dirección del servicio.</translation>
    </message>
    <message>
        <source>Not checked: no flow has been entered.</source>
        <translation>Sin comprobar: no se ha indicado ningún flujo.</translation>
    </message>
    <message>
        <source>Not checked: only creating a session proves the flow.</source>
        <translation>Sin comprobar: el flujo solo se puede probar creando una sesión.</translation>
    </message>
    <message>
        <source>The service does not start this flow. Copy the flow&apos;s id anew from the Incode dashboard.</source>
        <translation>El servicio no inicia este flujo. Copie de nuevo el identificador del flujo desde el panel de Incode.</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>A row of the connection test: the token or client certificate for a backend.</extracomment>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Your backend lets this computer in.</source>
        <translation>Su backend da acceso a este equipo.</translation>
    </message>
    <message>
        <source>Your backend lets this computer in without a token or a certificate. Make sure that no others can reach it.</source>
        <translation>Su backend da acceso a este equipo sin token ni certificado. Asegúrese de que ningún otro pueda acceder a él.</translation>
    </message>
    <message>
        <source>The token file or the client certificate cannot be used. Correct the marked field, then test again.</source>
        <translation>No se puede usar el archivo del token o el certificado de cliente. Corrija el campo marcado y después pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Your backend does not let this computer in. Name the file with the right token or client certificate.</source>
        <translation>Su backend no da acceso a este equipo. Indique el archivo con el token o el certificado de cliente correcto.</translation>
    </message>
    <message>
        <source>Big Interview accepts the API key.</source>
        <translation>Big Interview acepta la clave de API.</translation>
    </message>
    <message>
        <source>There is no organisation to ask. Enter the first part of its address at Big Interview, or the whole address.</source>
        <translation>No hay ninguna organización que consultar. Indique la primera parte de su dirección en Big Interview o la dirección completa.</translation>
    </message>
    <message>
        <source>What answered does not look like a Big Interview organisation. Check the organisation for typing mistakes, and whether this network asks for a sign-in.</source>
        <translation>La respuesta no parece ser de una organización de Big Interview. Compruebe que la organización esté bien escrita y si esta red pide iniciar sesión.</translation>
    </message>
    <message>
        <source>The API key of Big Interview cannot be read. Unlock the key store of this computer, or correct the key file.</source>
        <translation>No se puede leer la clave de API de Big Interview. Desbloquee el almacén de claves de este equipo o corrija el archivo de clave.</translation>
    </message>
    <message>
        <source>Big Interview refuses the API key. Make one there under API Settings and enter it anew.</source>
        <translation>Big Interview rechaza la clave de API. Cree una allí, en API Settings, y escríbala de nuevo.</translation>
    </message>
</context>
<context>
    <name>shell::ConnectionTestPanel</name>
    <message>
        <source>Not checked</source>
        <extracomment>A row of the connection test that could not be or was not looked at.</extracomment>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>A row of the connection test that waits for an answer.</extracomment>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>A row of the connection test without a fault.</extracomment>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>A row of the connection test with a fault.</extracomment>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Looks for what is wrong between this computer and the service. Nothing is created.</source>
        <translation>Busca qué falla entre este equipo y el servicio. No se crea nada.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Test the flow too (creates a session)</source>
        <translation>Probar también el flujo (crea una sesión)</translation>
    </message>
    <message>
        <source>Test Big Interview</source>
        <translation>Probar Big Interview</translation>
    </message>
</context>
<context>
    <name>shell::DaysCard</name>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>On a chart: %1 is a day, %2 an outcome, %3 how many visits had it.</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>The date under a bar of a chart, as QDate::toString() takes it: day and short month.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>An entry of a chart&apos;s legend: %1 is an outcome, %2 how many visits had it.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>shell::Deliveries</name>
    <message>
        <source>The receiver of webhooks is off. Visits are watched by asking the service.</source>
        <translation>El receptor de webhooks está desactivado. El estado de las visitas se consulta al servicio.</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <extracomment>%1 is an address and a port, such as 127.0.0.1:8787.</extracomment>
        <translation>A la escucha en %1.</translation>
    </message>
    <message>
        <source>The document has been checked.</source>
        <translation>Se comprobó el documento.</translation>
    </message>
    <message>
        <source>The pictures have been processed.</source>
        <translation>Se procesaron las imágenes.</translation>
    </message>
    <message>
        <source>The second document has been checked.</source>
        <translation>Se comprobó el segundo documento.</translation>
    </message>
    <message>
        <source>The check with the authorities is done.</source>
        <translation>Se consultó el registro oficial.</translation>
    </message>
    <message>
        <source>The face has been checked.</source>
        <translation>Se comprobó el rostro.</translation>
    </message>
    <message>
        <source>The visitor has finished.</source>
        <translation>El visitante terminó.</translation>
    </message>
    <message>
        <source>A reviewer has approved.</source>
        <translation>Un revisor aprobó la sesión.</translation>
    </message>
    <message>
        <source>A reviewer has rejected.</source>
        <translation>Un revisor rechazó la sesión.</translation>
    </message>
    <message>
        <source>The session was not finished in time.</source>
        <translation>La sesión no se terminó a tiempo.</translation>
    </message>
    <message>
        <source>An interview was begun.</source>
        <translation>Se empezó una entrevista.</translation>
    </message>
    <message>
        <source>An interview was worked on.</source>
        <translation>Se avanzó en una entrevista.</translation>
    </message>
    <message>
        <source>An interview was deleted.</source>
        <translation>Se borró una entrevista.</translation>
    </message>
    <message>
        <source>It could not be read and was not taken.</source>
        <translation>No se pudo leer y no se aceptó.</translation>
    </message>
    <message>
        <source>No visit of ours</source>
        <extracomment>A webhook delivery that is about none of the visits kept here.</extracomment>
        <translation>Ninguna visita nuestra</translation>
    </message>
    <message>
        <source>Nobody of ours</source>
        <extracomment>A webhook delivery that is about none of the people kept here.</extracomment>
        <translation>Ninguna persona nuestra</translation>
    </message>
</context>
<context>
    <name>shell::DeliveriesModel</name>
    <message>
        <source>First at %1, last at %2</source>
        <extracomment>%1 and %2 are dates with time.</extracomment>
        <translation>Primera vez: %1; última vez: %2</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>A column of the webhook deliveries.</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>A column of the webhook deliveries: who sent it.</extracomment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>A column of the webhook deliveries: what it says.</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>A column of the webhook deliveries: the beginning of the session&apos;s id at the service.</extracomment>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <extracomment>A column of the webhook deliveries: how often the same one has arrived.</extracomment>
        <translation>Llegadas</translation>
    </message>
    <message>
        <source>Visit or person</source>
        <extracomment>A column of the webhook deliveries: the beginning of a visit&apos;s id, or a person&apos;s id.</extracomment>
        <translation>Visita o persona</translation>
    </message>
</context>
<context>
    <name>shell::DeliveriesView</name>
    <message>
        <source>The delivery was passed on once more. What follows from it is decided by what the service answers.</source>
        <translation>La entrega se procesó de nuevo. Lo que suceda a continuación depende de lo que responda el servicio.</translation>
    </message>
    <message>
        <source>The deliveries are being read.</source>
        <translation>Se están leyendo las entregas.</translation>
    </message>
    <message>
        <source>Webhooks tell this program at once when a visitor has finished, in place of asking again and again; switch them on in Settings, under Webhooks.</source>
        <translation>Los webhooks avisan a este programa en cuanto un visitante termina, en lugar de consultarlo una y otra vez; actívelos en Configuración, apartado Webhooks.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. Each delivery of the service appears here at once.</source>
        <translation>Aún no ha llegado nada. Cada entrega del servicio aparece aquí de inmediato.</translation>
    </message>
    <message>
        <source>All deliveries</source>
        <extracomment>A filter of the webhook deliveries: everything.</extracomment>
        <translation>Todas las entregas</translation>
    </message>
    <message>
        <source>Pass on again</source>
        <extracomment>A button: passes the chosen webhook delivery on once more, as if it had just arrived.</extracomment>
        <translation>Procesar de nuevo</translation>
    </message>
    <message>
        <source>Webhook deliveries</source>
        <translation>Entregas de webhooks</translation>
    </message>
    <message>
        <source>Every delivery so far is about a visit or a person of ours.</source>
        <translation>Todas las entregas hasta ahora corresponden a una visita o una persona nuestra.</translation>
    </message>
    <message>
        <source>Nothing has arrived from Big Interview. Settings, under Big Interview, tell what to register there.</source>
        <translation>No ha llegado nada de Big Interview. En Configuración, apartado Big Interview, se indica qué registrar allí.</translation>
    </message>
    <message>
        <source>About nobody of ours</source>
        <extracomment>A filter of the webhook deliveries: those about none of the visits and people kept here.</extracomment>
        <translation>De ninguna visita ni persona nuestra</translation>
    </message>
    <message>
        <source>Acts as if the chosen delivery had just arrived: the service is asked how its visit or person stands.</source>
        <translation>Actúa como si la entrega elegida acabara de llegar: se consulta al servicio el estado de su visita o de su persona.</translation>
    </message>
</context>
<context>
    <name>shell::DeskNotices</name>
    <message>
        <source>The record of visits was damaged and set aside; it goes on from the newest backup, or anew where there is none. Visits since then may be missing: tell your administrator.</source>
        <translation>El registro de visitas estaba dañado y se apartó; continúa a partir de la copia de seguridad más reciente o, si no hay ninguna, empieza de nuevo. Pueden faltar visitas desde entonces: avise a su administrador.</translation>
    </message>
    <message>
        <source>No other visit can start, because a setting is missing.</source>
        <translation>No se puede iniciar otra visita, porque falta un ajuste de la configuración.</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <extracomment>A button: goes to the page that asks for what is missing.</extracomment>
        <translation>Configurar este puesto</translation>
    </message>
</context>
<context>
    <name>shell::DeskPage</name>
    <message>
        <source>This screen</source>
        <extracomment>Where the visitor&apos;s window is shown: on the screen of this window.</extracomment>
        <translation>Esta pantalla</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <extracomment>Where the visitor&apos;s window is shown; %1 is the number of a screen.</extracomment>
        <translation>Pantalla %1</translation>
    </message>
    <message>
        <source>Where to show the visit</source>
        <translation>Dónde mostrar la visita</translation>
    </message>
    <message>
        <source>Visitor&apos;s phone</source>
        <extracomment>Where the visit is shown: on the phone, which reads a code from a screen here.</extracomment>
        <translation>Teléfono del visitante</translation>
    </message>
    <message>
        <source>This computer&apos;s browser</source>
        <extracomment>Where the visit is shown: in the browser the computer has.</extracomment>
        <translation>Navegador de este equipo</translation>
    </message>
</context>
<context>
    <name>shell::DeskWindow</name>
    <message>
        <source>A visit is running. Closing this window ends it, and the visitor has to begin again.</source>
        <translation>Hay una visita en curso. Si cierra esta ventana, la visita finaliza y el visitante tiene que empezar de nuevo.</translation>
    </message>
    <message>
        <source>End the visit and close</source>
        <translation>Finalizar la visita y cerrar</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Keeps the desk window open.</extracomment>
        <translation>No cerrar</translation>
    </message>
    <message>
        <source>Vestibule – Desk</source>
        <translation>Vestibule – Puesto</translation>
    </message>
    <message>
        <source>Visitors cannot use this computer any more until somebody starts the program again. A visit that is running ends.</source>
        <translation>Los visitantes no podrán usar este equipo hasta que alguien inicie de nuevo el programa. Si hay una visita en curso, finaliza.</translation>
    </message>
    <message>
        <source>End the program now</source>
        <extracomment>Confirms that the whole program ends.</extracomment>
        <translation>Cerrar el programa ahora</translation>
    </message>
</context>
<context>
    <name>shell::Devices</name>
    <message>
        <source>Opening the camera</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>Abriendo la cámara</translation>
    </message>
    <message>
        <source>The camera works</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>La cámara funciona</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>No hay ninguna cámara conectada</translation>
    </message>
    <message>
        <source>This camera cannot be used</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>Esta cámara no se puede usar</translation>
    </message>
    <message>
        <source>Another program uses the camera</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>Otro programa usa la cámara</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <extracomment>Line of the device check, beside a camera: the computer does not let us use it.</extracomment>
        <translation>No está permitido usar la cámara</translation>
    </message>
    <message>
        <source>The camera was disconnected</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>La cámara se desconectó</translation>
    </message>
    <message>
        <source>The camera does not start</source>
        <extracomment>Line of the device check, beside a camera.
----------
Title of the device check.</extracomment>
        <translation>La cámara no se inicia</translation>
    </message>
    <message>
        <source>The picture is black</source>
        <extracomment>Line of the device check, beside a camera.
----------
Title of the device check.</extracomment>
        <translation>La imagen está en negro</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <extracomment>Line of the device check, beside a camera.
----------
Title of the device check.</extracomment>
        <translation>La imagen está detenida</translation>
    </message>
    <message>
        <source>The picture is dark</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>La imagen está oscura</translation>
    </message>
    <message>
        <source>The picture is very bright</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>La imagen es muy clara</translation>
    </message>
    <message>
        <source>The picture is coarse</source>
        <extracomment>Line of the device check, beside a camera.
----------
Title of the device check.</extracomment>
        <translation>La imagen es poco nítida</translation>
    </message>
    <message>
        <source>The picture is slow</source>
        <extracomment>Line of the device check, beside a camera.
----------
Title of the device check.</extracomment>
        <translation>La imagen va lenta</translation>
    </message>
    <message>
        <source>Listening</source>
        <extracomment>Line of the device check, beside a microphone.</extracomment>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>The microphone works</source>
        <extracomment>Line of the device check, beside a microphone.</extracomment>
        <translation>El micrófono funciona</translation>
    </message>
    <message>
        <source>The microphone is silent</source>
        <extracomment>Line of the device check, beside a microphone.</extracomment>
        <translation>El micrófono está en silencio</translation>
    </message>
    <message>
        <source>No microphone is connected</source>
        <extracomment>Line of the device check, beside a microphone.</extracomment>
        <translation>No hay ningún micrófono conectado</translation>
    </message>
    <message>
        <source>Another program uses the microphone</source>
        <extracomment>Line of the device check, beside a microphone.</extracomment>
        <translation>Otro programa usa el micrófono</translation>
    </message>
    <message>
        <source>The microphone is not allowed</source>
        <extracomment>Line of the device check, beside a microphone: the computer does not let us use it.</extracomment>
        <translation>No está permitido usar el micrófono</translation>
    </message>
    <message>
        <source>The microphone does not start</source>
        <extracomment>Line of the device check, beside a microphone.</extracomment>
        <translation>El micrófono no se inicia</translation>
    </message>
    <message>
        <source>Trying the connection</source>
        <extracomment>Line of the device check, beside the sign of a network.</extracomment>
        <translation>Probando la conexión</translation>
    </message>
    <message>
        <source>The connection works</source>
        <extracomment>Line of the device check, beside the sign of a network.</extracomment>
        <translation>La conexión funciona</translation>
    </message>
    <message>
        <source>No network</source>
        <extracomment>Line of the device check, beside the sign of a network.</extracomment>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>The service does not answer</source>
        <extracomment>Line of the device check, beside the sign of a network.</extracomment>
        <translation>El servicio no responde</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <extracomment>Line of the device check, beside the sign of a network.</extracomment>
        <translation>La conexión no es segura</translation>
    </message>
    <message>
        <source>The network wants a log-in</source>
        <extracomment>Line of the device check, beside the sign of a network: a network of guests.</extracomment>
        <translation>La red pide iniciar sesión</translation>
    </message>
    <message>
        <source>This screen tries again by itself.</source>
        <extracomment>After what a visitor can do about a camera that does not work.</extracomment>
        <translation>Esta pantalla intenta de nuevo por sí sola.</translation>
    </message>
    <message>
        <source>You can also go on like this.</source>
        <extracomment>After a warning about camera or microphone.</extracomment>
        <translation>También puede continuar así.</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>No hay ninguna cámara</translation>
    </message>
    <message>
        <source>Please ask our staff to connect one.</source>
        <extracomment>Our staff: the people at the desk.</extracomment>
        <translation>Por favor, pida a nuestro personal que conecte una.</translation>
    </message>
    <message>
        <source>This camera does not fit</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>Esta cámara no es adecuada</translation>
    </message>
    <message>
        <source>The check needs another kind of camera. Please ask our staff to connect one.</source>
        <extracomment>A virtual or infra-red camera was found.</extracomment>
        <translation>La comprobación necesita otro tipo de cámara. Por favor, pida a nuestro personal que conecte una.</translation>
    </message>
    <message>
        <source>The camera is taken</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>La cámara está en uso</translation>
    </message>
    <message>
        <source>Another program on this computer uses it. Please ask our staff to close that program.</source>
        <translation>Otro programa de este equipo la usa. Por favor, pida a nuestro personal que cierre ese programa.</translation>
    </message>
    <message>
        <source>The camera is switched off</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>La cámara está desactivada</translation>
    </message>
    <message>
        <source>This computer does not allow its use. Please ask our staff to allow the camera in its settings.</source>
        <translation>Este equipo no permite usarla. Por favor, pida a nuestro personal que permita la cámara en la configuración del equipo.</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>La cámara ya no está conectada</translation>
    </message>
    <message>
        <source>Please look after its plug, or ask our staff.</source>
        <translation>Por favor, compruebe si está enchufada o pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>Please remove what covers the camera, such as a slide or a sticker.</source>
        <translation>Por favor, retire lo que cubre la cámara, como una tapa deslizante o un adhesivo.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un momento, por favor.</translation>
    </message>
    <message>
        <source>If it stays like this, please ask our staff.</source>
        <extracomment>The picture of the camera stands still and nothing helped.</extracomment>
        <translation>Si sigue así, por favor, pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>Title of the device check while camera and microphone are opened.
----------
Title of the device check while it waits for a sound.</extracomment>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>We are looking whether everything works.</source>
        <translation>Estamos comprobando que todo funcione.</translation>
    </message>
    <message>
        <source>It is rather dark</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>Hay poca luz</translation>
    </message>
    <message>
        <source>Please turn on a light or face a window.</source>
        <translation>Por favor, encienda una luz o colóquese de cara a una ventana.</translation>
    </message>
    <message>
        <source>It is very bright</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>Hay mucha luz</translation>
    </message>
    <message>
        <source>Please turn away from the window or the lamp.</source>
        <translation>Por favor, apártese un poco de la ventana o de la lámpara.</translation>
    </message>
    <message>
        <source>Details of your document may be hard to read.</source>
        <extracomment>The camera has few pixels.</extracomment>
        <translation>Es posible que los detalles de su documento no se lean bien.</translation>
    </message>
    <message>
        <source>More light often helps. Please move slowly.</source>
        <extracomment>The camera gives few pictures a second.</extracomment>
        <translation>Suele ayudar tener más luz. Por favor, muévase despacio.</translation>
    </message>
    <message>
        <source>We can see you</source>
        <extracomment>Title of the device check when all is well.</extracomment>
        <translation>Podemos verle</translation>
    </message>
    <message>
        <source>Everything works. Please go on when you are ready.</source>
        <translation>Todo funciona. Por favor, continúe cuando quiera.</translation>
    </message>
    <message>
        <source>We cannot hear you</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>No podemos oírle</translation>
    </message>
    <message>
        <source>Please say a few words, or look after the switch of the microphone.</source>
        <translation>Por favor, diga unas palabras o compruebe el interruptor del micrófono.</translation>
    </message>
    <message>
        <source>The microphone does not work</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>El micrófono no funciona</translation>
    </message>
    <message>
        <source>You can go on without it. If you are asked to speak, please call our staff.</source>
        <extracomment>The visitor is seen but cannot be heard.</extracomment>
        <translation>Puede continuar sin él. Si se le pide que hable, por favor, avise a nuestro personal.</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>Title of the device check when the service cannot be reached.</extracomment>
        <translation>Sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %Ln second(s).</source>
        <translation>
            <numerusform>Intentaremos de nuevo en %Ln segundo.</numerusform>
            <numerusform>Intentaremos de nuevo en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <extracomment>The countdown to the next try of the connection has ended.</extracomment>
        <translation>Intentando de nuevo ahora.</translation>
    </message>
    <message>
        <source>This screen cannot reach the network at the moment.</source>
        <extracomment>Why there is no connection; visitor&apos;s screen.</extracomment>
        <translation>En este momento, esta pantalla no tiene conexión a la red.</translation>
    </message>
    <message>
        <source>The service does not answer at the moment.</source>
        <extracomment>Why there is no connection; visitor&apos;s screen.</extracomment>
        <translation>El servicio no responde en este momento.</translation>
    </message>
    <message>
        <source>The connection is not secure at the moment, so we do not use it.</source>
        <extracomment>Why there is no connection; visitor&apos;s screen.</extracomment>
        <translation>La conexión no es segura en este momento, por eso no la usamos.</translation>
    </message>
    <message>
        <source>The network wants somebody to log in first. Please ask our staff.</source>
        <extracomment>Why there is no connection: a network of guests wants to show a page of its own.</extracomment>
        <translation>La red pide que alguien inicie sesión primero. Por favor, pregunte a nuestro personal.</translation>
    </message>
</context>
<context>
    <name>shell::DevicesScreen</name>
    <message>
        <source>Your picture</source>
        <extracomment>Read aloud for the visitor&apos;s own live picture.</extracomment>
        <translation>Su imagen</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>Read aloud for the bar that shows how loud it is.</extracomment>
        <translation>Nivel de sonido</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Large button of the device check: begins the visit.</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Use my phone</source>
        <extracomment>Button of the device check: goes on with the visitor&apos;s own phone.</extracomment>
        <translation>Usar mi teléfono</translation>
    </message>
</context>
<context>
    <name>shell::Doctor</name>
    <message>
        <source>Set these keys in Settings or in a settings file: %1.</source>
        <translation>Defina estas claves en Configuración o en un archivo de configuración: %1.</translation>
    </message>
    <message>
        <source>Correct or remove what is not known: %1.</source>
        <translation>Corrija o elimine lo que no se reconoce: %1.</translation>
    </message>
    <message>
        <source>The key store of this computer does not answer. Install and unlock one, or name a key file in incode/apiKeyFile; until then the key of the record of visits is kept in a file of the data folder.</source>
        <translation>El almacén de claves de este equipo no responde. Instale y desbloquee uno, o indique un archivo de clave en incode/apiKeyFile; hasta entonces, la clave del registro de visitas se guarda en un archivo de la carpeta de datos.</translation>
    </message>
    <message>
        <source>The key of the record of visits is kept in a file of the data folder, because the key store did not answer when it was made.</source>
        <translation>La clave del registro de visitas se guarda en un archivo de la carpeta de datos, porque el almacén de claves no respondió cuando se creó.</translation>
    </message>
    <message>
        <source>A test camera is used in place of a real one.</source>
        <translation>Se usa una cámara de prueba en lugar de una real.</translation>
    </message>
    <message>
        <source>No camera was found. Connect one and start again.</source>
        <translation>No se encontró ninguna cámara. Conecte una e inicie de nuevo.</translation>
    </message>
    <message>
        <source>A camera was found, but this user may not open it. Add the user to the group video.</source>
        <translation>Se encontró una cámara, pero este usuario no tiene permiso para abrirla. Añada el usuario al grupo video.</translation>
    </message>
    <message>
        <source>Check the camera and its permission in the settings of the system.</source>
        <translation>Compruebe la cámara y su permiso en la configuración del sistema.</translation>
    </message>
    <message>
        <source>A test microphone is used in place of a real one.</source>
        <translation>Se usa un micrófono de prueba en lugar de uno real.</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one and start again.</source>
        <translation>No se encontró ningún micrófono. Conecte uno e inicie de nuevo.</translation>
    </message>
    <message>
        <source>A microphone was found, but this user may not open it. Add the user to the group audio.</source>
        <translation>Se encontró un micrófono, pero este usuario no tiene permiso para abrirlo. Añada el usuario al grupo audio.</translation>
    </message>
    <message>
        <source>Check the microphone and its permission in the settings of the system.</source>
        <translation>Compruebe el micrófono y su permiso en la configuración del sistema.</translation>
    </message>
    <message>
        <source>The position of this kiosk is fixed in the settings.</source>
        <translation>La posición de este quiosco está fijada en la configuración.</translation>
    </message>
    <message>
        <source>The position comes from the system. If the onboarding page misses it, allow it there or set position/latitude and position/longitude.</source>
        <translation>La posición la proporciona el sistema. Si la página de verificación no la recibe, permítala en el sistema o defina position/latitude y position/longitude.</translation>
    </message>
    <message>
        <source>The disk of the data folder cannot be read.</source>
        <translation>No se puede leer el disco de la carpeta de datos.</translation>
    </message>
    <message>
        <source>The disk of the data folder is read-only. Choose another folder with --data-dir.</source>
        <translation>El disco de la carpeta de datos es de solo lectura. Elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Only %1 are free. Make room: visits are lost on a full disk.</source>
        <translation>Solo hay %1 libres. Libere espacio: con el disco lleno se pierden visitas.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>Hay %1 libres.</translation>
    </message>
    <message>
        <source>The record of visits did not open in time. Start this command again, and restart the computer if that does not help.</source>
        <translation>El registro de visitas no se abrió a tiempo. Inicie de nuevo esta orden y, si no basta, reinicie el equipo.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 are sentences with what to do, %2 is the technical detail.
----------
%1 is a sentence with what to do, %2 is the technical detail.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The built-in browser did not start. Install the program anew.</source>
        <translation>El navegador integrado no se inició. Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>Chromium %1 with security patches up to %2, drawing in software.</source>
        <translation>Chromium %1 con parches de seguridad hasta %2; dibuja por software.</translation>
    </message>
    <message>
        <source>Chromium %1 with security patches up to %2, drawing with %3.</source>
        <translation>Chromium %1 con parches de seguridad hasta %2; dibuja con %3.</translation>
    </message>
    <message>
        <source>The sandbox of the built-in browser is off. Run this program as a normal user and without QTWEBENGINE_DISABLE_SANDBOX.</source>
        <translation>El aislamiento (sandbox) del navegador integrado está desactivado. Ejecute este programa como usuario normal y sin QTWEBENGINE_DISABLE_SANDBOX.</translation>
    </message>
    <message>
        <source>This system forbids what the sandbox needs. Allow unprivileged user namespaces (kernel.unprivileged_userns_clone = 1).</source>
        <translation>Este sistema no permite lo que el aislamiento (sandbox) necesita. Permita los espacios de nombres de usuario sin privilegios (kernel.unprivileged_userns_clone = 1).</translation>
    </message>
    <message>
        <source>It could not be checked, because the service cannot be reached. Mend the network first.</source>
        <translation>No se pudo comprobar porque no se puede acceder al servicio. Primero restablezca la red.</translation>
    </message>
    <message>
        <source>The browser of this computer is used.</source>
        <translation>Se usa el navegador de este equipo.</translation>
    </message>
    <message>
        <source>There is no such program as browser/command names. Install it or correct the setting.</source>
        <translation>No existe el programa que indica browser/command. Instálelo o corrija el ajuste.</translation>
    </message>
    <message>
        <source>The receiver of webhooks is off.</source>
        <translation>El receptor de webhooks está desactivado.</translation>
    </message>
    <message>
        <source>%1 is taken. All is well when this program runs now and receives there; otherwise end what does, or choose another port in webhooks/listen.</source>
        <extracomment>%1 is an address and a port.</extracomment>
        <translation>%1 ya está en uso. Todo está bien si este programa está en marcha ahora y recibe ahí; de lo contrario, cierre el programa que lo usa o elija otro puerto en webhooks/listen.</translation>
    </message>
    <message>
        <source>Nobody has to prove who sends. Make sure that only your relay reaches the receiver, or set webhooks/headerName and webhooks/headerSecretFile.</source>
        <translation>No se exige que quien envía demuestre quién es. Asegúrese de que solo su retransmisor pueda acceder al receptor, o defina webhooks/headerName y webhooks/headerSecretFile.</translation>
    </message>
    <message>
        <source>The receiver can listen on %1.</source>
        <extracomment>%1 is an address and a port.</extracomment>
        <translation>El receptor puede escuchar en %1.</translation>
    </message>
    <message>
        <source>Sleep and screen saver are left to the system.</source>
        <translation>La suspensión y el salvapantallas se dejan en manos del sistema.</translation>
    </message>
    <message>
        <source>Sleep and screen saver are held off by %1.</source>
        <extracomment>%1 names what does it, such as &quot;logind, screensaver&quot;.</extracomment>
        <translation>La suspensión y el salvapantallas se evitan mediante %1.</translation>
    </message>
    <message>
        <source>Nothing here can hold off sleep and screen saver. Switch both off in the system; with X11: xset s off -dpms.</source>
        <translation>Aquí no hay nada que pueda evitar la suspensión y el salvapantallas. Desactive ambos en el sistema; con X11: xset s off -dpms.</translation>
    </message>
    <message>
        <source>The display %1 is not connected. Connect it, or choose another: %2.</source>
        <translation>El monitor %1 no está conectado. Conéctelo o elija otro: %2.</translation>
    </message>
    <message>
        <source>There is one display for two seats: %1. Connect the other one, or set kiosk/seats to one.</source>
        <translation>Hay un solo monitor para dos pantallas: %1. Conecte el otro o defina kiosk/seats como one.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A camera or microphone: %1 is its name, %2 its path.</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 at %2 (virtual, not used)</source>
        <extracomment>The same for one that a program makes up.</extracomment>
        <translation>%1 en %2 (virtual, no se usa)</translation>
    </message>
    <message>
        <source>%1 at %2 (infra-red, not used)</source>
        <extracomment>The same for a camera that sees no colours.</extracomment>
        <translation>%1 en %2 (infrarroja, no se usa)</translation>
    </message>
    <message>
        <source>Connect another camera: the onboarding service does not take those that were found. %1</source>
        <extracomment>%1 lists cameras with their paths.</extracomment>
        <translation>Conecte otra cámara: el servicio de verificación no acepta las que se encontraron. %1</translation>
    </message>
</context>
<context>
    <name>shell::ExportPanel</name>
    <message>
        <source>Export visits</source>
        <translation>Exportar visitas</translation>
    </message>
    <message>
        <source>%1 files</source>
        <extracomment>The kind of file in the dialog for an export; %1 is CSV or JSON.</extracomment>
        <translation>Archivos %1</translation>
    </message>
    <message>
        <source>Nothing was exported, because it could not be recorded. Check that the disk has free space, then try again.</source>
        <translation>No se exportó nada, porque no se pudo registrar la exportación. Compruebe que haya espacio libre en el disco y después intente de nuevo.</translation>
    </message>
    <message>
        <source>%1 visits are in %2.</source>
        <extracomment>An export is done; %1 is a number with separators, %2 a file.</extracomment>
        <translation>Visitas exportadas a %2: %1.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Se detuvo la exportación. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>%1 of %2 visits</source>
        <extracomment>While an export runs; %1 and %2 are numbers with separators.</extracomment>
        <translation>Visitas: %1 de %2</translation>
    </message>
    <message>
        <source>%1 visits</source>
        <extracomment>While an export runs; %1 is a number with separators.</extracomment>
        <translation>Visitas: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>The heading of the panel that writes visits into a file.</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The %1 visits of the present list.</source>
        <extracomment>What an export would hold; %1 is a number with separators.</extracomment>
        <translation>Visitas de la lista actual: %1.</translation>
    </message>
    <message>
        <source>The visits of the present list.</source>
        <translation>Las visitas de la lista actual.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Choose a file and export</source>
        <translation>Elegir un archivo y exportar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the panel for an export.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avance de la exportación</translation>
    </message>
</context>
<context>
    <name>shell::FlowStrip</name>
    <message>
        <source>Document</source>
        <extracomment>A step of the visit: taking pictures of the identity document.</extracomment>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>A step of the visit: the service checks the document.</extracomment>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>A step of the visit: taking a picture of the face.</extracomment>
        <translation>Rostro</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The last step of the visit.</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>This step is done.</source>
        <extracomment>Read aloud about a step of the visit.</extracomment>
        <translation>Este paso ya está hecho.</translation>
    </message>
    <message>
        <source>You are at this step.</source>
        <translation>Este es el paso actual.</translation>
    </message>
    <message>
        <source>This step comes later.</source>
        <translation>Este paso viene después.</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Button of the strip above the onboarding page.</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button of the strip above the onboarding page: ends the visit after one question.</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Test camera</source>
        <extracomment>Mark on the strip: the pictures come from a test file, not from a camera.</extracomment>
        <translation>Cámara de prueba</translation>
    </message>
    <message>
        <source>The service is slow. Your progress is safe.</source>
        <extracomment>Mark on the strip: the service answers with errors, but the visitor can go on.</extracomment>
        <translation>El servicio va lento. Su avance está a salvo.</translation>
    </message>
</context>
<context>
    <name>shell::HistoryModel</name>
    <message>
        <source>When</source>
        <extracomment>A column of the list of visits: when the visit began.</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>A column of the list of visits: whose visit it was.</extracomment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>A column of the list of visits: how it ended.</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>A column of the list of visits: where it was shown.</extracomment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>A column of the list of visits: how long it took.</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>A column of the list of visits: who started it.</extracomment>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Retained</source>
        <extracomment>A column of the list of visits: what is still kept.</extracomment>
        <translation>Conservado</translation>
    </message>
</context>
<context>
    <name>shell::ImportDropPlace</name>
    <message>
        <source>Drop a CSV file here</source>
        <translation>Suelte aquí un archivo CSV</translation>
    </message>
    <message>
        <source>A row for each person, with a partner id, a name and an e-mail address. Lists of Big Interview, OneRoster and Canvas are recognised. You see what it does before anything is changed.</source>
        <translation>Una fila por persona, con un identificador de partner, un nombre y una dirección de correo. Se reconocen las listas de Big Interview, OneRoster y Canvas. Verá lo que hace antes de que se cambie nada.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
</context>
<context>
    <name>shell::ImportForm</name>
    <message>
        <source>Not imported</source>
        <extracomment>What a column of a file is: nothing that is imported.</extracomment>
        <translation>No se importa</translation>
    </message>
    <message>
        <source>What column %1 is</source>
        <extracomment>Of a list to choose from; %1 is the name of a column of a file.</extracomment>
        <translation>Qué es la columna %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln row(s)</source>
        <extracomment>A file to import: %1 is its name.</extracomment>
        <translation>
            <numerusform>%1 · %Ln fila</numerusform>
            <numerusform>%1 · %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 list</source>
        <extracomment>A pill: the columns of a file are those of a known list; %1 is a name such as Canvas.</extracomment>
        <translation>Lista de %1</translation>
    </message>
    <message>
        <source>Other file…</source>
        <extracomment>Chooses another file to import.</extracomment>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>How the bytes of a file are letters.</extracomment>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Separator</source>
        <extracomment>What stands between the cells of a row.</extracomment>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>The three separators of a CSV file.</extracomment>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>The first row has the names of the columns</source>
        <translation>La primera fila contiene los nombres de las columnas</translation>
    </message>
    <message>
        <source>Say what each column is. If names look wrong below, choose another encoding.</source>
        <translation>Indique qué es cada columna. Si los nombres de abajo no se ven bien, elija otra codificación.</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Las primeras filas del archivo</translation>
    </message>
    <message>
        <source>Make partner ids from the part of the e-mail address before the @</source>
        <translation>Crear los identificadores de partner con la parte de la dirección de correo anterior a la @</translation>
    </message>
    <message>
        <source>Tags for everybody in this file</source>
        <extracomment>The label of a field.</extracomment>
        <translation>Etiquetas para todas las personas de este archivo</translation>
    </message>
    <message>
        <source>spring; retail</source>
        <extracomment>An example inside a field.</extracomment>
        <translation>primavera; comercio</translation>
    </message>
</context>
<context>
    <name>shell::ImportPanel</name>
    <message>
        <source>Import people</source>
        <extracomment>The heading of the panel that reads people from a file.</extracomment>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>The kinds of file in the dialog for an import.</extracomment>
        <translation>Listas</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Save the rows that were left out</source>
        <translation>Guardar las filas omitidas</translation>
    </message>
    <message>
        <source>The file has no rows but the names of the columns.</source>
        <translation>El archivo no tiene más filas que la de los nombres de las columnas.</translation>
    </message>
    <message>
        <source>Choose the column that has the partner ids.</source>
        <translation>Elija la columna que contiene los identificadores de partner.</translation>
    </message>
    <message>
        <source>This file was imported up to row %1, and then the import was stopped. It goes on from there.</source>
        <extracomment>%1 is a number with separators.</extracomment>
        <translation>Este archivo se importó hasta la fila %1 y después se detuvo la importación. Continuará desde ahí.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes the panel after an import.</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Go on from row %1</source>
        <extracomment>Goes on with an import that was stopped; %1 is a number with separators.</extracomment>
        <translation>Continuar desde la fila %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Importar %Ln fila</numerusform>
            <numerusform>Importar %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the panel for an import.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>Forgets that a file was imported in part, and imports all of it.</extracomment>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the columns of the file.</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Try it first</source>
        <extracomment>A trial run of an import that changes nothing.</extracomment>
        <translation>Probar antes</translation>
    </message>
    <message>
        <source>The rows are in %1. Correct them there and import that file.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Las filas están en %1. Corríjalas allí e importe ese archivo.</translation>
    </message>
    <message>
        <source>An earlier row of this file has the same partner id; that one counts.</source>
        <translation>Una fila anterior de este archivo tiene el mismo identificador de partner; esa es la que cuenta.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is there and that you may open it, then choose it again.</source>
        <translation>No se puede leer este archivo. Compruebe que exista y que tenga permiso para abrirlo, y después elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>This file is empty. Choose one that has a row for each person.</source>
        <translation>Este archivo está vacío. Elija uno que tenga una fila por persona.</translation>
    </message>
    <message>
        <source>This file is larger than 64 MB. Divide it and import the parts.</source>
        <translation>Este archivo ocupa más de 64 MB. Divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>This is a workbook of a spreadsheet program. Save it there as CSV (UTF-8), then choose that file.</source>
        <translation>Este es un libro de un programa de hojas de cálculo. Guárdelo allí como CSV (UTF-8) y después elija ese archivo.</translation>
    </message>
    <message>
        <source>This file is not text. Choose a CSV file: save the list as CSV (UTF-8) in your spreadsheet program.</source>
        <translation>Este archivo no es de texto. Elija un archivo CSV: guarde la lista como CSV (UTF-8) en su programa de hojas de cálculo.</translation>
    </message>
    <message>
        <source>The partner id is missing.</source>
        <translation>Falta el identificador de partner.</translation>
    </message>
    <message>
        <source>The partner id is too long.</source>
        <translation>El identificador de partner es demasiado largo.</translation>
    </message>
    <message>
        <source>A partner id has only letters A to Z, digits, - and _. Correct it.</source>
        <translation>Un identificador de partner solo tiene letras de la A a la Z, dígitos, - y _. Corríjalo.</translation>
    </message>
    <message>
        <source>Big Interview keeps the id “anonymous” for itself. Choose another.</source>
        <translation>Big Interview se reserva el identificador “anonymous”. Elija otro.</translation>
    </message>
    <message>
        <source>Some characters cannot be read. Choose another encoding, or correct the row.</source>
        <translation>Algunos caracteres no se pueden leer. Elija otra codificación o corrija la fila.</translation>
    </message>
    <message>
        <source>A quotation mark is open or stands inside a cell. Correct the row.</source>
        <translation>Hay unas comillas sin cerrar o dentro de una celda. Corrija la fila.</translation>
    </message>
    <message>
        <source>The row, a name or the e-mail address is too long.</source>
        <translation>La fila, un nombre o la dirección de correo es demasiado larga.</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns. Put text with a separator in quotation marks.</source>
        <translation>La fila tiene más celdas que columnas hay. Ponga entre comillas el texto que contenga un separador.</translation>
    </message>
    <message>
        <source>The e-mail address is not complete. Correct it or leave it empty.</source>
        <translation>La dirección de correo no está completa. Corríjala o déjela vacía.</translation>
    </message>
    <message>
        <source>The id made from this e-mail address is somebody else’s. Give this person a partner id.</source>
        <translation>El identificador creado con esta dirección de correo es de otra persona. Indique un identificador de partner para esta persona.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <extracomment>A pill; %1 is how many rows of an import.</extracomment>
        <translation>Añadidas: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>A pill; %1 is how many rows of an import.</extracomment>
        <translation>Cambiadas: %1</translation>
    </message>
    <message>
        <source>%1 as before</source>
        <extracomment>A pill; %1 is how many rows of an import.</extracomment>
        <translation>Sin cambios: %1</translation>
    </message>
    <message>
        <source>%1 twice in the file</source>
        <extracomment>A pill; %1 is how many rows of an import.</extracomment>
        <translation>Repetidas en el archivo: %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <extracomment>A pill; %1 is how many rows of an import.</extracomment>
        <translation>Rechazadas: %1</translation>
    </message>
    <message>
        <source>Partner id</source>
        <extracomment>A column of a list of people.</extracomment>
        <translation>Identificador de partner</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>A column of a list of people.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>A column of a list of people.</extracomment>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Whole name</source>
        <extracomment>A column of a list of people.</extracomment>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>A column of a list of people.</extracomment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>A column of a list of people.</extracomment>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>shell::ImportResult</name>
    <message>
        <source>The trial was stopped after %1 of %2 rows. Nothing has been changed.</source>
        <extracomment>%1 and %2 are numbers with separators.</extracomment>
        <translation>La prueba se detuvo tras %1 de %2 filas. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 rows. What was imported stays; the import can go on where it was.</source>
        <extracomment>%1 and %2 are numbers with separators.</extracomment>
        <translation>La importación se detuvo tras %1 de %2 filas. Lo importado se conserva; la importación puede continuar desde donde estaba.</translation>
    </message>
    <message>
        <source>This is what the import would do. Nothing has been changed yet.</source>
        <translation>Esto es lo que haría la importación. Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>La importación ha terminado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have no e-mail address. Big Interview needs one to make an account; who has an account can be launched.</source>
        <translation>
            <numerusform>%Ln persona no tiene dirección de correo. Big Interview la necesita para crear una cuenta; si ya tiene una, se puede abrir.</numerusform>
            <numerusform>%Ln personas no tienen dirección de correo. Big Interview la necesita para crear una cuenta; las cuentas que ya existen se pueden abrir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner id(s) differ from another only in upper and lower case. Check that they are different people.</source>
        <translation>
            <numerusform>%Ln identificador de partner se diferencia de otro solo en mayúsculas y minúsculas. Compruebe que sean personas distintas.</numerusform>
            <numerusform>%Ln identificadores de partner se diferencian de otro solo en mayúsculas y minúsculas. Compruebe que sean personas distintas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows left out: the first %1 of %2</source>
        <translation>Filas omitidas: las primeras %1 de %2</translation>
    </message>
    <message>
        <source>Rows left out: %1</source>
        <translation>Filas omitidas: %1</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <extracomment>Writes the rows that were not imported into a file, to be corrected and imported.</extracomment>
        <translation>Guardar estas filas…</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Columns of the list of rows that were not imported.</extracomment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
</context>
<context>
    <name>shell::ImportRunPlace</name>
    <message>
        <source>Progress of the import</source>
        <translation>Avance de la importación</translation>
    </message>
    <message>
        <source>%1 of %2 rows · %3 a second</source>
        <extracomment>While an import runs; all are numbers with separators, %3 is how many rows a second.</extracomment>
        <translation>%1 de %2 filas · %3 por segundo</translation>
    </message>
</context>
<context>
    <name>shell::Insights</name>
    <message>
        <source>Not ended</source>
        <extracomment>The outcome of a visit that has no end yet, one word.</extracomment>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>A step of a visit, before the visitor did anything.</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>A step of a visit.</extracomment>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>A step of a visit: the service checks what it was given.</extracomment>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Second document</source>
        <extracomment>A step of a visit.</extracomment>
        <translation>Segundo documento</translation>
    </message>
    <message>
        <source>Government check</source>
        <extracomment>A step of a visit: a government&apos;s register is asked.</extracomment>
        <translation>Consulta al registro oficial</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>A step of a visit.</extracomment>
        <translation>Rostro</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>A step of a visit: from its last check to its end.</extracomment>
        <translation>Finalización</translation>
    </message>
    <message>
        <source>Approval by a reviewer</source>
        <extracomment>A step of a visit: a person at the service said yes.</extracomment>
        <translation>Aprobación de un revisor</translation>
    </message>
    <message>
        <source>Rejection by a reviewer</source>
        <extracomment>A step of a visit: a person at the service said no.</extracomment>
        <translation>Rechazo de un revisor</translation>
    </message>
    <message>
        <source>Expiry</source>
        <extracomment>A step of a visit: the service closed it.</extracomment>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Before the document</source>
        <extracomment>Where a visitor left.</extracomment>
        <translation>Antes del documento</translation>
    </message>
    <message>
        <source>After the document</source>
        <extracomment>Where a visitor left.</extracomment>
        <translation>Después del documento</translation>
    </message>
    <message>
        <source>After the checks</source>
        <extracomment>Where a visitor left: the service had checked what it was given.</extracomment>
        <translation>Después de la comprobación</translation>
    </message>
    <message>
        <source>After the second document</source>
        <extracomment>Where a visitor left.</extracomment>
        <translation>Después del segundo documento</translation>
    </message>
    <message>
        <source>After the government check</source>
        <extracomment>Where a visitor left: a government&apos;s register had been asked.</extracomment>
        <translation>Después de la consulta al registro oficial</translation>
    </message>
    <message>
        <source>After the face</source>
        <extracomment>Where a visitor left.</extracomment>
        <translation>Después del rostro</translation>
    </message>
    <message>
        <source>After the finish</source>
        <extracomment>Where a visit stopped: the service had said that it was over.</extracomment>
        <translation>Después de la finalización</translation>
    </message>
    <message>
        <source>At its expiry</source>
        <extracomment>Where a visit stopped: the service closed it.</extracomment>
        <translation>Al caducar</translation>
    </message>
    <message>
        <source>After: %1</source>
        <extracomment>Where a visitor left; %1 is the name of a step.</extracomment>
        <translation>Después de: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds, as short as it can be.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration in minutes and seconds, as short as it can be.</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln visit(s) passed.</source>
        <extracomment>%1 is how many of them passed.</extracomment>
        <translation>
            <numerusform>Aprobadas: %1 de %Ln visita.</numerusform>
            <numerusform>Aprobadas: %1 de %Ln visitas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No visit has come past its first step.</source>
        <translation>Ninguna visita ha pasado de su primer paso.</translation>
    </message>
    <message>
        <source>%1 takes longest: half of the visitors need more than %2.</source>
        <extracomment>%1 is a step such as Face, %2 a time such as 1 min 20 s.</extracomment>
        <translation>El paso más largo es %1: la mitad de los visitantes necesita más de %2.</translation>
    </message>
    <message>
        <source>Every visitor finished.</source>
        <translation>Todos los visitantes terminaron.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln visit(s) ended before the document.</source>
        <translation>
            <numerusform>Finalizadas antes del documento: %1 de %Ln visita.</numerusform>
            <numerusform>Finalizadas antes del documento: %1 de %Ln visitas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln visit(s) ended after the document.</source>
        <translation>
            <numerusform>Finalizadas después del documento: %1 de %Ln visita.</numerusform>
            <numerusform>Finalizadas después del documento: %1 de %Ln visitas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln visit(s) ended after the face.</source>
        <translation>
            <numerusform>Finalizadas después del rostro: %1 de %Ln visita.</numerusform>
            <numerusform>Finalizadas después del rostro: %1 de %Ln visitas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln visit(s) ended here: %2.</source>
        <extracomment>%1 is how many of them, %2 the place, such as &quot;After the checks&quot;.</extracomment>
        <translation>
            <numerusform>Finalizadas en este punto: %1 de %Ln visita (%2).</numerusform>
            <numerusform>Finalizadas en este punto: %1 de %Ln visitas (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::InsightsPage</name>
    <message>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The record of visits is being read.</source>
        <translation>Se está leyendo el registro de visitas.</translation>
    </message>
    <message>
        <source>No visits in these days</source>
        <translation>No hay visitas en estos días</translation>
    </message>
    <message>
        <source>Charts appear here with the first visit.</source>
        <translation>Los gráficos aparecen aquí con la primera visita.</translation>
    </message>
    <message>
        <source>%1 to %2. These figures name nobody.</source>
        <extracomment>%1 and %2 are the first and the last day of a period.</extracomment>
        <translation>Del %1 al %2. Estas cifras no identifican a nadie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an outcome, %2 how many visits had it.
----------
%1 is a step, %2 a time.
----------
%1 is a place in the visit, %2 how many visitors left there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Visits and their outcomes by day</source>
        <translation>Visitas y sus resultados por día</translation>
    </message>
    <message>
        <source>Usual time for each step (median)</source>
        <translation>Tiempo habitual de cada paso (mediana)</translation>
    </message>
    <message>
        <source>Where unfinished visits ended</source>
        <translation>Dónde finalizaron las visitas sin completar</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>A choice of period for the charts.</extracomment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Period of the charts</source>
        <translation>Período de los gráficos</translation>
    </message>
</context>
<context>
    <name>shell::InterviewList</name>
    <message>
        <source>Interviews</source>
        <extracomment>The heading of a person&apos;s interviews at Big Interview.</extracomment>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>There are no interviews yet.</source>
        <translation>Aún no hay entrevistas.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <extracomment>Shows the rest of a person&apos;s interviews.</extracomment>
        <translation>
            <numerusform>Mostrar %Ln</numerusform>
            <numerusform>Mostrar todas (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview</source>
        <extracomment>A column of interviews: what was practised.</extracomment>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <extracomment>A column of interviews: who asks the questions.</extracomment>
        <translation>Entrevistador</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>A column of interviews: when something happened last.</extracomment>
        <translation>Actualizada</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Opens an interview at Big Interview to look at it.</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Revisar %1</translation>
    </message>
    <message>
        <source>Retake</source>
        <extracomment>Begins an interview anew, as another one.</extracomment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Retake %1</source>
        <translation>Repetir %1</translation>
    </message>
    <message>
        <source>Retaking “%1” begins a new interview for this person. The old one stays.</source>
        <extracomment>%1 is the name of an interview.</extracomment>
        <translation>Al repetir “%1” empieza una entrevista nueva para esta persona. La anterior se conserva.</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <extracomment>Confirms that an interview is begun anew.</extracomment>
        <translation>Empezar una nueva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Leaves the interview alone.</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>shell::KeyWords</name>
    <message>
        <source>Space</source>
        <extracomment>A key of the keyboard on the screen, as a screen reader names it; the following too.</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Delete backwards</source>
        <translation>Borrar hacia atrás</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Cursor left</source>
        <translation>Cursor a la izquierda</translation>
    </message>
    <message>
        <source>Cursor right</source>
        <translation>Cursor a la derecha</translation>
    </message>
    <message>
        <source>Capital letters, locked</source>
        <translation>Mayúsculas, bloqueadas</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Números y símbolos</translation>
    </message>
    <message>
        <source>More signs</source>
        <translation>Más símbolos</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Language of the keyboard</source>
        <translation>Idioma del teclado</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Ocultar el teclado</translation>
    </message>
</context>
<context>
    <name>shell::KioskDoctor</name>
    <message>
        <source>This leads out of the visitor&apos;s screen (%1). Let nobody use this screen unattended, and install the newest version of this program.</source>
        <extracomment>%1 says in English what was seen, such as &quot;a file x.txt&quot;.</extracomment>
        <translation>Esto permite salir de la pantalla del visitante (%1). No deje que nadie use esta pantalla sin supervisión e instale la versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>This could not be tried (%1). Run this check again while nobody touches the computer.</source>
        <extracomment>%1 says in English why.</extracomment>
        <translation>Esto no se pudo probar (%1). Repita esta comprobación sin que nadie toque el equipo.</translation>
    </message>
    <message>
        <source>The PINs of the staff cannot be read. Check that this user may read the data folder.</source>
        <translation>No se pueden leer los PIN del personal. Compruebe que este usuario tenga permiso para leer la carpeta de datos.</translation>
    </message>
    <message>
        <source>No PIN is set, so that the staff cannot leave the visitor&apos;s screen. The visitor&apos;s screen asks for one when it starts.</source>
        <translation>No hay ningún PIN definido, por lo que el personal no puede salir de la pantalla del visitante. La pantalla del visitante pide uno cuando se inicia.</translation>
    </message>
    <message>
        <source>The program runs as the administrator. Run it as an ordinary user made for the visitor&apos;s screen alone.</source>
        <translation>El programa se ejecuta como administrador. Ejecútelo como un usuario normal creado solo para la pantalla del visitante.</translation>
    </message>
    <message>
        <source>This computer tries to leave this screen, one way after the other. It takes about half a minute and ends by itself.</source>
        <extracomment>On a page that fills the screen while the program checks how well the screen is locked.</extracomment>
        <translation>Este equipo intenta salir de esta pantalla de varias maneras, una tras otra. Tarda alrededor de medio minuto y termina por sí solo.</translation>
    </message>
    <message>
        <source>Start this program with Shell Launcher in an account of its own, and let Keyboard Filter take this key.</source>
        <extracomment>Shell Launcher and Keyboard Filter are Windows features and keep their names.</extracomment>
        <translation>Inicie este programa con Shell Launcher en una cuenta propia y haga que Keyboard Filter bloquee esta tecla.</translation>
    </message>
    <message>
        <source>Start this program in an account of its own whose configuration profile allows this one app only.</source>
        <translation>Inicie este programa en una cuenta propia cuyo perfil de configuración permita solo esta aplicación.</translation>
    </message>
    <message>
        <source>Found: this screen runs in cage, which knows no such key.</source>
        <extracomment>cage is a program that shows one other program and nothing else; it keeps its name.</extracomment>
        <translation>Comprobado: esta pantalla funciona en cage, que no reconoce esa tecla.</translation>
    </message>
    <message>
        <source>This is a session of %1, which has this key. Start the visitor&apos;s screen in the cage session instead.</source>
        <extracomment>%1 is the name of a desktop such as GNOME; cage is a program.</extracomment>
        <translation>Esta es una sesión de %1, que usa esta tecla. En su lugar, inicie la pantalla del visitante en la sesión de cage.</translation>
    </message>
    <message>
        <source>What manages the windows here is not known. Start the visitor&apos;s screen in the cage session, which has no such key.</source>
        <translation>No se sabe qué gestiona aquí las ventanas. Inicie la pantalla del visitante en la sesión de cage, que no reconoce esa tecla.</translation>
    </message>
    <message>
        <source>This screen runs in cage, which switches to no other console unless it was started with -s.</source>
        <extracomment>-s is an option on a command line.</extracomment>
        <translation>Esta pantalla funciona en cage, que no cambia a ninguna otra consola salvo que se haya iniciado con -s.</translation>
    </message>
    <message>
        <source>Start the visitor&apos;s screen in the cage session, without -s: it switches to no other console.</source>
        <translation>Inicie la pantalla del visitante en la sesión de cage, sin -s: no cambia a ninguna otra consola.</translation>
    </message>
    <message>
        <source>Found: the kernel ignores this key here.</source>
        <translation>Comprobado: aquí el núcleo del sistema ignora esta tecla.</translation>
    </message>
    <message>
        <source>Set kernel.sysrq = 0 in a file below /etc/sysctl.d.</source>
        <translation>Defina kernel.sysrq = 0 en un archivo dentro de /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>Run: systemctl mask ctrl-alt-del.target</source>
        <translation>Ejecute: systemctl mask ctrl-alt-del.target</translation>
    </message>
    <message>
        <source>Set HandlePowerKey=ignore in a file below /etc/systemd/logind.conf.d or cover the button.</source>
        <translation>Defina HandlePowerKey=ignore en un archivo dentro de /etc/systemd/logind.conf.d o cubra el botón.</translation>
    </message>
</context>
<context>
    <name>shell::LaunchBar</name>
    <message>
        <source>Dashboard</source>
        <extracomment>A place at Big Interview: the page people see first.</extracomment>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Review an interview</source>
        <extracomment>A list of a person&apos;s interviews; each is opened to look at it.</extracomment>
        <translation>Revisar una entrevista</translation>
    </message>
    <message>
        <source>Open in a window here</source>
        <extracomment>A way to launch: in a window of this program.</extracomment>
        <translation>Abrir aquí en una ventana</translation>
    </message>
    <message>
        <source>Open in this computer&apos;s browser</source>
        <extracomment>A way to launch.</extracomment>
        <translation>Abrir en el navegador de este equipo</translation>
    </message>
    <message>
        <source>Copy a link…</source>
        <extracomment>A way to launch: a link is put on the clipboard, after a question.</extracomment>
        <translation>Copiar un enlace…</translation>
    </message>
    <message>
        <source>Launch</source>
        <extracomment>Opens Big Interview signed in as the person.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>On the button that launches, while the person is signed in.</extracomment>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>On the button that launches, while the page loads.</extracomment>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>On the button that launches, while the person&apos;s window is open.</extracomment>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Opens Big Interview signed in as this person.</source>
        <translation>Abre Big Interview con la sesión de esta persona iniciada.</translation>
    </message>
    <message>
        <source>One person can be signed in at a time.</source>
        <translation>Solo puede haber una persona con la sesión iniciada a la vez.</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>A button with a list of places at Big Interview.</extracomment>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Opens a place at Big Interview, signed in as this person.</source>
        <translation>Abre un lugar de Big Interview con la sesión de esta persona iniciada.</translation>
    </message>
    <message>
        <source>Launch elsewhere</source>
        <translation>Abrir de otro modo</translation>
    </message>
</context>
<context>
    <name>shell::Launcher</name>
    <message>
        <source>This address has been used</source>
        <extracomment>Title of a page in the computer&apos;s browser that led on to Big Interview once.</extracomment>
        <translation>Esta dirección ya se ha usado</translation>
    </message>
    <message>
        <source>It signs a person in only once. Please go back to the program you came from and launch Big Interview again there.</source>
        <extracomment>Text of that page.</extracomment>
        <translation>Solo inicia la sesión de una persona una vez. Por favor, vuelva al programa del que vino y abra allí Big Interview de nuevo.</translation>
    </message>
    <message>
        <source>Big Interview accepted neither this sign-in nor a second, new one. Check the date and time of this computer and try again; if it happens again, ask Big Interview whether single sign-on is enabled for your organisation.</source>
        <extracomment>Two sentences: what happened, what to do. Big Interview is a product name.</extracomment>
        <translation>Big Interview no aceptó el inicio de sesión, ni tampoco un segundo intento nuevo. Compruebe la fecha y la hora de este equipo e intente de nuevo; si vuelve a ocurrir, pregunte a Big Interview si el inicio de sesión único está activado para su organización.</translation>
    </message>
    <message>
        <source>The page stopped working twice. What was saved is safe at Big Interview. Try again to sign in anew.</source>
        <translation>La página dejó de funcionar dos veces. Lo guardado está a salvo en Big Interview. Intente de nuevo para volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Big Interview led to a place that is not on the list of allowed hosts. Ask your administrator to check that list in Settings.</source>
        <translation>Big Interview llevó a un lugar que no está en la lista de hosts permitidos. Pida a su administrador que compruebe esa lista en Configuración.</translation>
    </message>
    <message>
        <source>Big Interview has no page at the place asked for. Close this window and launch the dashboard instead.</source>
        <translation>Big Interview no tiene ninguna página en el lugar solicitado. Cierre esta ventana y abra el panel en su lugar.</translation>
    </message>
</context>
<context>
    <name>shell::ModuleRow</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>What a screen reader says for one part of a result: its name, its verdict, its summary.</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>A button that unfolds the checks of one part of a result.</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide the checks of %1</source>
        <translation>Ocultar las comprobaciones: %1</translation>
    </message>
    <message>
        <source>Show the checks of %1</source>
        <translation>Mostrar las comprobaciones: %1</translation>
    </message>
</context>
<context>
    <name>shell::NoticeCard</name>
    <message>
        <source>Dismiss</source>
        <extracomment>A button that takes a notice off the screen.</extracomment>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>shell::OnboardCommand</name>
    <message>
        <source>With this code the onboarding page opens on a phone:</source>
        <extracomment>Printed on a terminal above a QR code.</extracomment>
        <translation>Con este código se abre la página de verificación en un teléfono:</translation>
    </message>
</context>
<context>
    <name>shell::OpeningPage</name>
    <message>
        <source>Visits cannot be started</source>
        <translation>No se pueden iniciar visitas</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The record of visits is being opened.</source>
        <translation>Se está abriendo el registro de visitas.</translation>
    </message>
</context>
<context>
    <name>shell::OperatorsPanel</name>
    <message>
        <source>Change PIN</source>
        <extracomment>A button beside the name of an operator.</extracomment>
        <translation>Cambiar PIN</translation>
    </message>
    <message>
        <source>Change the PIN of %1</source>
        <extracomment>%1 is the name of an operator; for a screen reader.</extracomment>
        <translation>Cambiar el PIN de %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button beside the name of an operator.
----------
Removes the PIN of an operator.</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of an operator; for a screen reader.</extracomment>
        <translation>Quitar a %1</translation>
    </message>
    <message>
        <source>This operator has a PIN already.</source>
        <translation>Este operador ya tiene un PIN.</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>Los dos PIN no coinciden.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>The PIN of %1 was saved and read back.</source>
        <extracomment>%1 is the name of an operator.</extracomment>
        <translation>El PIN de %1 se guardó y se leyó de nuevo correctamente.</translation>
    </message>
    <message>
        <source>%1 has no PIN any more.</source>
        <extracomment>%1 is the name of an operator.</extracomment>
        <translation>%1 ya no tiene PIN.</translation>
    </message>
    <message>
        <source>Operators with a PIN</source>
        <translation>Operadores con PIN</translation>
    </message>
    <message>
        <source>Each opens the desk from the visitor&apos;s screen with a PIN of their own: tap its top corner four times, or press Ctrl+Alt+Shift+Q. Changes here count at once.</source>
        <translation>Cada uno abre el puesto desde la pantalla del visitante con un PIN propio: hay que tocar cuatro veces la esquina superior de esa pantalla, o pulsar Ctrl+Alt+Mayús+Q. Los cambios que se hagan aquí se aplican de inmediato.</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <extracomment>A button below the list of operators.</extracomment>
        <translation>Añadir un operador</translation>
    </message>
    <message>
        <source>A new operator</source>
        <translation>Un operador nuevo</translation>
    </message>
    <message>
        <source>A new PIN for %1</source>
        <translation>Un PIN nuevo para %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>PIN, %1 to %2 digits</source>
        <extracomment>A field for a PIN; %1 and %2 are numbers.</extracomment>
        <translation>PIN, de %1 a %2 dígitos</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>Save the PIN</source>
        <extracomment>Keeps the PIN that was typed.</extracomment>
        <translation>Guardar el PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 cannot open the desk from the visitor&apos;s screen any more.</source>
        <extracomment>%1 is the name of an operator.</extracomment>
        <translation>%1 ya no podrá abrir el puesto desde la pantalla del visitante.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Keeps the PIN of an operator.</extracomment>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>shell::Overlay</name>
    <message>
        <source>Ask for help</source>
        <extracomment>Button of a visitor&apos;s screen: shows that the staff can be asked.</extracomment>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button of a visitor&apos;s screen: closes this card, goes back to what was there.</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>Title while the onboarding page is being made ready.
----------
Title while the page of a visitor who leaves is being removed.</extracomment>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>We are getting everything ready for you.</source>
        <extracomment>Said to a visitor who has just pressed Start.</extracomment>
        <translation>Estamos preparando todo para usted.</translation>
    </message>
    <message>
        <source>This takes longer than usual. You can go on waiting, or ask our staff.</source>
        <extracomment>Shown after eight seconds of waiting.
----------
Shown after eight seconds of waiting for the page.</extracomment>
        <translation>Está tardando más de lo habitual. Puede seguir esperando o preguntar a nuestro personal.</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button of a visitor&apos;s screen: ends the visit, if need be after one question.</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>Title when the visitor has finished all steps and the result is awaited.</extracomment>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>You have finished all steps. One moment, please.</source>
        <extracomment>Said to a visitor who has finished all steps.</extracomment>
        <translation>Ha completado todos los pasos. Un momento, por favor.</translation>
    </message>
    <message>
        <source>This takes longer than usual. Please stay a little longer.</source>
        <extracomment>Shown after eight seconds of waiting for the result.</extracomment>
        <translation>Está tardando más de lo habitual. Por favor, espere un poco más.</translation>
    </message>
    <message>
        <source>We are removing everything from this screen.</source>
        <extracomment>Said to a visitor who has confirmed to leave.</extracomment>
        <translation>Estamos borrando todo de esta pantalla.</translation>
    </message>
    <message>
        <source>The time is up</source>
        <extracomment>Title when the time for a visit has passed.</extracomment>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>We are removing everything from this screen. Please see our staff.</source>
        <extracomment>Said to a visitor whose time has passed. Our staff: the people at the desk.</extracomment>
        <translation>Estamos borrando todo de esta pantalla. Por favor, diríjase a nuestro personal.</translation>
    </message>
    <message>
        <source>This screen cannot reach the network at the moment.</source>
        <extracomment>Why the connection was lost; visitor&apos;s screen.</extracomment>
        <translation>En este momento, esta pantalla no tiene conexión a la red.</translation>
    </message>
    <message>
        <source>The service does not answer at the moment.</source>
        <extracomment>Why the connection was lost; visitor&apos;s screen.</extracomment>
        <translation>El servicio no responde en este momento.</translation>
    </message>
    <message>
        <source>The connection is not secure at the moment, so we do not use it.</source>
        <extracomment>Why the connection was lost; visitor&apos;s screen.</extracomment>
        <translation>La conexión no es segura en este momento, por eso no la usamos.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>Title when the service cannot be reached during a visit.</extracomment>
        <translation>Conexión perdida</translation>
    </message>
    <message numerus="yes">
        <source>Your progress is safe. Trying again in %Ln second(s).</source>
        <extracomment>%Ln counts down to the next try.</extracomment>
        <translation>
            <numerusform>Su avance está a salvo. Intentaremos de nuevo en %Ln segundo.</numerusform>
            <numerusform>Su avance está a salvo. Intentaremos de nuevo en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your progress is safe. Trying again now.</source>
        <extracomment>The countdown has ended.</extracomment>
        <translation>Su avance está a salvo. Intentando de nuevo ahora.</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button: tries at once instead of waiting for the countdown.</extracomment>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>The page stopped</source>
        <extracomment>Title when the onboarding page had to be opened again.</extracomment>
        <translation>La página se detuvo</translation>
    </message>
    <message>
        <source>Your progress is safe. We are opening the page again.</source>
        <extracomment>Said while the onboarding page is opened again.</extracomment>
        <translation>Su avance está a salvo. Estamos abriendo la página de nuevo.</translation>
    </message>
    <message>
        <source>Your time is nearly up</source>
        <extracomment>Title one minute before the time for a visit has passed.</extracomment>
        <translation>Su tiempo está por terminar</translation>
    </message>
    <message numerus="yes">
        <source>This visit closes in %Ln second(s). Please finish the step you are at.</source>
        <extracomment>%Ln counts down to the end of the visit.</extracomment>
        <translation>
            <numerusform>Esta visita se cierra en %Ln segundo. Por favor, termine el paso actual.</numerusform>
            <numerusform>Esta visita se cierra en %Ln segundos. Por favor, termine el paso actual.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: closes this card so that the visitor can finish.</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Do you want to leave?</source>
        <extracomment>Asked once when a visitor presses Leave.</extracomment>
        <translation>¿Quiere salir?</translation>
    </message>
    <message>
        <source>Your visit is not finished. When you leave, everything on this screen is removed.</source>
        <extracomment>What leaving means for the visitor.</extracomment>
        <translation>Su visita no ha terminado. Si sale, se borrará todo de esta pantalla.</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: the visit goes on.</extracomment>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <source>Please ask our staff</source>
        <extracomment>Title of the help card. Our staff: the people at the desk.</extracomment>
        <translation>Por favor, pregunte a nuestro personal</translation>
    </message>
    <message>
        <source>They are glad to help you. Your visit waits here.</source>
        <extracomment>Said to a visitor who asked for help.</extracomment>
        <translation>Le ayudarán con gusto. Su visita le espera aquí.</translation>
    </message>
    <message>
        <source>What happens with my data?</source>
        <extracomment>Title of the visitor&apos;s privacy card.</extracomment>
        <translation>¿Qué pasa con mis datos?</translation>
    </message>
    <message>
        <source>We take pictures of your document and of your face, and have them checked to confirm who you are.

The pictures go over a protected connection to the service that checks them. This screen keeps none of them: when your visit ends, everything on it is removed.

The desk sees the result. Our staff can tell you how long it is kept and how to have it deleted.</source>
        <extracomment>The visitor&apos;s privacy card. Keep the three paragraphs.</extracomment>
        <translation>Tomamos fotos de su documento y de su rostro, y se comprueban para confirmar su identidad.

Las fotos viajan por una conexión protegida hasta el servicio que las comprueba. Esta pantalla no guarda ninguna: cuando su visita termina, se borra todo lo que hay en ella.

El puesto de atención ve el resultado. Nuestro personal puede decirle cuánto tiempo se guarda y cómo pedir que se borre.</translation>
    </message>
    <message>
        <source>If the camera does not work here, you can go on with your own phone.</source>
        <extracomment>Smaller text of the help card, above the button &quot;Use my phone&quot;.</extracomment>
        <translation>Si la cámara no funciona aquí, puede continuar con su propio teléfono.</translation>
    </message>
    <message>
        <source>Use my phone</source>
        <extracomment>Button of a visitor&apos;s screen: goes on with the visitor&apos;s own phone.</extracomment>
        <translation>Usar mi teléfono</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <extracomment>Button of a visitor&apos;s screen: opens the onboarding page anew, the visit goes on.</extracomment>
        <translation>Recargar página</translation>
    </message>
    <message>
        <source>If this page does not go on, you can load it again.</source>
        <extracomment>Smaller text of the help card, above the button &quot;Load the page again&quot;.</extracomment>
        <translation>Si esta página no avanza, puede cargarla de nuevo.</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>Button of the help card: ends this visit after one question and begins at the start.
----------
Button: removes everything and begins again.</extracomment>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>Title when the service cannot be reached and no visit has begun.</extracomment>
        <translation>Sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>A visit can begin as soon as the connection is back. Trying again in %Ln second(s).</source>
        <extracomment>%Ln counts down to the next try. Nobody&apos;s visit has begun.</extracomment>
        <translation>
            <numerusform>Se podrá empezar una visita en cuanto vuelva la conexión. Intentaremos de nuevo en %Ln segundo.</numerusform>
            <numerusform>Se podrá empezar una visita en cuanto vuelva la conexión. Intentaremos de nuevo en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A visit can begin as soon as the connection is back. Trying again now.</source>
        <extracomment>The countdown has ended. Nobody&apos;s visit has begun.</extracomment>
        <translation>Se podrá empezar una visita en cuanto vuelva la conexión. Intentando de nuevo ahora.</translation>
    </message>
    <message>
        <source>The network asks for a log-in</source>
        <extracomment>Title when the network wants somebody to log in before it lets anything through.</extracomment>
        <translation>La red pide iniciar sesión</translation>
    </message>
    <message>
        <source>This screen cannot reach the service before that. Please see our staff; everything goes on by itself afterwards.</source>
        <extracomment>Said to a visitor; only the staff can log this computer in. Our staff: people at the desk.</extracomment>
        <translation>Hasta entonces, esta pantalla no puede conectarse con el servicio. Por favor, diríjase a nuestro personal; después, todo continuará por sí solo.</translation>
    </message>
    <message>
        <source>Still there?</source>
        <extracomment>Asked when nobody has touched the screen for a while.</extracomment>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message numerus="yes">
        <source>This screen closes in %Ln second(s), and everything on it is removed.</source>
        <extracomment>%Ln counts down until everything of this visitor is removed.</extracomment>
        <translation>
            <numerusform>Esta pantalla se cierra en %Ln segundo y se borra todo lo que hay en ella.</numerusform>
            <numerusform>Esta pantalla se cierra en %Ln segundos y se borra todo lo que hay en ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <extracomment>Button: the visitor is there and goes on.</extracomment>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <extracomment>Title when the camera or microphone in use is not there any more.</extracomment>
        <translation>La cámara se desconectó</translation>
    </message>
    <message>
        <source>The camera or the microphone does not answer any more. Our staff can plug it in again; this card goes away as soon as it is back.</source>
        <extracomment>Said to a visitor whose camera or microphone was lost. Our staff: the people at the desk.</extracomment>
        <translation>La cámara o el micrófono ya no responde. Nuestro personal puede conectarlo de nuevo; este aviso desaparece en cuanto vuelva a funcionar.</translation>
    </message>
    <message>
        <source>The page says</source>
        <extracomment>Title above words that come from the onboarding page itself.</extracomment>
        <translation>Mensaje de la página</translation>
    </message>
    <message>
        <source>Start over?</source>
        <extracomment>Asked once when a visitor wants to begin again.</extracomment>
        <translation>¿Empezar de nuevo?</translation>
    </message>
    <message>
        <source>Everything you have done so far is removed, and you begin again at the first screen.</source>
        <extracomment>What starting over means for the visitor.</extracomment>
        <translation>Se borrará todo lo que ha hecho hasta ahora y empezará de nuevo en la primera pantalla.</translation>
    </message>
</context>
<context>
    <name>shell::PartnerCommand</name>
    <message>
        <source>The import did not come to its end. %1 %2 The same command goes on where it was.</source>
        <extracomment>%1 and %2 are sentences: why, and what to do.</extracomment>
        <translation>La importación no llegó a su fin. %1 %2 La misma orden continúa desde donde estaba.</translation>
    </message>
    <message>
        <source>it has no partner id</source>
        <translation>no tiene identificador de partner</translation>
    </message>
    <message>
        <source>its partner id is too long</source>
        <translation>su identificador de partner es demasiado largo</translation>
    </message>
    <message>
        <source>its partner id has other characters than A-Z, a-z, 0-9, - and _</source>
        <translation>su identificador de partner tiene caracteres distintos de A-Z, a-z, 0-9, - y _</translation>
    </message>
    <message>
        <source>its partner id is a reserved word</source>
        <translation>su identificador de partner es una palabra reservada</translation>
    </message>
    <message>
        <source>it is not text in the encoding of the file</source>
        <translation>no es texto en la codificación del archivo</translation>
    </message>
    <message>
        <source>its quotation marks do not match</source>
        <translation>sus comillas no están bien emparejadas</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado larga</translation>
    </message>
    <message>
        <source>it has more columns than the first line; a value with a separator needs quotation marks</source>
        <translation>tiene más columnas que la primera línea; un valor que contenga un separador necesita comillas</translation>
    </message>
    <message>
        <source>the partner id made from its e-mail address is somebody else&apos;s</source>
        <translation>el identificador de partner creado con su dirección de correo es de otra persona</translation>
    </message>
    <message>
        <source>Line %1 was rejected: %2.</source>
        <extracomment>%1 is the number of a line in a file, %2 such as &quot;it has no partner id&quot;.</extracomment>
        <translation>La línea %1 se rechazó: %2.</translation>
    </message>
    <message>
        <source>Rows: %1. Added: %2. Changed: %3. As before: %4. Twice in the file: %5. Rejected: %6.</source>
        <extracomment>What became of the rows of a file; all are numbers.</extracomment>
        <translation>Filas: %1. Añadidas: %2. Cambiadas: %3. Sin cambios: %4. Repetidas en el archivo: %5. Rechazadas: %6.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) without an e-mail address can be opened only when Big Interview has them already.</source>
        <translation>
            <numerusform>%Ln persona sin dirección de correo solo se puede abrir si Big Interview ya la tiene.</numerusform>
            <numerusform>%Ln personas sin dirección de correo solo se pueden abrir si Big Interview ya las tiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the rejected rows, then import them again.</source>
        <translation>Corrija las filas rechazadas y después impórtelas de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>The import was stopped; the same command goes on where it was.</source>
        <translation>La importación se detuvo; la misma orden continúa desde donde estaba.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <extracomment>In place of a date with time: until when an address works.</extracomment>
        <translation>un momento desconocido</translation>
    </message>
    <message>
        <source>Whoever has this address is signed in as the person, until %1. Give it to nobody else and keep it nowhere.</source>
        <extracomment>%1 is a date with time.</extracomment>
        <translation>Quien tenga esta dirección entra con la sesión de esta persona, hasta %1. No se la dé a nadie más ni la guarde en ninguna parte.</translation>
    </message>
    <message>
        <source>What the window kept of the person could not be deleted completely. Restart this computer before others use it.</source>
        <translation>Lo que la ventana guardaba de la persona no se pudo borrar por completo. Reinicie este equipo antes de que lo usen otras personas.</translation>
    </message>
    <message>
        <source>Big Interview did not sign the person in, with a second new token either. Check the date and time of this computer, then try again.</source>
        <translation>Big Interview no inició la sesión de la persona, ni tampoco con un segundo token nuevo. Compruebe la fecha y la hora de este equipo y después intente de nuevo.</translation>
    </message>
    <message>
        <source>The browser of this computer did not open the page. Name another one in the settings, or have the address printed (--show print).</source>
        <translation>El navegador de este equipo no abrió la página. Indique otro en la configuración o haga que se muestre la dirección (--show print).</translation>
    </message>
    <message>
        <source>The window is closed.</source>
        <translation>La ventana está cerrada.</translation>
    </message>
    <message>
        <source>The browser has opened Big Interview.</source>
        <translation>El navegador ha abierto Big Interview.</translation>
    </message>
    <message>
        <source>%1 was created at Big Interview.</source>
        <translation>%1 se creó en Big Interview.</translation>
    </message>
    <message>
        <source>%1 was at Big Interview already.</source>
        <extracomment>%1 is a partner id.</extracomment>
        <translation>%1 ya estaba en Big Interview.</translation>
    </message>
    <message>
        <source>The anonymous account may be deleted from %1 on.</source>
        <extracomment>%1 is a date with time.</extracomment>
        <translation>Es posible que la cuenta anónima se borre a partir de este momento: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <extracomment>%1 is how many steps of a track are done, %2 how many there are.</extracomment>
        <translation>%1 de %2 pasos</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <extracomment>%1 is a number, %2 such as &quot;3 of 5 steps&quot;.</extracomment>
        <translation>%1 %, %2</translation>
    </message>
    <message>
        <source>unknown, %1</source>
        <extracomment>How far a person is when the service does not tell; %1 is such as &quot;3 of 5 steps&quot;.</extracomment>
        <translation>desconocido, %1</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>A step of a track, printed by a command.</extracomment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>Whether an interview was brought to its end, printed by a command.</extracomment>
        <translation>terminada</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>Big Interview tells no tracks of this person.</source>
        <translation>Big Interview no indica ningún itinerario de esta persona.</translation>
    </message>
    <message>
        <source>This person has no interviews yet.</source>
        <translation>Esta persona aún no tiene entrevistas.</translation>
    </message>
    <message>
        <source>its e-mail address is not complete</source>
        <translation>su dirección de correo electrónico no está completa</translation>
    </message>
    <message>
        <source>Names and e-mail are taken from the list of people, or from standard input: vestibule biginterview user %1 --stdin</source>
        <extracomment>After what Big Interview says is missing; %1 is a partner id. The command stays as it is.</extracomment>
        <translation>El nombre y el correo electrónico se toman de la lista de personas o de la entrada estándar: vestibule biginterview user %1 --stdin</translation>
    </message>
</context>
<context>
    <name>shell::PartnerGuide</name>
    <message>
        <source>Open API Settings</source>
        <translation>Abrir API Settings</translation>
    </message>
    <message>
        <source>Other sign-in page</source>
        <translation>Otra página de inicio de sesión</translation>
    </message>
    <message>
        <source>An administrator of your organisation signs in there and finds API Settings in the menu under their own name: that is where keys and webhooks are made. Should the page not be found, try the other one.</source>
        <translation>Un administrador de su organización inicia sesión allí y encuentra API Settings en el menú con su propio nombre: ahí se crean las claves y los webhooks. Si no se encuentra la página, pruebe con la otra.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>A button: copies the address to register.</extracomment>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Your organisation is at %1.</source>
        <extracomment>%1 is an address such as https://acme.biginterview.com.</extracomment>
        <translation>Su organización está en %1.</translation>
    </message>
    <message>
        <source>The receiver is off: what people do is seen when it is asked for. Switch it on under Webhooks, and Big Interview tells of each interview by itself.</source>
        <translation>El receptor está desactivado: lo que hacen las personas se ve cuando se consulta. Actívelo en el apartado Webhooks y Big Interview avisará por sí solo de cada entrevista.</translation>
    </message>
    <message>
        <source>Only this computer reaches the receiver, so Big Interview cannot: a relay or tunnel of yours has to pass the deliveries on to the address below. Register the relay&apos;s own address as the webhook; docs/webhooks.md says how.</source>
        <translation>Solo este equipo accede al receptor, por lo que Big Interview no puede: un retransmisor o túnel suyo tiene que reenviar las entregas a la dirección de abajo. Registre como webhook la dirección del propio retransmisor; docs/webhooks.md indica cómo.</translation>
    </message>
    <message>
        <source>Register the address below as the webhook, with the name by which the internet knows this computer.</source>
        <translation>Registre como webhook la dirección de abajo, con el nombre por el que se conoce este equipo en internet.</translation>
    </message>
    <message>
        <source>Big Interview then shows a key: put it into a file and name that here, or nothing is taken.</source>
        <translation>Big Interview muestra entonces una clave: póngala en un archivo e indíquelo aquí; si no, no se acepta nada.</translation>
    </message>
</context>
<context>
    <name>shell::PeopleFilters</name>
    <message>
        <source>Any tag</source>
        <extracomment>A choice of tags: people with any tag and with none.</extracomment>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter of the list of people.</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>A filter of the list of people: those marked with a star.</extracomment>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>A filter of the list of people: those launched in the last days.</extracomment>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>A filter of the list of people by progress.</extracomment>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>A filter of the list of people by progress.</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A filter of the list of people by progress.</extracomment>
        <translation>Completadas</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>A filter of the list of people: accounts without a name.</extracomment>
        <translation>Anónimas</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>An order of the list of people.</extracomment>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By last launch</source>
        <extracomment>An order of the list of people: who was launched last stands first.</extracomment>
        <translation>Por último acceso</translation>
    </message>
    <message>
        <source>By progress</source>
        <extracomment>An order of the list of people: who is furthest stands first.</extracomment>
        <translation>Por avance</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
</context>
<context>
    <name>shell::PeopleModel</name>
    <message>
        <source>%1, pinned, %2</source>
        <extracomment>What a screen reader says of a person in the list; %1 is the name, %2 such as &quot;stu-10427 · not started&quot;.</extracomment>
        <translation>%1, fijada, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>shell::PeoplePage</name>
    <message>
        <source>Find a person…</source>
        <translation>Buscar una persona…</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar una persona</translation>
    </message>
    <message>
        <source>Type part of a name, id, e-mail or tag; Enter launches the chosen person.</source>
        <translation>Escriba parte de un nombre, identificador, correo o etiqueta; Intro abre la cuenta de la persona elegida.</translation>
    </message>
    <message>
        <source>Add person</source>
        <extracomment>Opens the form for a person.</extracomment>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Creating…</source>
        <extracomment>Makes an account without a name, for a day.</extracomment>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Anonymous person</source>
        <translation>Persona anónima</translation>
    </message>
    <message>
        <source>An account without a name, for one day.</source>
        <translation>Una cuenta sin nombre, para un día.</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>Reads people from a CSV file.</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Writes the people listed into a CSV file.</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <extracomment>Reads everybody&apos;s progress anew.</extracomment>
        <translation>Actualizar todo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody matches these words and filters. Try fewer of them.</source>
        <translation>Ninguna persona coincide con estas palabras y estos filtros. Pruebe con menos.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>A button that takes search and filters away.</extracomment>
        <translation>Quitar filtros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in %1.</source>
        <extracomment>An export is done; %1 is a file.</extracomment>
        <translation>
            <numerusform>%Ln persona está en %1.</numerusform>
            <numerusform>%Ln personas están en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The people of Big Interview are being read.</source>
        <translation>Se están leyendo las personas de Big Interview.</translation>
    </message>
    <message>
        <source>Set up Big Interview</source>
        <translation>Configurar Big Interview</translation>
    </message>
    <message>
        <source>Enter your organisation&apos;s address and its API key in Settings. Then people are launched from here with one click, without a password.</source>
        <translation>Indique la dirección de su organización y su clave de API en Configuración. Después, la cuenta de cada persona se abre desde aquí con un clic, sin contraseña.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <extracomment>A button that shows the settings.</extracomment>
        <translation>Abrir Configuración</translation>
    </message>
    <message>
        <source>Big Interview cannot be used</source>
        <translation>No se puede usar Big Interview</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>No se puede mostrar la lista</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>Add sample people</source>
        <extracomment>Adds a handful of invented people.</extracomment>
        <translation>Añadir personas de ejemplo</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Aún no hay nadie aquí</translation>
    </message>
    <message>
        <source>Big Interview tells nobody who its people are, so the list is kept on this computer. Add the first person, or import a CSV file.</source>
        <translation>Big Interview no comunica a nadie quiénes son sus personas, por lo que la lista se guarda en este equipo. Añada la primera persona o importe un archivo CSV.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <extracomment>Below the list; %1 of %n people are listed.</extracomment>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people</source>
        <translation>
            <numerusform>%1 de %Ln persona</numerusform>
            <numerusform>%1 de %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Archivos CSV</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Exportar personas</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Archivos JSON</translation>
    </message>
</context>
<context>
    <name>shell::PeopleWords</name>
    <message>
        <source>not at Big Interview yet</source>
        <extracomment>Of a person, in a list: Big Interview has no account for them.</extracomment>
        <translation>aún no está en Big Interview</translation>
    </message>
    <message>
        <source>progress unknown</source>
        <extracomment>Of a person, in a list: the service told nothing about their progress.</extracomment>
        <translation>avance desconocido</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>Of a person, in a list.</extracomment>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>Of a person, in a list: every track is done.</extracomment>
        <translation>completado</translation>
    </message>
    <message>
        <source>in progress</source>
        <extracomment>Of a person, in a list.</extracomment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Of a person, in a list; %1 is such as &quot;50 %&quot;, %2 the name of a track.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In a window here</source>
        <translation>Aquí en una ventana</translation>
    </message>
    <message>
        <source>In this computer&apos;s browser</source>
        <translation>En el navegador de este equipo</translation>
    </message>
    <message>
        <source>As a link</source>
        <translation>Como enlace</translation>
    </message>
    <message>
        <source>signed in</source>
        <extracomment>What became of a launch.</extracomment>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>What became of a launch: the browser was sent there, more is not known.</extracomment>
        <translation>enviado</translation>
    </message>
    <message>
        <source>handed out</source>
        <extracomment>What became of a launch: the link was shown or copied.</extracomment>
        <translation>entregado</translation>
    </message>
    <message>
        <source>not let in</source>
        <extracomment>What became of a launch.</extracomment>
        <translation>sin acceso</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>What became of a launch.</extracomment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>Visitor</source>
        <extracomment>The name of a person who has none: an anonymous account.</extracomment>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>anonymous</source>
        <extracomment>Of a person, in a list: an account without a name.</extracomment>
        <translation>anónima</translation>
    </message>
    <message>
        <source>anonymous · %1</source>
        <extracomment>Of a person, in a list: an account without a name; %1 is such as &quot;21 h left&quot;.</extracomment>
        <translation>anónima · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Of a person, in a list; %1 is an id, %2 such as &quot;not started&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number from 0 to 100.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln steps</source>
        <extracomment>%1 of %n steps of a track are done.</extracomment>
        <translation>
            <numerusform>%1 de %Ln paso</numerusform>
            <numerusform>%1 de %Ln pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: progress unknown</source>
        <extracomment>What a screen reader says of a track; %1 is its name, %2 such as &quot;3 of 6 steps&quot;.</extracomment>
        <translation>%1: avance desconocido</translation>
    </message>
    <message>
        <source>%1: progress unknown, %2</source>
        <translation>%1: avance desconocido, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln percent</source>
        <extracomment>What a screen reader says of a track; %1 is its name, %n from 0 to 100.</extracomment>
        <translation>
            <numerusform>%1: %Ln por ciento</numerusform>
            <numerusform>%1: %Ln por ciento</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a track; %1 is such as &quot;Fast Track: 50 percent&quot;, %2 such as &quot;3 of 6 steps&quot;.
----------
%1 is a date, %2 a time.
----------
A launch of a person; %1 is such as &quot;In a window here&quot;, %2 such as &quot;signed in&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>Of an anonymous account: its time is over.</extracomment>
        <translation>finalizada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <extracomment>Of an anonymous account.</extracomment>
        <translation>
            <numerusform>queda %Ln min</numerusform>
            <numerusform>quedan %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h left</source>
        <extracomment>Of an anonymous account: hours.</extracomment>
        <translation>
            <numerusform>queda %Ln h</numerusform>
            <numerusform>quedan %Ln h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of the day.</extracomment>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Type the id your own system has for this person.</source>
        <translation>Escriba el identificador que su propio sistema usa para esta persona.</translation>
    </message>
    <message numerus="yes">
        <source>The id is too long. It may have %Ln characters at most.</source>
        <translation>
            <numerusform>El identificador es demasiado largo. Puede tener %Ln carácter como máximo.</numerusform>
            <numerusform>El identificador es demasiado largo. Puede tener %Ln caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The id may only have the letters a to z and A to Z, digits, hyphens and underscores.</source>
        <translation>El identificador solo puede tener letras de la a a la z y de la A a la Z, dígitos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>Nobody can have this id: Big Interview needs the word for accounts without a name.</source>
        <translation>Nadie puede tener este identificador: Big Interview necesita esa palabra para las cuentas sin nombre.</translation>
    </message>
</context>
<context>
    <name>shell::PersonForm</name>
    <message>
        <source>There is a person with this id already. Choose another one.</source>
        <translation>Ya hay una persona con este identificador. Elija otro.</translation>
    </message>
    <message>
        <source>The id cannot be changed: another id would be another account.</source>
        <translation>El identificador no se puede cambiar: otro identificador sería otra cuenta.</translation>
    </message>
    <message>
        <source>There is %1, which differs in upper and lower case alone. Make sure that these are two persons.</source>
        <extracomment>%1 is a list of ids that are alike but for upper and lower case.</extracomment>
        <translation>Existe %1, que se diferencia solo en mayúsculas y minúsculas. Asegúrese de que sean dos personas distintas.</translation>
    </message>
    <message>
        <source>The id of this person in your own system, such as stu-10427. It cannot be changed later.</source>
        <translation>El identificador de esta persona en su propio sistema, por ejemplo stu-10427. No se puede cambiar después.</translation>
    </message>
    <message>
        <source>Without an e-mail the person cannot be created at Big Interview. Who is there already can be launched all the same.</source>
        <translation>Sin un correo electrónico no se puede crear la persona en Big Interview. Si ya está allí, su cuenta se puede abrir de todos modos.</translation>
    </message>
    <message>
        <source>This is no e-mail address. Type one such as ana@example.org.</source>
        <translation>Esto no es una dirección de correo. Escriba una como ana@example.org.</translation>
    </message>
    <message>
        <source>Words to find people by, with commas between them.</source>
        <translation>Palabras con las que buscar personas, separadas por comas.</translation>
    </message>
    <message>
        <source>Correct the marked field first.</source>
        <translation>Corrija primero el campo marcado.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <extracomment>The heading of a form.</extracomment>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Editar persona</translation>
    </message>
    <message>
        <source>Partner id</source>
        <translation>Identificador de partner</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Name and e-mail go to Big Interview only when the account is created. Later changes stay on this computer.</source>
        <translation>El nombre y el correo se envían a Big Interview solo al crear la cuenta. Los cambios posteriores se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>shell::PersonPane</name>
    <message>
        <source>The link was taken off the clipboard.</source>
        <translation>El enlace se quitó del portapapeles.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>A button with a star that keeps a person at the top of the list.</extracomment>
        <translation>No fijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>%1 · anonymous</source>
        <extracomment>An account without a name; %1 is its id.</extracomment>
        <translation>%1 · anónima</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>When an account without a name is over; %1 is such as &quot;21 h left&quot;, %2 the moment.</extracomment>
        <translation>%1, hasta %2</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <extracomment>%1 says who it is, %2 when their progress was read.</extracomment>
        <translation>%1 · leído: %2</translation>
    </message>
    <message>
        <source>reading…</source>
        <extracomment>A button that reads a person&apos;s progress anew.</extracomment>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>actualizar</translation>
    </message>
    <message>
        <source>Show everybody tagged %1</source>
        <extracomment>What a button with a tag does; %1 is the tag.</extracomment>
        <translation>Mostrar todas las personas con la etiqueta %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A launch in a list; %1 is when, %2 such as &quot;In a window here, signed in&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <extracomment>A launch in a list; %1 is such as &quot;10:42 · In a window here, signed in&quot;, %2 who did it.</extracomment>
        <translation>%1 · por %2</translation>
    </message>
    <message>
        <source>All people</source>
        <extracomment>Goes back to the list of people.</extracomment>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Launches</source>
        <extracomment>The heading of a list: when and where a person was signed in from here.</extracomment>
        <translation>Accesos</translation>
    </message>
    <message>
        <source>Edit person</source>
        <extracomment>Opens the form with a person&apos;s names, e-mail and tags.</extracomment>
        <translation>Editar persona</translation>
    </message>
    <message>
        <source>Delete person</source>
        <extracomment>Deletes a person, on this computer.</extracomment>
        <translation>Borrar persona</translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>Iniciando la sesión de %1…</translation>
    </message>
    <message>
        <source>Opening Big Interview for %1…</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>Abriendo Big Interview para %1…</translation>
    </message>
    <message>
        <source>%1 is signed in, in a window of this program.</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>La sesión de %1 está iniciada, en una ventana de este programa.</translation>
    </message>
    <message>
        <source>End session</source>
        <extracomment>Ends what is being done for a person: a sign-in under way, or their open window.</extracomment>
        <translation>Finalizar la sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>No link is made.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The day of this account is over, and Big Interview may have deleted it. Make a new anonymous person when somebody needs one.</source>
        <translation>El día de esta cuenta ha terminado y es posible que Big Interview la haya borrado. Cree una nueva persona anónima cuando alguien la necesite.</translation>
    </message>
    <message>
        <source>This person is not at Big Interview yet.</source>
        <translation>Esta persona aún no está en Big Interview.</translation>
    </message>
    <message>
        <source>This person is not at Big Interview yet. To create them there, add first name, last name and e-mail.</source>
        <translation>Esta persona aún no está en Big Interview. Para crearla allí, añada nombre, apellidos y correo electrónico.</translation>
    </message>
    <message>
        <source>Create at Big Interview</source>
        <extracomment>Makes the account of a person.</extracomment>
        <translation>Crear en Big Interview</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Abrir Configuración</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Launch again</source>
        <extracomment>Launches a person once more after it did not work.</extracomment>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>News of a person who is not on the screen; %1 is the name, %2 full sentences.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The session of %1 has ended, and nothing of it is left on this computer.</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>La sesión de %1 ha finalizado y no queda nada de ella en este equipo.</translation>
    </message>
    <message>
        <source>The session of %1 has ended, but its files could not all be removed. Restart this program before the next person.</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>La sesión de %1 ha finalizado, pero no se pudieron borrar todos sus archivos. Reinicie este programa antes de la siguiente persona.</translation>
    </message>
    <message>
        <source>This computer&apos;s browser opens Big Interview as %1. Sign out there before somebody else uses it.</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>El navegador de este equipo abre Big Interview con la sesión de %1. Cierre allí la sesión antes de que lo use otra persona.</translation>
    </message>
    <message>
        <source>Big Interview did not let the person in, with a second try either. Check the date and time of this computer, then launch again.</source>
        <translation>Big Interview no dio acceso a la persona, ni tampoco en un segundo intento. Compruebe la fecha y la hora de este equipo y después abra de nuevo.</translation>
    </message>
    <message>
        <source>The link is on the clipboard for one minute. Whoever opens it is signed in as this person, until %1.</source>
        <translation>El enlace está en el portapapeles durante un minuto. Quien lo abra entra con la sesión de esta persona, hasta %1.</translation>
    </message>
    <message>
        <source>The link is on the clipboard for one minute. Whoever opens it is signed in as this person.</source>
        <translation>El enlace está en el portapapeles durante un minuto. Quien lo abra entra con la sesión de esta persona.</translation>
    </message>
    <message>
        <source>The person is created at Big Interview…</source>
        <translation>Se está creando la persona en Big Interview…</translation>
    </message>
    <message>
        <source>%1, their progress and their launches are deleted on this computer. The account at Big Interview stays; only Big Interview can remove it.</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>En este equipo se borran %1, su avance y sus accesos. La cuenta de Big Interview se conserva; solo Big Interview puede eliminarla.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Confirms that a person is deleted on this computer.</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Leaves everything as it is.</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>The link is as good as a password: whoever has it is signed in as %1, until %2 at the latest. Give it to nobody else.</source>
        <translation>El enlace equivale a una contraseña: quien lo tenga entra con la sesión de %1, hasta %2 como máximo. No se lo dé a nadie más.</translation>
    </message>
    <message>
        <source>The link is as good as a password: whoever has it is signed in as %1, usually for 48 hours. Give it to nobody else.</source>
        <translation>El enlace equivale a una contraseña: quien lo tenga entra con la sesión de %1, normalmente durante 48 horas. No se lo dé a nadie más.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <extracomment>Confirms that a link which signs a person in is copied.</extracomment>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy a link…</source>
        <translation>Copiar un enlace…</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>A list of tags, those of the person ticked.</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
</context>
<context>
    <name>shell::PersonProgress</name>
    <message>
        <source>Next: &lt;b&gt;%1&lt;/b&gt;</source>
        <extracomment>The step a person has to do next; %1 is its name. Keep the mark-up.</extracomment>
        <translation>Siguiente: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Every step is done.</source>
        <translation>Todos los pasos están hechos.</translation>
    </message>
    <message numerus="yes">
        <source>Steps: %1 of %Ln done</source>
        <extracomment>Unfolds the list of a person&apos;s steps; %1 of %n are done.</extracomment>
        <translation>
            <numerusform>Pasos: %1 de %Ln hecho</numerusform>
            <numerusform>Pasos: %1 de %Ln hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens a step of a track at Big Interview, signed in as the person.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1, done</source>
        <extracomment>What a screen reader says of a step&apos;s button; %1 is the name of the step.</extracomment>
        <translation>Abrir %1, hecho</translation>
    </message>
    <message>
        <source>Open %1, not done</source>
        <translation>Abrir %1, sin hacer</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Opens the next step at Big Interview, signed in as the person.</extracomment>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>shell::PersonalChoice</name>
    <message>
        <source>Personal data that goes in</source>
        <extracomment>Above four boxes: what of a person goes into an export or onto paper.</extracomment>
        <translation>Datos personales que se incluyen</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Personal data: the customer id.</extracomment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Personal data: the person&apos;s name.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Personal data: what the operator wrote.</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Document text</source>
        <extracomment>Personal data: the text read from the document.</extracomment>
        <translation>Texto del documento</translation>
    </message>
    <message>
        <source>What you choose leaves the protection of this program. Who did this is recorded.</source>
        <translation>Lo que elija sale de la protección de este programa. Queda registrado quién lo hizo.</translation>
    </message>
    <message>
        <source>Nothing in it names a person. Who did this is recorded.</source>
        <translation>Nada de lo incluido identifica a una persona. Queda registrado quién lo hizo.</translation>
    </message>
</context>
<context>
    <name>shell::Pin</name>
    <message>
        <source>A PIN has digits only.</source>
        <translation>Un PIN solo tiene dígitos.</translation>
    </message>
    <message numerus="yes">
        <source>This PIN is too short. It needs at least %n digit(s).</source>
        <translation>
            <numerusform>Este PIN es demasiado corto. Necesita al menos %n dígito.</numerusform>
            <numerusform>Este PIN es demasiado corto. Necesita al menos %n dígitos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PIN is too long. It can have up to %n digit(s).</source>
        <translation>
            <numerusform>Este PIN es demasiado largo. Puede tener hasta %n dígito.</numerusform>
            <numerusform>Este PIN es demasiado largo. Puede tener hasta %n dígitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This PIN is easily guessed. Please choose one without a pattern, and not a date.</source>
        <translation>Este PIN es fácil de adivinar. Por favor, elija uno que no siga un patrón ni sea una fecha.</translation>
    </message>
    <message>
        <source>This PIN cannot be used. Please choose another one.</source>
        <translation>Este PIN no se puede usar. Por favor, elija otro.</translation>
    </message>
    <message numerus="yes">
        <source>Please give a name of up to %n character(s).</source>
        <translation>
            <numerusform>Por favor, indique un nombre de hasta %n carácter.</numerusform>
            <numerusform>Por favor, indique un nombre de hasta %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n operator(s) already, and no more are possible. Remove one that is no longer needed.</source>
        <translation>
            <numerusform>Ya hay %n operador y no se pueden añadir más. Quite uno que ya no sea necesario.</numerusform>
            <numerusform>Ya hay %n operadores y no se pueden añadir más. Quite uno que ya no sea necesario.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has removed this operator already.</source>
        <translation>Alguien ya quitó a este operador.</translation>
    </message>
    <message>
        <source>The last operator stays, because otherwise nobody could leave the visitor&apos;s screen.</source>
        <translation>El último operador se conserva, porque de lo contrario nadie podría salir de la pantalla del visitante.</translation>
    </message>
    <message>
        <source>The file with the staff PINs is damaged. Ask your administrator to bring pins.json back from a backup, then try again.</source>
        <translation>El archivo con los PIN del personal está dañado. Pida a su administrador que recupere pins.json de una copia de seguridad y después intente de nuevo.</translation>
    </message>
    <message>
        <source>A newer version of this program has written the staff PINs. Install that version, then try again.</source>
        <translation>Una versión más reciente de este programa escribió los PIN del personal. Instale esa versión y después intente de nuevo.</translation>
    </message>
    <message>
        <source>Other users of this computer can open the file with the staff PINs. Ask your administrator to take that away from pins.json, then try again.</source>
        <translation>Otros usuarios de este equipo pueden abrir el archivo con los PIN del personal. Pida a su administrador que retire ese permiso de pins.json y después intente de nuevo.</translation>
    </message>
    <message>
        <source>Another program is changing the staff PINs. Please try again in a moment.</source>
        <translation>Otro programa está cambiando los PIN del personal. Por favor, intente de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The staff PINs cannot be read or written. Ask your administrator whether the disk is full or the data folder is locked, then try again.</source>
        <translation>No se pueden leer o escribir los PIN del personal. Pregunte a su administrador si el disco está lleno o la carpeta de datos está bloqueada, y después intente de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. The next one is possible in %n second(s).</source>
        <translation>
            <numerusform>Demasiados intentos incorrectos. El siguiente será posible en %n segundo.</numerusform>
            <numerusform>Demasiados intentos incorrectos. El siguiente será posible en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. The next one is possible in %n minute(s).</source>
        <translation>
            <numerusform>Demasiados intentos incorrectos. El siguiente será posible en %n minuto.</numerusform>
            <numerusform>Demasiados intentos incorrectos. El siguiente será posible en %n minutos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::PinPad</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <extracomment>How many digits of a PIN are typed, for a screen reader.</extracomment>
        <translation>
            <numerusform>%n dígito escrito</numerusform>
            <numerusform>%n dígitos escritos</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <extracomment>The key of a PIN pad that takes the last digit back, for a screen reader.</extracomment>
        <translation>Borrar el último dígito</translation>
    </message>
</context>
<context>
    <name>shell::PortalCover</name>
    <message>
        <source>Signing in</source>
        <extracomment>Title while a person is being signed in to Big Interview.</extracomment>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>Big Interview opens in a moment.</source>
        <extracomment>Text below it. Big Interview is a product name.</extracomment>
        <translation>Big Interview se abre en un momento.</translation>
    </message>
    <message>
        <source>This takes longer than usual. You can go on waiting, or end the session.</source>
        <extracomment>Shown after eight seconds of waiting.</extracomment>
        <translation>Está tardando más de lo habitual. Puede seguir esperando o finalizar la sesión.</translation>
    </message>
    <message>
        <source>Big Interview is not open</source>
        <extracomment>Title above the reason. Big Interview is a product name.</extracomment>
        <translation>Big Interview no está abierto</translation>
    </message>
    <message>
        <source>Ending the session</source>
        <extracomment>Title while a person&apos;s pages are being removed from this computer.</extracomment>
        <translation>Finalizando la sesión</translation>
    </message>
    <message>
        <source>Everything this session kept on this computer is being removed.</source>
        <extracomment>Text below it.</extracomment>
        <translation>Se está borrando todo lo que esta sesión guardó en este equipo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks Big Interview for a new sign-in and opens it.</extracomment>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the window of a session that did not open.</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>shell::PortalStrip</name>
    <message>
        <source>Big Interview session</source>
        <extracomment>Above the name of the person whose session it is. Big Interview is a product name.</extracomment>
        <translation>Sesión de Big Interview</translation>
    </message>
    <message>
        <source>That page did not load. Try it again.</source>
        <extracomment>Mark above the person&apos;s pages; they still see the page they came from.</extracomment>
        <translation>Esa página no se cargó. Intente de nuevo.</translation>
    </message>
    <message>
        <source>Signed out. Please end the session.</source>
        <extracomment>Mark above the service&apos;s sign-in page; the button is &quot;End session&quot;.</extracomment>
        <translation>Sesión cerrada. Por favor, finalice la sesión.</translation>
    </message>
    <message>
        <source>End session</source>
        <extracomment>Button above a person&apos;s pages: signs them out of this computer and closes the window.</extracomment>
        <translation>Finalizar la sesión</translation>
    </message>
</context>
<context>
    <name>shell::PortalWindow</name>
    <message>
        <source>%1 – Big Interview</source>
        <extracomment>Title of a window. %1 is the person&apos;s name; Big Interview is a product name.</extracomment>
        <translation>%1 – Big Interview</translation>
    </message>
</context>
<context>
    <name>shell::PositionFields</name>
    <message>
        <source>Use the position this computer knows of itself</source>
        <translation>Usar la posición que este equipo conoce</translation>
    </message>
    <message>
        <source>The onboarding page may ask where it is. A kiosk that never moves is best given a fixed position.</source>
        <translation>La página de verificación puede pedir la posición. Para un quiosco que nunca se mueve, lo mejor es fijarla.</translation>
    </message>
</context>
<context>
    <name>shell::Presenter</name>
    <message>
        <source>Passed</source>
        <extracomment>The outcome of a visit, one word beside a green light.</extracomment>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>The outcome of a visit, one word beside an amber light: a person must decide.</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>The outcome of a visit, one word beside a red light.</extracomment>
        <translation>No aprobada</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>The outcome of a visit that was not finished in time.</extracomment>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>The outcome of a visit that was ended before it was finished.</extracomment>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>The outcome of a visit that a technical problem ended.</extracomment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>A reviewer at the service rejected this visit.</source>
        <translation>Un revisor del servicio rechazó esta visita.</translation>
    </message>
    <message>
        <source>The service finished this visit without a verdict.</source>
        <translation>El servicio terminó esta visita sin un veredicto.</translation>
    </message>
    <message>
        <source>The service did not accept this visit.</source>
        <translation>El servicio no aceptó esta visita.</translation>
    </message>
    <message>
        <source>The service asks for a person to look at this visit.</source>
        <translation>El servicio pide que una persona revise esta visita.</translation>
    </message>
    <message>
        <source>The service did not accept these checks: %1.</source>
        <extracomment>%1 is a list of checks, such as &quot;sharpness of the front and live person&quot;.</extracomment>
        <translation>El servicio no aceptó estas comprobaciones: %1.</translation>
    </message>
    <message>
        <source>The service was not sure about these checks: %1.</source>
        <extracomment>%1 is a list of checks, such as &quot;sharpness of the front and live person&quot;.</extracomment>
        <translation>El servicio no tuvo certeza en estas comprobaciones: %1.</translation>
    </message>
    <message>
        <source>A reviewer at the service approved this visit.</source>
        <translation>Un revisor del servicio aprobó esta visita.</translation>
    </message>
    <message>
        <source>The service accepted the document and the person.</source>
        <translation>El servicio aceptó el documento y a la persona.</translation>
    </message>
    <message>
        <source>The visit took longer than the time allowed for one visit.</source>
        <translation>La visita duró más del tiempo permitido para una visita.</translation>
    </message>
    <message>
        <source>The service closed the session because it was not finished in time.</source>
        <translation>El servicio cerró la sesión porque no se terminó a tiempo.</translation>
    </message>
    <message>
        <source>The visit was ended before it was finished.</source>
        <translation>La visita finalizó antes de completarse.</translation>
    </message>
    <message>
        <source>The service gave no onboarding page that this program may open.</source>
        <translation>El servicio no proporcionó ninguna página de verificación que este programa pueda abrir.</translation>
    </message>
    <message>
        <source>The service did not start the visit.</source>
        <translation>El servicio no inició la visita.</translation>
    </message>
    <message>
        <source>The service no longer accepts the session of this visit.</source>
        <translation>El servicio ya no acepta la sesión de esta visita.</translation>
    </message>
    <message>
        <source>The service no longer knows the session of this visit.</source>
        <translation>El servicio ya no reconoce la sesión de esta visita.</translation>
    </message>
    <message>
        <source>The visitor finished, but the result could not be read from the service.</source>
        <translation>El visitante terminó, pero no se pudo leer el resultado del servicio.</translation>
    </message>
    <message>
        <source>The onboarding page stopped and did not come back.</source>
        <translation>La página de verificación se detuvo y no se recuperó.</translation>
    </message>
    <message>
        <source>This computer could not keep the record of the visit.</source>
        <translation>Este equipo no pudo guardar el registro de la visita.</translation>
    </message>
    <message>
        <source>A setting is missing or is not valid.</source>
        <translation>Falta un ajuste de la configuración o no es válido.</translation>
    </message>
    <message>
        <source>The visit stopped because of a fault in this program.</source>
        <translation>La visita se detuvo por un fallo de este programa.</translation>
    </message>
    <message>
        <source>The visitor can go on.</source>
        <translation>El visitante puede continuar.</translation>
    </message>
    <message>
        <source>Look at the document and the person yourself, then decide.</source>
        <translation>Examine usted el documento y a la persona, y después decida.</translation>
    </message>
    <message>
        <source>Follow your house&apos;s rules for a refusal, or start a new visit.</source>
        <translation>Siga las normas de su organización para un rechazo o inicie una nueva visita.</translation>
    </message>
    <message>
        <source>Start a new visit when the visitor is ready.</source>
        <translation>Inicie una nueva visita cuando el visitante esté listo.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the service address and the allowed hosts.</source>
        <translation>Pida a su administrador que compruebe la dirección del servicio y los hosts permitidos.</translation>
    </message>
    <message>
        <source>Start the visit again.</source>
        <translation>Inicie la visita de nuevo.</translation>
    </message>
    <message>
        <source>Do not start again: look the session up in the service&apos;s dashboard by its id.</source>
        <translation>No inicie de nuevo: busque la sesión por su identificador en el panel del servicio.</translation>
    </message>
    <message>
        <source>Start a new visit. If it happens again, restart this computer.</source>
        <translation>Inicie una nueva visita. Si vuelve a ocurrir, reinicie este equipo.</translation>
    </message>
    <message>
        <source>Check that the disk has free space, then start a new visit.</source>
        <translation>Compruebe que haya espacio libre en el disco y después inicie una nueva visita.</translation>
    </message>
    <message>
        <source>Open Settings and correct the marked field.</source>
        <translation>Abra Configuración y corrija el campo marcado.</translation>
    </message>
    <message>
        <source>Start a new visit. If it happens again, tell your administrator.</source>
        <translation>Inicie una nueva visita. Si vuelve a ocurrir, avise a su administrador.</translation>
    </message>
    <message>
        <source>The visit could not be started.</source>
        <translation>No se pudo iniciar la visita.</translation>
    </message>
    <message>
        <source>The onboarding page could not be opened.</source>
        <translation>No se pudo abrir la página de verificación.</translation>
    </message>
    <message>
        <source>The status of the visit could not be read.</source>
        <translation>No se pudo leer el estado de la visita.</translation>
    </message>
    <message>
        <source>The record of visits could not be opened.</source>
        <translation>No se pudo abrir el registro de visitas.</translation>
    </message>
    <message>
        <source>The connection test did not finish.</source>
        <translation>La prueba de conexión no terminó.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>No se pudo guardar la configuración.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>No se puede conectar con el servicio.</translation>
    </message>
    <message>
        <source>This computer did not answer in time.</source>
        <translation>Este equipo no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>El servicio no respondió a tiempo.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>The identity of the service could not be confirmed.</source>
        <translation>No se pudo confirmar la identidad del servicio.</translation>
    </message>
    <message>
        <source>The service gave an answer that cannot be understood.</source>
        <translation>El servicio dio una respuesta que no se puede interpretar.</translation>
    </message>
    <message>
        <source>A value or a file is not acceptable.</source>
        <translation>Un valor o un archivo no es admisible.</translation>
    </message>
    <message>
        <source>A safety rule of this program does not allow it.</source>
        <translation>Una regla de seguridad de este programa no lo permite.</translation>
    </message>
    <message>
        <source>This computer could not read or write its own files.</source>
        <translation>Este equipo no pudo leer o escribir sus propios archivos.</translation>
    </message>
    <message>
        <source>The built-in browser stopped working.</source>
        <translation>El navegador integrado dejó de funcionar.</translation>
    </message>
    <message>
        <source>There is a fault in this program.</source>
        <translation>Hay un fallo en este programa.</translation>
    </message>
    <message>
        <source>The service did not accept what it was sent.</source>
        <translation>El servicio no aceptó lo que se le envió.</translation>
    </message>
    <message>
        <source>The service no longer accepts this session.</source>
        <translation>El servicio ya no acepta esta sesión.</translation>
    </message>
    <message>
        <source>The service does not accept the API key.</source>
        <translation>El servicio no acepta la clave de API.</translation>
    </message>
    <message>
        <source>The service does not know what it was asked for.</source>
        <translation>El servicio no reconoce lo que se le pidió.</translation>
    </message>
    <message>
        <source>The service is too busy at the moment.</source>
        <translation>El servicio está demasiado ocupado en este momento.</translation>
    </message>
    <message>
        <source>The service has a problem of its own.</source>
        <translation>El servicio tiene un problema propio.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>El servicio rechazó la solicitud.</translation>
    </message>
    <message>
        <source>The visitor can go on; the status is read again in a moment.</source>
        <translation>El visitante puede continuar; el estado se volverá a leer en un momento.</translation>
    </message>
    <message>
        <source>Check the network of this computer, then try again.</source>
        <translation>Compruebe la red de este equipo y después intente de nuevo.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere un momento y después intente de nuevo.</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>Intente de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer; if they are right, tell your administrator.</source>
        <translation>Compruebe la fecha y la hora de este equipo; si son correctas, avise a su administrador.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the service address in Settings.</source>
        <translation>Intente de nuevo; si vuelve a ocurrir, compruebe la dirección del servicio en Configuración.</translation>
    </message>
    <message>
        <source>Check that the disk has free space and that the key store is unlocked, then try again.</source>
        <translation>Compruebe que haya espacio libre en el disco y que el almacén de claves esté desbloqueado, y después intente de nuevo.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, restart this computer.</source>
        <translation>Intente de nuevo; si vuelve a ocurrir, reinicie este equipo.</translation>
    </message>
    <message>
        <source>Restart this program and tell your administrator.</source>
        <translation>Reinicie este programa y avise a su administrador.</translation>
    </message>
    <message>
        <source>Check the service address and the flow in Settings.</source>
        <translation>Compruebe la dirección del servicio y el flujo en Configuración.</translation>
    </message>
    <message>
        <source>Start a new visit.</source>
        <translation>Inicie una nueva visita.</translation>
    </message>
    <message>
        <source>Enter the API key anew in Settings.</source>
        <translation>Escriba de nuevo la clave de API en Configuración.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again; if it goes on, tell your administrator.</source>
        <translation>Espere un momento y después intente de nuevo; si continúa, avise a su administrador.</translation>
    </message>
    <message>
        <source>Check the service address in Settings.</source>
        <translation>Compruebe la dirección del servicio en Configuración.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the allowed hosts in Settings.</source>
        <translation>Pida a su administrador que compruebe los hosts permitidos en Configuración.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the data folder.</source>
        <translation>Pida a su administrador que compruebe la carpeta de datos.</translation>
    </message>
    <message>
        <source>Correct the marked field, then save again.</source>
        <translation>Corrija el campo marcado y después guarde de nuevo.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>Three full sentences one after the other: what failed, why, what to do.</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>It is not known whether a session was created, because the program stopped while it was asking for one.</source>
        <translation>No se sabe si se creó una sesión, porque el programa se detuvo mientras la pedía.</translation>
    </message>
    <message>
        <source>Look in the service&apos;s dashboard for a session of this visitor before you start again.</source>
        <translation>Busque en el panel del servicio una sesión de este visitante antes de iniciar de nuevo.</translation>
    </message>
    <message>
        <source>The record of visits could not be read.</source>
        <translation>No se pudo leer el registro de visitas.</translation>
    </message>
    <message>
        <source>The result could not be fetched.</source>
        <translation>No se pudo obtener el resultado.</translation>
    </message>
    <message>
        <source>The export was not written.</source>
        <translation>No se escribió la exportación.</translation>
    </message>
    <message>
        <source>The summary was not printed.</source>
        <translation>No se imprimió el resumen.</translation>
    </message>
    <message>
        <source>The visit was not deleted.</source>
        <translation>No se borró la visita.</translation>
    </message>
    <message>
        <source>The note was not kept.</source>
        <translation>No se guardó la nota.</translation>
    </message>
    <message>
        <source>The record of activity could not be read.</source>
        <translation>No se pudo leer el registro de actividad.</translation>
    </message>
    <message>
        <source>The record of activity could not be checked.</source>
        <translation>No se pudo comprobar el registro de actividad.</translation>
    </message>
    <message>
        <source>Old data could not be deleted or backed up.</source>
        <translation>No se pudieron borrar los datos antiguos o no se pudo hacer la copia de seguridad.</translation>
    </message>
    <message>
        <source>Choose another place for the file, then try again.</source>
        <translation>Elija otro lugar para el archivo y después intente de nuevo.</translation>
    </message>
    <message>
        <source>Wait until the visit has ended, then try again.</source>
        <translation>Espere a que finalice la visita y después intente de nuevo.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell your administrator.</source>
        <translation>Intente de nuevo; si vuelve a ocurrir, avise a su administrador.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>El disco de este equipo está lleno.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to.</source>
        <translation>No se puede escribir en la carpeta de datos.</translation>
    </message>
    <message>
        <source>Another program keeps the record of visits busy.</source>
        <translation>Otro programa mantiene ocupado el registro de visitas.</translation>
    </message>
    <message>
        <source>The record of visits is damaged.</source>
        <translation>El registro de visitas está dañado.</translation>
    </message>
    <message>
        <source>The record of visits was written by a newer version of this program.</source>
        <translation>El registro de visitas se escribió con una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>The record of visits was made with another key than the one this computer keeps.</source>
        <translation>El registro de visitas se creó con una clave distinta de la que guarda este equipo.</translation>
    </message>
    <message>
        <source>The file in the data folder belongs to another program.</source>
        <translation>El archivo de la carpeta de datos pertenece a otro programa.</translation>
    </message>
    <message>
        <source>The key to this visit&apos;s session is no longer kept here.</source>
        <translation>La clave de la sesión de esta visita ya no se guarda aquí.</translation>
    </message>
    <message>
        <source>This user may not open the file or its folder.</source>
        <translation>Este usuario no tiene permiso para abrir el archivo o su carpeta.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again; nothing that was written before is lost.</source>
        <translation>Libere espacio en el disco y después intente de nuevo; no se pierde nada de lo escrito antes.</translation>
    </message>
    <message>
        <source>Ask your administrator to make the data folder writable, then try again.</source>
        <translation>Pida a su administrador que permita escribir en la carpeta de datos y después intente de nuevo.</translation>
    </message>
    <message>
        <source>Close other windows of this program, wait a moment, then try again.</source>
        <translation>Cierre las demás ventanas de este programa, espere un momento y después intente de nuevo.</translation>
    </message>
    <message>
        <source>Restart this program; it keeps the damaged file and goes on from the newest backup.</source>
        <translation>Reinicie este programa; conserva el archivo dañado y continúa a partir de la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>Install the newest version of this program; the record stays as it is.</source>
        <translation>Instale la versión más reciente de este programa; el registro no cambia.</translation>
    </message>
    <message>
        <source>Ask your administrator to bring back the key store entry, or to move the data folder away.</source>
        <translation>Pida a su administrador que recupere la entrada del almacén de claves o que aparte la carpeta de datos.</translation>
    </message>
    <message>
        <source>Ask your administrator to choose another data folder.</source>
        <translation>Pida a su administrador que elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>Look the session up in the service&apos;s dashboard by its id.</source>
        <translation>Busque la sesión por su identificador en el panel del servicio.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the rights to the folder, then try again.</source>
        <translation>Pida a su administrador que compruebe los permisos de la carpeta y después intente de nuevo.</translation>
    </message>
    <message>
        <source>The visit is still running.</source>
        <translation>La visita todavía está en curso.</translation>
    </message>
    <message>
        <source>The visitor came to the end of the flow, and a static link gives no result that this program can read.</source>
        <translation>El visitante llegó al final del flujo, y un enlace estático no da ningún resultado que este programa pueda leer.</translation>
    </message>
    <message>
        <source>This computer&apos;s browser did not open the onboarding page.</source>
        <extracomment>A visit in the computer&apos;s own browser ended because no window of it came.</extracomment>
        <translation>El navegador de este equipo no abrió la página de verificación.</translation>
    </message>
    <message>
        <source>Look the session up in the service&apos;s dashboard, then decide.</source>
        <translation>Busque la sesión en el panel del servicio y después decida.</translation>
    </message>
    <message>
        <source>Start a new visit on this screen or on the visitor&apos;s phone, and ask your administrator to check the browser in Settings.</source>
        <translation>Inicie una nueva visita en esta pantalla o en el teléfono del visitante, y pida a su administrador que compruebe el navegador en Configuración.</translation>
    </message>
    <message>
        <source>Webhooks are not received.</source>
        <translation>No se reciben webhooks.</translation>
    </message>
    <message>
        <source>The webhook deliveries could not be read.</source>
        <translation>No se pudieron leer las entregas de webhooks.</translation>
    </message>
    <message>
        <source>The delivery was not passed on.</source>
        <translation>La entrega no se procesó.</translation>
    </message>
    <message>
        <source>The service that this computer asks does not offer it.</source>
        <translation>El servicio que consulta este equipo no lo ofrece.</translation>
    </message>
    <message>
        <source>Your backend does not let this computer in.</source>
        <translation>Su backend no da acceso a este equipo.</translation>
    </message>
    <message>
        <source>Name the file with the right token or client certificate in Settings.</source>
        <translation>Indique en Configuración el archivo con el token o el certificado de cliente correcto.</translation>
    </message>
    <message>
        <source>Another program has the port, or the address is not one of this computer.</source>
        <translation>Otro programa usa el puerto, o la dirección no es de este equipo.</translation>
    </message>
    <message>
        <source>The address of the receiver cannot be understood.</source>
        <translation>La dirección del receptor no se puede interpretar.</translation>
    </message>
    <message>
        <source>The path of the deliveries cannot be used.</source>
        <translation>La ruta de las entregas no se puede usar.</translation>
    </message>
    <message>
        <source>The secret header has no name that a header can have.</source>
        <translation>El nombre de la cabecera secreta no es válido para una cabecera.</translation>
    </message>
    <message>
        <source>The file with the value of the secret header cannot be used.</source>
        <translation>El archivo con el valor de la cabecera secreta no se puede usar.</translation>
    </message>
    <message>
        <source>An address that other computers reach needs a certificate.</source>
        <translation>Una dirección a la que acceden otros equipos necesita un certificado.</translation>
    </message>
    <message>
        <source>The certificate of the receiver or its key cannot be used.</source>
        <translation>El certificado del receptor o su clave no se pueden usar.</translation>
    </message>
    <message>
        <source>It is tried again every half minute, and visits are watched by asking meanwhile; end the other program or choose another port in Settings.</source>
        <translation>Se intenta de nuevo cada medio minuto y, mientras tanto, el estado de las visitas se consulta al servicio; cierre el otro programa o elija otro puerto en Configuración.</translation>
    </message>
    <message>
        <source>Visits are watched by asking meanwhile; correct it in Settings, under Webhooks.</source>
        <translation>Mientras tanto, el estado de las visitas se consulta al servicio; corríjalo en Configuración, apartado Webhooks.</translation>
    </message>
    <message>
        <source>The person was not signed in to Big Interview.</source>
        <translation>No se inició la sesión de la persona en Big Interview.</translation>
    </message>
    <message>
        <source>The progress at Big Interview could not be read.</source>
        <translation>No se pudo leer el avance en Big Interview.</translation>
    </message>
    <message>
        <source>The person was not created at Big Interview.</source>
        <translation>No se creó la persona en Big Interview.</translation>
    </message>
    <message>
        <source>No anonymous person was created.</source>
        <translation>No se creó ninguna persona anónima.</translation>
    </message>
    <message>
        <source>Big Interview could not be opened.</source>
        <translation>No se pudo abrir Big Interview.</translation>
    </message>
    <message>
        <source>The person was not kept.</source>
        <translation>No se guardó la persona.</translation>
    </message>
    <message>
        <source>The people on this computer could not be read.</source>
        <translation>No se pudieron leer las personas de este equipo.</translation>
    </message>
    <message>
        <source>The person was not deleted.</source>
        <translation>No se borró la persona.</translation>
    </message>
    <message>
        <source>The people were not exported.</source>
        <translation>No se exportaron las personas.</translation>
    </message>
    <message>
        <source>Big Interview is not set up on this computer.</source>
        <translation>Big Interview no está configurado en este equipo.</translation>
    </message>
    <message>
        <source>Big Interview cannot be reached.</source>
        <translation>No se puede conectar con Big Interview.</translation>
    </message>
    <message>
        <source>Big Interview did not answer in time.</source>
        <translation>Big Interview no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The identity of Big Interview could not be confirmed.</source>
        <translation>No se pudo confirmar la identidad de Big Interview.</translation>
    </message>
    <message>
        <source>What answered does not look like a Big Interview organisation.</source>
        <translation>La respuesta no parece ser de una organización de Big Interview.</translation>
    </message>
    <message>
        <source>A safety rule of this program does not allow this address.</source>
        <translation>Una regla de seguridad de este programa no permite esta dirección.</translation>
    </message>
    <message>
        <source>Big Interview does not accept the API key.</source>
        <translation>Big Interview no acepta la clave de API.</translation>
    </message>
    <message>
        <source>Anonymous people are not enabled for your organisation.</source>
        <translation>Las personas anónimas no están activadas para su organización.</translation>
    </message>
    <message>
        <source>Big Interview does not allow this with your API key.</source>
        <translation>Big Interview no lo permite con su clave de API.</translation>
    </message>
    <message>
        <source>Big Interview does not know this person.</source>
        <translation>Big Interview no reconoce a esta persona.</translation>
    </message>
    <message>
        <source>Big Interview does not accept what it was sent: %1.</source>
        <extracomment>%1 is Big Interview&apos;s own text, such as &quot;email is required&quot;.</extracomment>
        <translation>Big Interview no acepta lo que se le envió: %1.</translation>
    </message>
    <message>
        <source>Big Interview does not accept what it was sent.</source>
        <translation>Big Interview no acepta lo que se le envió.</translation>
    </message>
    <message>
        <source>Big Interview is being asked too much at the moment.</source>
        <translation>Big Interview recibe demasiadas solicitudes en este momento.</translation>
    </message>
    <message>
        <source>Big Interview has a problem of its own.</source>
        <translation>Big Interview tiene un problema propio.</translation>
    </message>
    <message>
        <source>Big Interview refused the request.</source>
        <translation>Big Interview rechazó la solicitud.</translation>
    </message>
    <message>
        <source>Open Settings and enter your organisation and its key.</source>
        <translation>Abra Configuración e indique su organización y su clave.</translation>
    </message>
    <message>
        <source>It may have been created all the same; try again if you still need one.</source>
        <translation>Es posible que se haya creado de todos modos; intente de nuevo si aún necesita una.</translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <translation>Corríjalo y después intente de nuevo.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the address in Settings.</source>
        <translation>Pida a su administrador que compruebe la dirección en Configuración.</translation>
    </message>
    <message>
        <source>Make a new key at Big Interview, under API Settings, and enter it in Settings.</source>
        <translation>Cree una clave nueva en Big Interview, en API Settings, e indíquela en Configuración.</translation>
    </message>
    <message>
        <source>Ask Big Interview to enable anonymous users.</source>
        <translation>Pida a Big Interview que active los usuarios anónimos.</translation>
    </message>
    <message>
        <source>Ask an administrator of your organisation at Big Interview.</source>
        <translation>Consulte a un administrador de su organización en Big Interview.</translation>
    </message>
    <message>
        <source>Create the person at Big Interview, or check the partner id.</source>
        <translation>Cree la persona en Big Interview o compruebe el identificador de partner.</translation>
    </message>
    <message>
        <source>Correct the person&apos;s name and e-mail, then try again.</source>
        <translation>Corrija el nombre y el correo de la persona y después intente de nuevo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two full sentences one after the other: why something failed, what to do.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check the network of this computer and the address of your organisation in Settings, then try again.</source>
        <translation>Compruebe la red de este equipo y la dirección de su organización en Configuración, y después intente de nuevo.</translation>
    </message>
    <message>
        <source>Check the address of your organisation in Settings; if it is right, wait a moment and try again.</source>
        <translation>Compruebe la dirección de su organización en Configuración; si es correcta, espere un momento e intente de nuevo.</translation>
    </message>
</context>
<context>
    <name>shell::Rail</name>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Demo: no identity is verified</source>
        <extracomment>A mark at the foot of the desk window: nobody is really onboarded.</extracomment>
        <translation>Demostración: no se verifica ninguna identidad</translation>
    </message>
    <message>
        <source>Test camera</source>
        <extracomment>A mark at the foot of the desk window: a film stands in for the camera.</extracomment>
        <translation>Cámara de prueba</translation>
    </message>
    <message>
        <source>Service not asked yet</source>
        <translation>Servicio aún sin consultar</translation>
    </message>
    <message>
        <source>Service reachable, %1 ms</source>
        <translation>Servicio disponible, %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Service reachable</source>
        <translation>Servicio disponible</translation>
    </message>
    <message>
        <source>Service not reachable</source>
        <translation>Servicio no disponible</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Big Interview</source>
        <extracomment>A product name.</extracomment>
        <translation>Big Interview</translation>
    </message>
    <message>
        <source>Visitor&apos;s screen</source>
        <extracomment>At the foot of a desk that was opened from the visitor&apos;s screen: goes back there.</extracomment>
        <translation>Pantalla del visitante</translation>
    </message>
    <message>
        <source>Closes the desk and shows the visitor&apos;s screen again.</source>
        <translation>Cierra el puesto y muestra de nuevo la pantalla del visitante.</translation>
    </message>
    <message>
        <source>End the program</source>
        <extracomment>At the foot of a desk that was opened from the visitor&apos;s screen.</extracomment>
        <translation>Cerrar el programa</translation>
    </message>
</context>
<context>
    <name>shell::RecordsCommand</name>
    <message numerus="yes">
        <source>The audit record is as it was written: %n row(s).</source>
        <extracomment>Printed by a command.</extracomment>
        <translation>
            <numerusform>El registro de auditoría está como se escribió: %n fila.</numerusform>
            <numerusform>El registro de auditoría está como se escribió: %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit record was changed: the first bad row is %1 (%2).</source>
        <extracomment>Printed by a command. %1 is the number of a row, %2 an English technical text.</extracomment>
        <translation>El registro de auditoría se modificó: la primera fila incorrecta es la %1 (%2).</translation>
    </message>
    <message>
        <source>The audit record was changed: %1.</source>
        <extracomment>Printed by a command. %1 is an English technical text.</extracomment>
        <translation>El registro de auditoría se modificó: %1.</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Heads of a table printed by a command.</extracomment>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>Labels of the facts of one visit, printed by a command.</extracomment>
        <translation>Visita</translation>
    </message>
    <message>
        <source>No visit was found.</source>
        <extracomment>Printed by a command that lists visits.</extracomment>
        <translation>No se encontró ninguna visita.</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Head of the list of what happened during a visit, printed by a command.</extracomment>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Head of the list of what the service checked, printed by a command.</extracomment>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Before the name of a visitor, printed by a command.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Before the operator&apos;s note about a visit, printed by a command.</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>The service says</source>
        <translation>El servicio indica</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>Último estado</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrada</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Deleted: visits %1, texts %2, pictures %3, tokens %4, deliveries %5.</source>
        <extracomment>Printed by a command. Each number stands alone after its word.</extracomment>
        <translation>Borrado: visitas %1, textos %2, imágenes %3, tokens %4, entregas %5.</translation>
    </message>
</context>
<context>
    <name>shell::RecoverCommand</name>
    <message>
        <source>No visit was left without a result.</source>
        <translation>No quedó ninguna visita sin resultado.</translation>
    </message>
    <message>
        <source>%1: another program runs this visit; it is left alone.</source>
        <extracomment>Printed by a command. %1 names a visit.</extracomment>
        <translation>%1: otro programa tiene en curso esta visita; no se toca.</translation>
    </message>
    <message>
        <source>%1: the service could not be asked; the visit is kept for the next try.</source>
        <extracomment>Printed by a command. %1 names a visit.</extracomment>
        <translation>%1: no se pudo consultar al servicio; la visita se guarda para el próximo intento.</translation>
    </message>
</context>
<context>
    <name>shell::RecoveryNotice</name>
    <message numerus="yes">
        <source>%n visit(s) from before are being finished.</source>
        <translation>
            <numerusform>Se está terminando %n visita anterior.</numerusform>
            <numerusform>Se están terminando %n visitas anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>Part of a list: &quot;While the program was closed: 1 passed, 1 needs a look&quot;.</extracomment>
        <translation>
            <numerusform>%n aprobada</numerusform>
            <numerusform>%n aprobadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <extracomment>Part of a list: these visits need a person to look at them.</extracomment>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Part of a list: these visits failed.</extracomment>
        <translation>
            <numerusform>%n no aprobada</numerusform>
            <numerusform>%n no aprobadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left before the end</source>
        <extracomment>Part of a list: these visitors left.</extracomment>
        <translation>
            <numerusform>%n interrumpida antes del final</numerusform>
            <numerusform>%n interrumpidas antes del final</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose creation is unknown</source>
        <extracomment>Part of a list: it is not known whether the service created a session.</extracomment>
        <translation>
            <numerusform>%n de creación desconocida</numerusform>
            <numerusform>%n de creación desconocida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never began</source>
        <extracomment>Part of a list: the service was never asked for these visits.</extracomment>
        <translation>
            <numerusform>%n que no llegó a empezar</numerusform>
            <numerusform>%n que no llegaron a empezar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose result cannot be read yet</source>
        <extracomment>Part of a list: these results are fetched at another time.</extracomment>
        <translation>
            <numerusform>%n cuyo resultado aún no se puede leer</numerusform>
            <numerusform>%n cuyo resultado aún no se puede leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended by a problem</source>
        <extracomment>Part of a list: a technical problem ended these visits.</extracomment>
        <translation>
            <numerusform>%n finalizada por un problema</numerusform>
            <numerusform>%n finalizadas por un problema</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>While the program was closed: %1.</source>
        <extracomment>%1 is a list such as &quot;1 passed, 1 left before the end&quot;.</extracomment>
        <translation>Mientras el programa estaba cerrado: %1.</translation>
    </message>
    <message>
        <source>Visits that were still open: %1.</source>
        <extracomment>%1 is a list such as &quot;1 passed, 1 left before the end&quot;.</extracomment>
        <translation>Visitas que seguían abiertas: %1.</translation>
    </message>
    <message>
        <source>Show in Visits</source>
        <extracomment>A button: goes to the place with the visits.</extracomment>
        <translation>Mostrar en Visitas</translation>
    </message>
</context>
<context>
    <name>shell::RefreshStrip</name>
    <message>
        <source>%1 of %2 people are up to date.</source>
        <extracomment>While the progress of several people is read; %1 and %2 are numbers with separators.</extracomment>
        <translation>Personas actualizadas: %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %Ln.</numerusform>
            <numerusform>No se pudieron leer %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Big Interview asked to wait a moment; then it goes on.</source>
        <translation>Big Interview pidió esperar un momento; después continúa.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Ends reading the progress of several people.</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 people.</source>
        <extracomment>Reading the progress of several people was stopped; %1 and %2 are numbers.</extracomment>
        <translation>Se detuvo tras %1 de %2 personas.</translation>
    </message>
    <message numerus="yes">
        <source>The progress of %Ln people could not be read.</source>
        <translation>
            <numerusform>No se pudo leer el avance de %Ln persona.</numerusform>
            <numerusform>No se pudo leer el avance de %Ln personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not at Big Interview yet; open them to create them there.</source>
        <translation>
            <numerusform>%Ln persona aún no está en Big Interview; ábrala para crearla allí.</numerusform>
            <numerusform>%Ln personas aún no están en Big Interview; ábralas para crearlas allí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::ResultCard</name>
    <message>
        <source>Copy</source>
        <extracomment>A button that copies the id of a session to the clipboard.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the session&apos;s id</source>
        <translation>Copiar el identificador de la sesión</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <extracomment>A switch on the result card that shows the service&apos;s scores.</extracomment>
        <translation>Mostrar números</translation>
    </message>
    <message>
        <source>The service advises against judging a person by these numbers.</source>
        <translation>El servicio desaconseja juzgar a una persona por estos números.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A button on the result card that shows technical details.</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Session %1</source>
        <extracomment>%1 is the service&apos;s id of a session.</extracomment>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>What a screen reader says for a result: the word, why, and the next step.</extracomment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>Open in Visits</source>
        <extracomment>A button on the result card: shows the visit among the others.</extracomment>
        <translation>Abrir en Visitas</translation>
    </message>
</context>
<context>
    <name>shell::ResultScreen</name>
    <message>
        <source>You&apos;re all set</source>
        <extracomment>The visitor&apos;s result when everything is well.</extracomment>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>Please take your document with you. The desk has what it needs.</source>
        <extracomment>The visitor&apos;s result when everything is well. The desk: the people who work here.</extracomment>
        <translation>Por favor, llévese su documento. El puesto de atención ya tiene lo necesario.</translation>
    </message>
    <message>
        <source>Please see our staff</source>
        <extracomment>The visitor&apos;s result in every other case; must not sound like a refusal.</extracomment>
        <translation>Por favor, diríjase a nuestro personal</translation>
    </message>
    <message>
        <source>Please take your document with you. They will help you with the next step.</source>
        <extracomment>The visitor&apos;s result in every other case; must not sound like a refusal.</extracomment>
        <translation>Por favor, llévese su documento. Le ayudarán con el siguiente paso.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>The visitor&apos;s result where outcomes are not shown.</extracomment>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Please take your document with you. Our staff will tell you what happens next.</source>
        <extracomment>The visitor&apos;s result where outcomes are not shown.</extracomment>
        <translation>Por favor, llévese su documento. Nuestro personal le dirá qué sigue.</translation>
    </message>
    <message>
        <source>You have left</source>
        <extracomment>Shown to a visitor who has left the visit before its end.</extracomment>
        <translation>Su visita ha finalizado</translation>
    </message>
    <message>
        <source>Nothing was kept on this screen. You can start again any time.</source>
        <extracomment>Shown to a visitor who has left the visit before its end.</extracomment>
        <translation>No se guardó nada en esta pantalla. Puede empezar de nuevo cuando quiera.</translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %Ln second(s).</source>
        <translation>
            <numerusform>Vuelta al inicio en %Ln segundo.</numerusform>
            <numerusform>Vuelta al inicio en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This window closes in %Ln second(s).</source>
        <translation>
            <numerusform>Esta ventana se cierra en %Ln segundo.</numerusform>
            <numerusform>Esta ventana se cierra en %Ln segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::RunningCard</name>
    <message>
        <source>no page yet</source>
        <extracomment>In the line of facts about a running visit.</extracomment>
        <translation>aún sin página</translation>
    </message>
    <message>
        <source>page opening</source>
        <extracomment>In the line of facts about a running visit.</extracomment>
        <translation>página abriéndose</translation>
    </message>
    <message>
        <source>page alive</source>
        <extracomment>In the line of facts about a running visit.</extracomment>
        <translation>página activa</translation>
    </message>
    <message>
        <source>page closed</source>
        <extracomment>In the line of facts about a running visit.</extracomment>
        <translation>página cerrada</translation>
    </message>
    <message>
        <source>no status yet</source>
        <extracomment>In the line of facts about a running visit: the service was not heard of.</extracomment>
        <translation>aún sin estado</translation>
    </message>
    <message>
        <source>status read %1 s ago</source>
        <extracomment>In the line of facts about a running visit; %1 is a number of seconds such as 0.4.</extracomment>
        <translation>estado leído hace %1 s</translation>
    </message>
    <message numerus="yes">
        <source>status read %Ln second(s) ago</source>
        <comment>In the line of facts about a running visit.</comment>
        <translation>
            <numerusform>estado leído hace %Ln segundo</numerusform>
            <numerusform>estado leído hace %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>status read %Ln minute(s) ago</source>
        <comment>In the line of facts about a running visit.</comment>
        <translation>
            <numerusform>estado leído hace %Ln minuto</numerusform>
            <numerusform>estado leído hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>started %1</source>
        <extracomment>In the line of facts about a running visit; %1 is a time such as 10:38.</extracomment>
        <translation>inicio: %1</translation>
    </message>
    <message>
        <source>took %1 min %2 s</source>
        <extracomment>In the line of facts about a visit that is over; minutes and seconds.</extracomment>
        <translation>duración: %1 min %2 s</translation>
    </message>
    <message numerus="yes">
        <source>Connection lost. Trying again in %Ln second(s).</source>
        <translation>
            <numerusform>Conexión perdida. Se intentará de nuevo en %Ln segundo.</numerusform>
            <numerusform>Conexión perdida. Se intentará de nuevo en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection lost. Trying again now.</source>
        <translation>Conexión perdida. Intentando de nuevo ahora.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <extracomment>The name of a visit for which nobody entered a name or reference.</extracomment>
        <translation>Sin cita</translation>
    </message>
    <message>
        <source>Cancel visit</source>
        <translation>Cancelar visita</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>End this visit now? The page closes and the visitor has to begin again.</source>
        <translation>¿Finalizar ahora esta visita? La página se cierra y el visitante tiene que empezar de nuevo.</translation>
    </message>
    <message>
        <source>End the visit</source>
        <extracomment>Confirms that a running visit is cancelled.</extracomment>
        <translation>Finalizar la visita</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <extracomment>Keeps a running visit going.</extracomment>
        <translation>Seguir con la visita</translation>
    </message>
    <message>
        <source>The running visit</source>
        <translation>La visita en curso</translation>
    </message>
    <message>
        <source>opening in this computer&apos;s browser</source>
        <translation>abriéndose en el navegador de este equipo</translation>
    </message>
    <message>
        <source>in this computer&apos;s browser</source>
        <translation>en el navegador de este equipo</translation>
    </message>
    <message>
        <source>no code yet</source>
        <extracomment>In the line of facts about a running visit: the code for the phone is being made.</extracomment>
        <translation>aún sin código</translation>
    </message>
    <message>
        <source>on the visitor&apos;s phone</source>
        <extracomment>In the line of facts about a running visit: the page is there.</extracomment>
        <translation>en el teléfono del visitante</translation>
    </message>
    <message>
        <source>code on the screen</source>
        <translation>código en la pantalla</translation>
    </message>
    <message>
        <source>code taken away</source>
        <extracomment>In the line of facts about a visit that went on with a phone.</extracomment>
        <translation>código retirado</translation>
    </message>
    <message>
        <source>waiting for the visitor</source>
        <extracomment>In the line of facts about a running visit that nothing can be asked about.</extracomment>
        <translation>a la espera del visitante</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Abrir de nuevo el navegador</translation>
    </message>
    <message>
        <source>This visit uses a static link and ends without a score. Look its result up in the service&apos;s dashboard.</source>
        <translation>Esta visita usa un enlace estático y finaliza sin puntuación. Busque su resultado en el panel del servicio.</translation>
    </message>
    <message>
        <source>The visitor is done</source>
        <extracomment>Shows the page of a running visit in the computer&apos;s browser once more. Ends a visit over a static link, which a person then decides.</extracomment>
        <translation>El visitante ha terminado</translation>
    </message>
</context>
<context>
    <name>shell::Score</name>
    <message>
        <source>signs of tampering</source>
        <translation>señales de manipulación</translation>
    </message>
    <message>
        <source>paper stuck on the document</source>
        <translation>papel pegado sobre el documento</translation>
    </message>
    <message>
        <source>signs of alteration</source>
        <translation>señales de alteración</translation>
    </message>
    <message>
        <source>signs of alteration on the front</source>
        <translation>señales de alteración en el anverso</translation>
    </message>
    <message>
        <source>signs of alteration on the back</source>
        <translation>señales de alteración en el reverso</translation>
    </message>
    <message>
        <source>alignment of the document in the picture</source>
        <translation>alineación del documento en la imagen</translation>
    </message>
    <message>
        <source>document shown on a screen</source>
        <translation>documento mostrado en una pantalla</translation>
    </message>
    <message>
        <source>copy of a document on paper</source>
        <translation>copia del documento en papel</translation>
    </message>
    <message>
        <source>earlier use of the document</source>
        <translation>uso anterior del documento</translation>
    </message>
    <message>
        <source>even light on the front</source>
        <translation>luz uniforme en el anverso</translation>
    </message>
    <message>
        <source>even light on the back</source>
        <translation>luz uniforme en el reverso</translation>
    </message>
    <message>
        <source>sharpness of the front</source>
        <translation>nitidez del anverso</translation>
    </message>
    <message>
        <source>sharpness of the back</source>
        <translation>nitidez del reverso</translation>
    </message>
    <message>
        <source>genuine browser</source>
        <translation>navegador auténtico</translation>
    </message>
    <message>
        <source>genuine document</source>
        <translation>documento auténtico</translation>
    </message>
    <message>
        <source>visible features of the front</source>
        <translation>características visibles del anverso</translation>
    </message>
    <message>
        <source>visible features of the back</source>
        <translation>características visibles del reverso</translation>
    </message>
    <message>
        <source>kind of document</source>
        <translation>tipo de documento</translation>
    </message>
    <message>
        <source>front and back of the same kind</source>
        <translation>anverso y reverso del mismo tipo</translation>
    </message>
    <message>
        <source>validity of the document series</source>
        <translation>vigencia de la serie del documento</translation>
    </message>
    <message>
        <source>plausible date of birth</source>
        <translation>fecha de nacimiento verosímil</translation>
    </message>
    <message>
        <source>visible features of the photo</source>
        <translation>características visibles de la foto</translation>
    </message>
    <message>
        <source>plausible expiry date</source>
        <translation>fecha de vencimiento verosímil</translation>
    </message>
    <message>
        <source>expiry of the document</source>
        <translation>vencimiento del documento</translation>
    </message>
    <message>
        <source>content of the barcode</source>
        <translation>contenido del código de barras</translation>
    </message>
    <message>
        <source>barcode on the document</source>
        <translation>código de barras del documento</translation>
    </message>
    <message>
        <source>signs of a forgery</source>
        <translation>señales de falsificación</translation>
    </message>
    <message>
        <source>sex across the document</source>
        <translation>coincidencia del sexo en todo el documento</translation>
    </message>
    <message>
        <source>name across the document</source>
        <translation>coincidencia del nombre en todo el documento</translation>
    </message>
    <message>
        <source>document number across the document</source>
        <translation>coincidencia del número en todo el documento</translation>
    </message>
    <message>
        <source>date of birth across the document</source>
        <translation>coincidencia de la fecha de nacimiento en todo el documento</translation>
    </message>
    <message>
        <source>check digit of the document number</source>
        <translation>dígito de control del número de documento</translation>
    </message>
    <message>
        <source>check digit of the date of birth</source>
        <translation>dígito de control de la fecha de nacimiento</translation>
    </message>
    <message>
        <source>check digit of the expiry date</source>
        <translation>dígito de control de la fecha de vencimiento</translation>
    </message>
    <message>
        <source>overall check digit</source>
        <translation>dígito de control general</translation>
    </message>
    <message>
        <source>first name as expected</source>
        <translation>nombre esperado</translation>
    </message>
    <message>
        <source>last name as expected</source>
        <translation>apellido esperado</translation>
    </message>
    <message>
        <source>live person</source>
        <translation>persona real</translation>
    </message>
    <message>
        <source>quality of the face picture</source>
        <translation>calidad de la imagen del rostro</translation>
    </message>
    <message>
        <source>mask or other imitation</source>
        <translation>máscara u otra suplantación</translation>
    </message>
    <message>
        <source>way imitations were looked for</source>
        <translation>método de detección de suplantaciones</translation>
    </message>
    <message>
        <source>known person</source>
        <translation>persona conocida</translation>
    </message>
    <message>
        <source>covered face</source>
        <translation>rostro cubierto</translation>
    </message>
    <message>
        <source>glasses</source>
        <translation>gafas</translation>
    </message>
    <message>
        <source>light on the face</source>
        <translation>luz en el rostro</translation>
    </message>
    <message>
        <source>name of the known person</source>
        <translation>nombre de la persona conocida</translation>
    </message>
    <message>
        <source>rule of the flow</source>
        <translation>regla del flujo</translation>
    </message>
    <message>
        <source>answer of the government register</source>
        <translation>respuesta del registro oficial</translation>
    </message>
    <message>
        <source>document data in the register</source>
        <translation>datos del documento en el registro oficial</translation>
    </message>
    <message>
        <source>document data against the register</source>
        <translation>datos del documento frente al registro oficial</translation>
    </message>
    <message>
        <source>certainty of the reading</source>
        <translation>certeza de la lectura</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Liveness</source>
        <translation>Prueba de vida</translation>
    </message>
    <message>
        <source>Face match</source>
        <translation>Comparación facial</translation>
    </message>
    <message>
        <source>Government check</source>
        <translation>Consulta al registro oficial</translation>
    </message>
    <message>
        <source>Sign-in by face</source>
        <translation>Acceso con el rostro</translation>
    </message>
    <message>
        <source>CURP register</source>
        <translation>Registro CURP</translation>
    </message>
    <message>
        <source>INE register</source>
        <translation>Registro INE</translation>
    </message>
    <message>
        <source>Reading of the document</source>
        <translation>Lectura del documento</translation>
    </message>
    <message>
        <source>Device risk</source>
        <translation>Riesgo del dispositivo</translation>
    </message>
    <message>
        <source>Behaviour risk</source>
        <translation>Riesgo de comportamiento</translation>
    </message>
    <message>
        <source>External check</source>
        <translation>Comprobación externa</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Lista de vigilancia</translation>
    </message>
    <message>
        <source>Recording of the session</source>
        <translation>Grabación de la sesión</translation>
    </message>
    <message>
        <source>Document in the picture</source>
        <translation>Documento en la imagen</translation>
    </message>
    <message>
        <source>Repeated steps</source>
        <translation>Pasos repetidos</translation>
    </message>
    <message>
        <source>a live person in front of the camera</source>
        <translation>una persona real frente a la cámara</translation>
    </message>
    <message>
        <source>same person as on the document</source>
        <translation>la misma persona que en el documento</translation>
    </message>
    <message>
        <source>the register confirms the document</source>
        <translation>el registro confirma el documento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) passed</source>
        <comment>How many checks of one module passed.</comment>
        <translation>
            <numerusform>%Ln comprobación aprobada</numerusform>
            <numerusform>%Ln comprobaciones aprobadas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to complain about</source>
        <translation>nada que objetar</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln other check(s) passed</source>
        <extracomment>%1 is a list of checks that did not pass, such as &quot;sharpness of the front&quot;.</extracomment>
        <translation>
            <numerusform>%1; %Ln comprobación más aprobada</numerusform>
            <numerusform>%1; %Ln comprobaciones más aprobadas</numerusform>
        </translation>
    </message>
    <message>
        <source>the service asks for a person to look at this</source>
        <translation>el servicio pide que una persona lo revise</translation>
    </message>
    <message>
        <source>the service did not accept this</source>
        <translation>el servicio no lo aceptó</translation>
    </message>
    <message>
        <source>the service gave no verdict</source>
        <translation>el servicio no dio un veredicto</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Beside a tick: a check was accepted.</extracomment>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Beside an exclamation mark: a person has to look at a check.</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Beside a cross: a check was not accepted.</extracomment>
        <translation>No aprobado</translation>
    </message>
    <message>
        <source>No verdict</source>
        <extracomment>Beside a check the service did not judge.</extracomment>
        <translation>Sin veredicto</translation>
    </message>
    <message>
        <source>Not part of this flow</source>
        <extracomment>Beside a module that this onboarding flow does not have.</extracomment>
        <translation>No forma parte de este flujo</translation>
    </message>
</context>
<context>
    <name>shell::SettingField</name>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Indique un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2, with a point before the decimals.</source>
        <translation>Indique un número de %1 a %2, con un punto antes de los decimales.</translation>
    </message>
    <message>
        <source>Enter a full address that begins with https://.</source>
        <translation>Indique una dirección completa que empiece por https://.</translation>
    </message>
    <message>
        <source>Choose one of the entries.</source>
        <translation>Elija una de las opciones.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>Este valor no se puede usar.</translation>
    </message>
    <message>
        <source>There is no such file that this program can read.</source>
        <translation>No existe ningún archivo así que este programa pueda leer.</translation>
    </message>
    <message>
        <source>The file must hold the key alone and be readable by its owner alone.</source>
        <translation>El archivo debe contener únicamente la clave, y solo su propietario debe poder leerlo.</translation>
    </message>
    <message>
        <source>Enter a colour as # and six digits, such as #1E4BBF.</source>
        <translation>Indique un color como # y seis dígitos, por ejemplo #1E4BBF.</translation>
    </message>
    <message>
        <source>Enter host names alone, separated by commas.</source>
        <translation>Indique solo nombres de host, separados por comas.</translation>
    </message>
    <message>
        <source>Fixed by the policy of your administrator.</source>
        <translation>Fijado por la política de su administrador.</translation>
    </message>
    <message>
        <source>Set on the command line for as long as the program runs.</source>
        <translation>Definido en la línea de órdenes mientras el programa esté en marcha.</translation>
    </message>
    <message>
        <source>Set by an environment variable of this computer. Change it there.</source>
        <translation>Definido por una variable de entorno de este equipo. Cámbielo allí.</translation>
    </message>
    <message>
        <source>Set in the file %1. Change it there.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Definido en el archivo %1. Cámbielo allí.</translation>
    </message>
    <message>
        <source>This field is needed before visits can start.</source>
        <translation>Este campo es necesario para poder iniciar visitas.</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>The address of the Incode API of your account, without /0 at its end.</source>
        <translation>La dirección de la API de Incode de su cuenta, sin /0 al final.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>The id of the flow or workflow that visitors go through, from the Incode dashboard.</source>
        <translation>El identificador del flujo o flujo de trabajo (workflow) que recorren los visitantes, tomado del panel de Incode.</translation>
    </message>
    <message>
        <source>24 letters and digits</source>
        <translation>24 letras y dígitos</translation>
    </message>
    <message>
        <source>API key file</source>
        <translation>Archivo de la clave de API</translation>
    </message>
    <message>
        <source>A file that holds nothing but the API key and that only this user can read. Leave it empty to use the key store of this computer.</source>
        <translation>Un archivo que contiene únicamente la clave de API y que solo este usuario puede leer. Déjelo vacío para usar el almacén de claves de este equipo.</translation>
    </message>
    <message>
        <source>The key store is used</source>
        <translation>Se usa el almacén de claves</translation>
    </message>
    <message>
        <source>Language sent to the service</source>
        <translation>Idioma enviado al servicio</translation>
    </message>
    <message>
        <source>The language of the onboarding page. It can follow the language chosen on the screen.</source>
        <translation>El idioma de la página de verificación. Puede seguir el idioma elegido en la pantalla.</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código de país</translation>
    </message>
    <message>
        <source>Whose documents are expected. ALL accepts every country.</source>
        <translation>De qué país se esperan los documentos. ALL acepta todos los países.</translation>
    </message>
    <message>
        <source>Address at the end</source>
        <translation>Dirección final</translation>
    </message>
    <message>
        <source>Where the onboarding page goes when it is done. It is caught before anything is sent there.</source>
        <translation>Adonde va la página de verificación cuando termina. Se intercepta antes de que se envíe nada allí.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Outcome on the visitor&apos;s screen</source>
        <translation>Resultado en la pantalla del visitante</translation>
    </message>
    <message>
        <source>Whether the visitor is told that all is well. Otherwise everybody is thanked and asked to see the staff.</source>
        <translation>Si se indica al visitante que todo está bien. De lo contrario, se da las gracias a todos y se les pide que se dirijan al personal.</translation>
    </message>
    <message>
        <source>Time of the last screen</source>
        <translation>Duración de la última pantalla</translation>
    </message>
    <message>
        <source>Seconds the visitor&apos;s last screen stays before it goes by itself.</source>
        <translation>Segundos que permanece la última pantalla del visitante antes de cerrarse sola.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Degrees north of the equator; south is negative.</source>
        <translation>Grados al norte del ecuador; el sur es negativo.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Degrees east of Greenwich; west is negative.</source>
        <translation>Grados al este de Greenwich; el oeste es negativo.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Metres within which this position is right, told to the page.</source>
        <translation>Metros dentro de los cuales esta posición es correcta; se comunican a la página.</translation>
    </message>
    <message>
        <source>Language of this program</source>
        <translation>Idioma de este programa</translation>
    </message>
    <message>
        <source>Used at once, here and on the visitor&apos;s screen.</source>
        <translation>Se aplica de inmediato, aquí y en la pantalla del visitante.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Name of your house</source>
        <translation>Nombre de su organización</translation>
    </message>
    <message>
        <source>Shown at the top of the visitor&apos;s screen.</source>
        <translation>Se muestra en la parte superior de la pantalla del visitante.</translation>
    </message>
    <message>
        <source>Logo file</source>
        <translation>Archivo del logotipo</translation>
    </message>
    <message>
        <source>An SVG or PNG picture, shown at the top of the visitor&apos;s screen.</source>
        <translation>Una imagen SVG o PNG que se muestra en la parte superior de la pantalla del visitante.</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Color de énfasis</translation>
    </message>
    <message>
        <source>The colour of buttons. A colour that is hard to read is not used.</source>
        <translation>El color de los botones. No se usa un color que sea difícil de leer.</translation>
    </message>
    <message>
        <source>Welcome headline</source>
        <translation>Título de bienvenida</translation>
    </message>
    <message>
        <source>Shown on the first screen in place of the built-in headline.</source>
        <translation>Se muestra en la primera pantalla en lugar del título incluido.</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>Hosts permitidos</translation>
    </message>
    <message>
        <source>Host names the onboarding page may live on and go to, separated by commas. Names below them are allowed, too.</source>
        <translation>Nombres de host en los que la página de verificación puede estar y a los que puede ir, separados por comas. También se permiten los nombres que dependen de ellos.</translation>
    </message>
    <message>
        <source>Resource hosts</source>
        <translation>Hosts de recursos</translation>
    </message>
    <message>
        <source>When set, the only host names the page may load anything from. Leave it empty unless your security officer gave you the list.</source>
        <translation>Si se define, los únicos nombres de host desde los que la página puede cargar contenido. Déjelo vacío, salvo que su responsable de seguridad le haya dado la lista.</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Time between status reads</source>
        <translation>Tiempo entre lecturas del estado</translation>
    </message>
    <message>
        <source>Milliseconds between two questions how far the visitor is.</source>
        <translation>Milisegundos entre dos consultas sobre el avance del visitante.</translation>
    </message>
    <message>
        <source>Longest time of a visit</source>
        <translation>Duración máxima de una visita</translation>
    </message>
    <message>
        <source>Seconds after which a visit that is not finished is ended.</source>
        <translation>Segundos tras los cuales finaliza una visita que no se ha completado.</translation>
    </message>
    <message>
        <source>As chosen on the screen</source>
        <extracomment>One of the choices for the language sent to the service.</extracomment>
        <translation>El elegido en la pantalla</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <extracomment>One of the choices for the language of the program.
----------
One of the choices for the appearance.
----------
One of the choices for sleep and screen saver.</extracomment>
        <translation>Según este equipo</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>One of the choices for the appearance.</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>One of the choices for the appearance.</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>One of the choices for the appearance.</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Tell the visitor</source>
        <extracomment>One of the choices for the visitor&apos;s last screen.</extracomment>
        <translation>Informar al visitante</translation>
    </message>
    <message>
        <source>Thank everybody alike</source>
        <extracomment>One of the choices for the visitor&apos;s last screen.</extracomment>
        <translation>Dar las gracias a todos por igual</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
    <message>
        <source>Whether it is fetched after each finished visit. Otherwise only when an operator asks, and that is recorded.</source>
        <translation>Si se obtiene después de cada visita terminada. De lo contrario, solo cuando lo pide un operador, y queda registrado.</translation>
    </message>
    <message>
        <source>Pictures of face and document</source>
        <translation>Imágenes del rostro y del documento</translation>
    </message>
    <message>
        <source>Whether they are fetched after each finished visit. Otherwise only when an operator asks, and that is recorded.</source>
        <translation>Si se obtienen después de cada visita terminada. De lo contrario, solo cuando las pide un operador, y queda registrado.</translation>
    </message>
    <message>
        <source>Deleting old data</source>
        <translation>Borrado de datos antiguos</translation>
    </message>
    <message>
        <source>Whether data is deleted for good once its period has passed.</source>
        <translation>Si los datos se borran definitivamente una vez superado su plazo.</translation>
    </message>
    <message>
        <source>Period of pictures and document text</source>
        <translation>Plazo de las imágenes y del texto del documento</translation>
    </message>
    <message>
        <source>Hours after they were fetched.</source>
        <translation>Horas desde que se obtuvieron.</translation>
    </message>
    <message>
        <source>Period of a session&apos;s token</source>
        <translation>Plazo del token de una sesión</translation>
    </message>
    <message>
        <source>Minutes after a final result. As long as it is kept, pictures and text can be asked for; 0 forgets it at once.</source>
        <translation>Minutos tras un resultado definitivo. Mientras se guarda, se pueden pedir las imágenes y el texto; con 0 se olvida de inmediato.</translation>
    </message>
    <message>
        <source>Period of visits</source>
        <translation>Plazo de las visitas</translation>
    </message>
    <message>
        <source>Days after its end for which a visit is kept, with its result and note.</source>
        <translation>Días tras su fin durante los que se guarda una visita, con su resultado y su nota.</translation>
    </message>
    <message>
        <source>Hour of upkeep</source>
        <translation>Hora del mantenimiento</translation>
    </message>
    <message>
        <source>Hour of the day at which old data is deleted and a backup is made. When the computer was off, it happens at the next start.</source>
        <translation>Hora del día a la que se borran los datos antiguos y se hace una copia de seguridad. Si el equipo estaba apagado, se hace en el siguiente inicio.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>How many daily backups are kept on this computer; 0 makes none.</source>
        <translation>Cuántas copias de seguridad diarias se guardan en este equipo; con 0 no se hace ninguna.</translation>
    </message>
    <message>
        <source>When an operator asks</source>
        <extracomment>One of the choices for pictures and text of a visit.</extracomment>
        <translation>Cuando lo pide un operador</translation>
    </message>
    <message>
        <source>After each finished visit</source>
        <extracomment>One of the choices for pictures and text of a visit.</extracomment>
        <translation>Después de cada visita terminada</translation>
    </message>
    <message>
        <source>Delete what is past its period</source>
        <extracomment>One of the choices for deleting old data.</extracomment>
        <translation>Borrar lo que supera su plazo</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <extracomment>One of the choices for deleting old data.</extracomment>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Enter a path that begins with a slash.</source>
        <translation>Indique una ruta que empiece por una barra (/).</translation>
    </message>
    <message>
        <source>Enter on, off, a port, or an address and a port such as 127.0.0.1:8787.</source>
        <translation>Indique on, off, un puerto, o una dirección y un puerto, por ejemplo 127.0.0.1:8787.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM.</source>
        <translation>Este archivo no contiene ningún certificado en PEM.</translation>
    </message>
    <message>
        <source>There is no such program on this computer.</source>
        <translation>No existe ningún programa así en este equipo.</translation>
    </message>
    <message>
        <source>Enter a path without question marks, stars and other signs.</source>
        <translation>Indique una ruta sin signos de interrogación, asteriscos ni otros símbolos.</translation>
    </message>
    <message>
        <source>Enter the name of a header: letters, digits and hyphens.</source>
        <translation>Indique el nombre de una cabecera: letras, dígitos y guiones.</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>A quién se consulta</translation>
    </message>
    <message>
        <source>Incode itself with an API key on this computer, or a backend of your own that holds the key, so that none is here.</source>
        <translation>A Incode directamente, con una clave de API en este equipo, o a un backend propio que guarda la clave, de modo que aquí no haya ninguna.</translation>
    </message>
    <message>
        <source>Backend address</source>
        <translation>Dirección del backend</translation>
    </message>
    <message>
        <source>The address of your backend, which makes the sessions and answers how they went.</source>
        <translation>La dirección de su backend, que crea las sesiones e informa de cómo fueron.</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>Archivo del token</translation>
    </message>
    <message>
        <source>A file that holds nothing but the token your backend expects and that only this user can read. Leave it empty when it expects none.</source>
        <translation>Un archivo que contiene únicamente el token que espera su backend y que solo este usuario puede leer. Déjelo vacío si no espera ninguno.</translation>
    </message>
    <message>
        <source>No token is sent</source>
        <translation>No se envía ningún token</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>A PEM file with the certificate this computer shows to your backend. Leave it empty when it asks for none.</source>
        <translation>Un archivo PEM con el certificado que este equipo presenta a su backend. Déjelo vacío si no pide ninguno.</translation>
    </message>
    <message>
        <source>No certificate is shown</source>
        <translation>No se presenta ningún certificado</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Clave del certificado de cliente</translation>
    </message>
    <message>
        <source>A PEM file with its private key, without a password, that only this user can read.</source>
        <translation>Un archivo PEM con su clave privada, sin contraseña, que solo este usuario puede leer.</translation>
    </message>
    <message>
        <source>Path that starts</source>
        <translation>Ruta que crea la sesión</translation>
    </message>
    <message>
        <source>For a backend that starts a session and answers its address in two calls. Leave it empty when one call does both.</source>
        <translation>Para un backend que crea una sesión y devuelve su dirección en dos llamadas. Déjelo vacío si una sola llamada hace ambas cosas.</translation>
    </message>
    <message>
        <source>One call does both</source>
        <translation>Una sola llamada hace ambas cosas</translation>
    </message>
    <message>
        <source>Path of the onboarding address</source>
        <translation>Ruta de la dirección de verificación</translation>
    </message>
    <message>
        <source>What your backend calls the request that makes a session and answers its address.</source>
        <translation>Cómo llama su backend a la solicitud que crea una sesión y devuelve su dirección.</translation>
    </message>
    <message>
        <source>Path of the status</source>
        <translation>Ruta del estado</translation>
    </message>
    <message>
        <source>What your backend calls the request that answers how far a visitor is.</source>
        <translation>Cómo llama su backend a la solicitud que informa del avance de un visitante.</translation>
    </message>
    <message>
        <source>Path of the result</source>
        <translation>Ruta del resultado</translation>
    </message>
    <message>
        <source>What your backend calls the request that answers the result.</source>
        <translation>Cómo llama su backend a la solicitud que devuelve el resultado.</translation>
    </message>
    <message>
        <source>Static link</source>
        <translation>Enlace estático</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>The command of the browser that shows the page when it is not shown in this program.</source>
        <translation>La orden del navegador que muestra la página cuando no se muestra en este programa.</translation>
    </message>
    <message>
        <source>The browser of this computer</source>
        <translation>El navegador de este equipo</translation>
    </message>
    <message>
        <source>Where the browser ends</source>
        <translation>Adónde va el navegador al final</translation>
    </message>
    <message>
        <source>Where the page goes at its end when a browser shows it. The visit is finished from its status in any case.</source>
        <translation>Adónde va la página al terminar cuando la muestra un navegador. En cualquier caso, la visita se da por terminada según su estado.</translation>
    </message>
    <message>
        <source>Time of the code</source>
        <translation>Duración del código</translation>
    </message>
    <message>
        <source>Seconds without a touch after which the code for the visitor&apos;s phone is hidden.</source>
        <translation>Segundos sin que nadie toque la pantalla tras los cuales se oculta el código para el teléfono del visitante.</translation>
    </message>
    <message>
        <source>Time of your own page</source>
        <translation>Duración de su propia página</translation>
    </message>
    <message>
        <source>Seconds for which the address at the end is really shown; 0 only catches it.</source>
        <translation>Segundos durante los que se muestra realmente la dirección final; con 0 solo se intercepta.</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Where this program takes webhooks: off, on, a port, or an address and a port. Other computers reach it only by an address of its own, and then it needs a certificate.</source>
        <translation>Dónde recibe webhooks este programa: off, on, un puerto, o una dirección y un puerto. Otros equipos solo acceden a él mediante una dirección propia, y entonces necesita un certificado.</translation>
    </message>
    <message>
        <source>Path of the deliveries</source>
        <translation>Ruta de las entregas</translation>
    </message>
    <message>
        <source>The path behind the address that you register with Incode.</source>
        <translation>La ruta que sigue a la dirección que registra en Incode.</translation>
    </message>
    <message>
        <source>Name of the secret header</source>
        <translation>Nombre de la cabecera secreta</translation>
    </message>
    <message>
        <source>The header that you register with Incode, so that nobody else can send anything.</source>
        <translation>La cabecera que registra en Incode, para que nadie más pueda enviar nada.</translation>
    </message>
    <message>
        <source>File with its value</source>
        <translation>Archivo con su valor</translation>
    </message>
    <message>
        <source>A file that holds nothing but that header&apos;s value and that only this user can read.</source>
        <translation>Un archivo que contiene únicamente el valor de esa cabecera y que solo este usuario puede leer.</translation>
    </message>
    <message>
        <source>Certificate of the receiver</source>
        <translation>Certificado del receptor</translation>
    </message>
    <message>
        <source>A PEM file with its certificate and those that signed it. Leave it empty when a relay on this computer passes deliveries on.</source>
        <translation>Un archivo PEM con su certificado y los certificados que lo firmaron. Déjelo vacío si un retransmisor en este equipo reenvía las entregas.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrado</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Clave del certificado</translation>
    </message>
    <message>
        <source>Incode itself</source>
        <extracomment>One of the choices for who is asked: the vendor, by its name.</extracomment>
        <translation>Incode directamente</translation>
    </message>
    <message>
        <source>Your own backend</source>
        <extracomment>One of the choices for who is asked: a server of the customer&apos;s.</extracomment>
        <translation>Su propio backend</translation>
    </message>
    <message>
        <source>To a page of this program</source>
        <extracomment>One of the choices for where the browser goes at the end of a visit.</extracomment>
        <translation>A una página de este programa</translation>
    </message>
    <message>
        <source>To the address at the end</source>
        <extracomment>One of the choices for where the browser goes at the end of a visit.</extracomment>
        <translation>A la dirección final</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <extracomment>One of the choices for where the browser goes at the end of a visit.</extracomment>
        <translation>A ninguna parte</translation>
    </message>
    <message>
        <source>A link to a flow that is the same for everybody, used in place of sessions of our own. Its results cannot be read here: each visit ends for a person to decide. On a phone or in a browser only a webhook or the desk tells that it has ended.</source>
        <translation>Un enlace a un flujo, igual para todos, que se usa en lugar de sesiones propias. Sus resultados no se pueden leer aquí: al final de cada visita, decide una persona. En un teléfono o en un navegador, solo un webhook o el puesto indican que ha terminado.</translation>
    </message>
    <message>
        <source>Enter the subdomain alone, such as acme, or an address that begins with https://.</source>
        <translation>Indique solo el subdominio, por ejemplo acme, o una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>Enter each place as a title, an equals sign and a path that begins with one slash, separated by commas.</source>
        <translation>Indique cada lugar como un título, un signo igual y una ruta que empiece por una sola barra (/), separados por comas.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Your organisation at Big Interview: the first part of its address, or the whole address.</source>
        <translation>Su organización en Big Interview: la primera parte de su dirección o la dirección completa.</translation>
    </message>
    <message>
        <source>Where it opens</source>
        <translation>Dónde se abre</translation>
    </message>
    <message>
        <source>A window of this program is emptied when it closes. The computer&apos;s browser keeps the person signed in, and its history may keep the address.</source>
        <translation>Una ventana de este programa se vacía al cerrarse. El navegador del equipo mantiene iniciada la sesión de la persona, y su historial puede guardar la dirección.</translation>
    </message>
    <message>
        <source>Address after signing out</source>
        <translation>Dirección tras cerrar la sesión</translation>
    </message>
    <message>
        <source>Where a person lands who signs out; a window of this program closes there.</source>
        <translation>Adónde llega una persona que cierra la sesión; una ventana de este programa se cierra allí.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s own page</source>
        <translation>La página propia de su organización</translation>
    </message>
    <message>
        <source>Hosts to return to</source>
        <translation>Hosts de regreso</translation>
    </message>
    <message>
        <source>Host names that an address given for one launch may be on, separated by commas.</source>
        <translation>Nombres de host en los que puede estar una dirección indicada para un solo acceso, separados por comas.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Other allowed hosts</source>
        <translation>Otros hosts permitidos</translation>
    </message>
    <message>
        <source>Host names the window may go to besides your organisation&apos;s own, separated by commas.</source>
        <translation>Nombres de host a los que puede ir la ventana además de los de su organización, separados por comas.</translation>
    </message>
    <message>
        <source>Saved places</source>
        <translation>Lugares guardados</translation>
    </message>
    <message>
        <source>Places of the member pages that you open often, each as a title, an equals sign and its path, separated by commas.</source>
        <translation>Lugares de las páginas de miembros que abre a menudo, cada uno como un título, un signo igual y su ruta, separados por comas.</translation>
    </message>
    <message>
        <source>Webhook key file</source>
        <translation>Archivo de la clave del webhook</translation>
    </message>
    <message>
        <source>A file that holds nothing but the key Big Interview showed when the webhook was made, and that only this user can read.</source>
        <translation>Un archivo que contiene únicamente la clave que Big Interview mostró al crear el webhook y que solo este usuario puede leer.</translation>
    </message>
    <message>
        <source>No deliveries are taken</source>
        <translation>No se aceptan entregas</translation>
    </message>
    <message>
        <source>Path of Big Interview&apos;s deliveries</source>
        <translation>Ruta de las entregas de Big Interview</translation>
    </message>
    <message>
        <source>The path behind the address that you register with Big Interview.</source>
        <translation>La ruta que sigue a la dirección que registra en Big Interview.</translation>
    </message>
    <message>
        <source>In a window of this program</source>
        <extracomment>One of the choices for where Big Interview opens.</extracomment>
        <translation>En una ventana de este programa</translation>
    </message>
    <message>
        <source>In the computer&apos;s browser</source>
        <extracomment>One of the choices for where Big Interview opens.</extracomment>
        <translation>En el navegador del equipo</translation>
    </message>
    <message>
        <source>Background picture</source>
        <translation>Imagen de fondo</translation>
    </message>
    <message>
        <source>An SVG, PNG or JPEG picture behind the welcome screen. Text keeps a ground of its own.</source>
        <translation>Una imagen SVG, PNG o JPEG detrás de la pantalla de bienvenida. El texto conserva un fondo propio.</translation>
    </message>
    <message>
        <source>Before the visit</source>
        <translation>Antes de la visita</translation>
    </message>
    <message>
        <source>Whether visitors are told what will happen, and accept it, before anything begins.</source>
        <translation>Si se informa a los visitantes de lo que va a ocurrir, y lo aceptan, antes de que empiece nada.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Whether visitors type or scan a reference first. It becomes the customer id of the visit.</source>
        <translation>Si los visitantes escriben primero una referencia o la leen con el escáner. Pasa a ser el identificador de cliente de la visita.</translation>
    </message>
    <message>
        <source>Form of a reference</source>
        <translation>Formato de la referencia</translation>
    </message>
    <message>
        <source>A regular expression that a whole reference must match.</source>
        <translation>Una expresión regular con la que debe coincidir toda la referencia.</translation>
    </message>
    <message>
        <source>Any reference is taken</source>
        <translation>Se acepta cualquier referencia</translation>
    </message>
    <message>
        <source>Camera and microphone</source>
        <translation>Cámara y micrófono</translation>
    </message>
    <message>
        <source>Whether they and the network are checked together with the visitor before a session begins.</source>
        <translation>Si, junto con la red, se comprueban con el visitante antes de que empiece una sesión.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>The name of the camera visitors are to use, or a part of it. vestibule doctor lists them.</source>
        <translation>El nombre de la cámara que deben usar los visitantes, o una parte de él. vestibule doctor muestra las disponibles.</translation>
    </message>
    <message>
        <source>The first real camera</source>
        <translation>La primera cámara real</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>The name of the microphone visitors are to use, or a part of it.</source>
        <translation>El nombre del micrófono que deben usar los visitantes, o una parte de él.</translation>
    </message>
    <message>
        <source>The first microphone</source>
        <translation>El primer micrófono</translation>
    </message>
    <message>
        <source>Whose choice they are</source>
        <translation>Quién los elige</translation>
    </message>
    <message>
        <source>The onboarding page chooses by itself, or it is given this camera and this microphone whatever it asks for.</source>
        <translation>La página de verificación elige por sí misma, o se le dan esta cámara y este micrófono, pida lo que pida.</translation>
    </message>
    <message>
        <source>Files for the page</source>
        <translation>Archivos para la página</translation>
    </message>
    <message>
        <source>Whether the onboarding page may be given files from the folder below. Nothing else on this computer can be chosen.</source>
        <translation>Si se pueden dar a la página de verificación archivos de la carpeta indicada abajo. No se puede elegir nada más de este equipo.</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Carpeta de los archivos</translation>
    </message>
    <message>
        <source>The full path of the one folder that visitors may choose files from.</source>
        <translation>La ruta completa de la única carpeta de la que los visitantes pueden elegir archivos.</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>Shown as it stands when this screen is out of order, such as a telephone number.</source>
        <translation>Se muestra tal cual cuando esta pantalla está fuera de servicio; por ejemplo, un número de teléfono.</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>With two, the visitor has one display and the desk has the other.</source>
        <translation>Con dos, el visitante tiene un monitor y el puesto tiene el otro.</translation>
    </message>
    <message>
        <source>Display of the visitor&apos;s screen</source>
        <translation>Monitor de la pantalla del visitante</translation>
    </message>
    <message>
        <source>As vestibule doctor names it.</source>
        <translation>Tal como lo nombra vestibule doctor.</translation>
    </message>
    <message>
        <source>The main one, or with two screens the other one</source>
        <translation>El principal o, con dos pantallas, el otro</translation>
    </message>
    <message>
        <source>Display of the desk</source>
        <translation>Monitor del puesto</translation>
    </message>
    <message>
        <source>As vestibule doctor names it; only with two screens.</source>
        <translation>Tal como lo nombra vestibule doctor; solo con dos pantallas.</translation>
    </message>
    <message>
        <source>The main one</source>
        <translation>El principal</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Teclado en pantalla</translation>
    </message>
    <message>
        <source>Whether visitors can type on the screen itself.</source>
        <translation>Si los visitantes pueden escribir en la propia pantalla.</translation>
    </message>
    <message>
        <source>Sleep and screen saver</source>
        <translation>Suspensión y salvapantallas</translation>
    </message>
    <message>
        <source>Whether they are held off while the visitor&apos;s screen is in use.</source>
        <translation>Si se evitan mientras la pantalla del visitante está en uso.</translation>
    </message>
    <message>
        <source>Time of the welcome screen</source>
        <translation>Tiempo de la pantalla de bienvenida</translation>
    </message>
    <message>
        <source>Seconds without a touch after which it dims and goes back to your own language.</source>
        <translation>Segundos sin que nadie toque la pantalla tras los cuales se atenúa y vuelve al idioma de este programa.</translation>
    </message>
    <message>
        <source>Patience before the visit</source>
        <translation>Espera antes de la visita</translation>
    </message>
    <message>
        <source>Seconds without a touch after which visitors are asked whether they are still there.</source>
        <translation>Segundos sin que nadie toque la pantalla tras los cuales se pregunta a los visitantes si siguen ahí.</translation>
    </message>
    <message>
        <source>Patience while devices are checked</source>
        <translation>Espera durante la comprobación de dispositivos</translation>
    </message>
    <message>
        <source>The same while camera and microphone are checked.</source>
        <translation>Lo mismo mientras se comprueban la cámara y el micrófono.</translation>
    </message>
    <message>
        <source>Patience during the visit</source>
        <translation>Espera durante la visita</translation>
    </message>
    <message>
        <source>The same during the visit. A camera in use and progress of the page count as presence.</source>
        <translation>Lo mismo durante la visita. Una cámara en uso y el avance de la página cuentan como presencia.</translation>
    </message>
    <message>
        <source>Time for an answer</source>
        <translation>Tiempo para responder</translation>
    </message>
    <message>
        <source>Seconds for which that question waits before the visit is ended and everything is removed.</source>
        <translation>Segundos que espera esa pregunta antes de que finalice la visita y se borre todo.</translation>
    </message>
    <message>
        <source>Patience with an open window</source>
        <translation>Espera con una ventana abierta</translation>
    </message>
    <message>
        <source>Seconds without a touch after which a window of Big Interview asks whether somebody is still there, and then closes.</source>
        <translation>Segundos sin que nadie toque la pantalla tras los cuales una ventana de Big Interview pregunta si sigue habiendo alguien y después se cierra.</translation>
    </message>
    <message>
        <source>Tell visitors and ask</source>
        <extracomment>One of the choices for what comes before a visit.</extracomment>
        <translation>Informar a los visitantes y preguntar</translation>
    </message>
    <message>
        <source>Begin at once</source>
        <extracomment>One of the choices for what comes before a visit.</extracomment>
        <translation>Empezar de inmediato</translation>
    </message>
    <message>
        <source>Not asked</source>
        <extracomment>One of the choices for the reference a visitor types.</extracomment>
        <translation>No se pide</translation>
    </message>
    <message>
        <source>Asked, and may be left out</source>
        <extracomment>One of the choices for the reference a visitor types.</extracomment>
        <translation>Se pide y se puede omitir</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>One of the choices for the reference a visitor types.</extracomment>
        <translation>Obligatoria</translation>
    </message>
    <message>
        <source>Check them first</source>
        <extracomment>One of the choices for camera and microphone.</extracomment>
        <translation>Comprobarlos primero</translation>
    </message>
    <message>
        <source>Leave it to the page</source>
        <extracomment>One of the choices for camera and microphone.</extracomment>
        <translation>Dejarlo a la página</translation>
    </message>
    <message>
        <source>The page chooses</source>
        <extracomment>One of the choices for which camera the page gets.</extracomment>
        <translation>Elige la página</translation>
    </message>
    <message>
        <source>Always these</source>
        <extracomment>One of the choices for which camera the page gets.</extracomment>
        <translation>Siempre estos</translation>
    </message>
    <message>
        <source>From one folder</source>
        <extracomment>One of the choices for files that visitors may give to the page.</extracomment>
        <translation>De una carpeta</translation>
    </message>
    <message>
        <source>One</source>
        <extracomment>One of the choices for how many screens there are.</extracomment>
        <translation>Una</translation>
    </message>
    <message>
        <source>Two</source>
        <extracomment>One of the choices for how many screens there are.</extracomment>
        <translation>Dos</translation>
    </message>
    <message>
        <source>When no other is connected</source>
        <extracomment>One of the choices for the keyboard on the screen.</extracomment>
        <translation>Cuando no hay otro conectado</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>One of the choices for the keyboard on the screen.</extracomment>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>One of the choices for the keyboard on the screen.</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Hold them off</source>
        <extracomment>One of the choices for sleep and screen saver.</extracomment>
        <translation>Evitarlos</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>One of the choices for files that visitors may give to the page.</extracomment>
        <translation>No se permite</translation>
    </message>
</context>
<context>
    <name>shell::SettingsForm</name>
    <message>
        <source>Nothing was saved, because the key store of this computer does not work.</source>
        <translation>No se guardó nada, porque el almacén de claves de este equipo no funciona.</translation>
    </message>
    <message>
        <source>This field is needed together with “%1”.</source>
        <extracomment>%1 is the name of another field.</extracomment>
        <translation>Este campo es necesario junto con “%1”.</translation>
    </message>
    <message>
        <source>Other computers reach the receiver at its address, so it needs a certificate.</source>
        <translation>Otros equipos acceden al receptor en su dirección, por lo que necesita un certificado.</translation>
    </message>
</context>
<context>
    <name>shell::SettingsPage</name>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Please correct the marked fields.</source>
        <translation>Por favor, corrija los campos marcados.</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>A topic of the settings: address, flow and key of the service.</extracomment>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>A topic of the settings: what is asked of and told to visitors.</extracomment>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>A topic of the settings: where this kiosk stands.</extracomment>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>A topic of the settings: language, colours and brand.</extracomment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>A topic of the settings: for security officers.</extracomment>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Nothing is deleted by itself: everything of every visit is kept until somebody deletes it.</source>
        <translation>Nada se borra por sí solo: se guarda todo de cada visita hasta que alguien lo borre.</translation>
    </message>
    <message>
        <source>Pictures and document text are kept for %1, a session&apos;s token for %2 after its result, and visits for %3. What is older is deleted for good at %4.</source>
        <extracomment>%1, %2 and %3 are durations such as &quot;24 hours&quot;; %4 is a time of the day.</extracomment>
        <translation>Las imágenes y el texto del documento se guardan durante %1; el token de una sesión, durante %2 tras su resultado; y las visitas, durante %3. Lo más antiguo se borra definitivamente cada día (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
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
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>A topic of the settings: what is kept of visits, and how long.</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Your relay or tunnel passes the deliveries on to %1. Register its own address with Incode.</source>
        <extracomment>%1 is an address such as http://127.0.0.1:8787/webhooks/incode.</extracomment>
        <translation>Su retransmisor o túnel reenvía las entregas a %1. Registre en Incode la dirección del propio retransmisor o túnel.</translation>
    </message>
    <message>
        <source>Ways</source>
        <extracomment>A topic of the settings: the browser, the visitor&apos;s phone, and static links.</extracomment>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <extracomment>A topic of the settings: the receiver of what the service sends by itself.</extracomment>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Big Interview</source>
        <extracomment>A topic of the settings: a product name.</extracomment>
        <translation>Big Interview</translation>
    </message>
    <message>
        <source>Visitor&apos;s screen</source>
        <extracomment>A topic of the settings: what visitors are asked and may use.</extracomment>
        <translation>Pantalla del visitante</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <extracomment>A topic of the settings: a screen that stands unattended, and who may leave it.</extracomment>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Vestibule is on the desktop now.</source>
        <extracomment>Told after &quot;Put Vestibule on the desktop&quot;.</extracomment>
        <translation>Vestibule ya está en el escritorio.</translation>
    </message>
    <message>
        <source>Vestibule could not be put on the desktop. Make sure that this user has a desktop folder and may write to it.</source>
        <extracomment>Told after &quot;Put Vestibule on the desktop&quot;.</extracomment>
        <translation>No se pudo poner Vestibule en el escritorio. Compruebe que este usuario tiene una carpeta de escritorio y puede escribir en ella.</translation>
    </message>
    <message>
        <source>Put Vestibule on the desktop</source>
        <extracomment>A button: makes a shortcut that starts this program.</extracomment>
        <translation>Poner Vestibule en el escritorio</translation>
    </message>
</context>
<context>
    <name>shell::SetupPage</name>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Please correct the marked fields.</source>
        <translation>Por favor, corrija los campos marcados.</translation>
    </message>
    <message>
        <source>The API key cannot be read, so visits cannot be started yet.</source>
        <translation>No se puede leer la clave de API, por lo que aún no se pueden iniciar visitas.</translation>
    </message>
    <message>
        <source>The token file cannot be read, so visits cannot be started yet.</source>
        <translation>No se puede leer el archivo del token, por lo que aún no se pueden iniciar visitas.</translation>
    </message>
    <message>
        <source>The client certificate or its key cannot be used, so visits cannot be started yet.</source>
        <translation>No se puede usar el certificado de cliente o su clave, por lo que aún no se pueden iniciar visitas.</translation>
    </message>
</context>
<context>
    <name>shell::StaffDoor</name>
    <message>
        <source>There is no staff PIN. Start this program again to choose one.</source>
        <translation>No hay ningún PIN del personal. Inicie de nuevo este programa para elegir uno.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>This is not a staff PIN. Please try again.</source>
        <translation>Este no es un PIN del personal. Por favor, intente de nuevo.</translation>
    </message>
    <message>
        <source>The two PINs were not the same. Please type it anew.</source>
        <translation>Los dos PIN no coincidían. Por favor, escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>It was saved and read back. To open the desk, tap the top right corner of this screen four times, or press %1, and type your PIN.</source>
        <translation>Se guardó y se leyó de nuevo correctamente. Para abrir el puesto, toque cuatro veces la esquina superior derecha de esta pantalla, o pulse %1, y escriba su PIN.</translation>
    </message>
    <message>
        <source>It was saved and read back. To open the desk, tap the top left corner of this screen four times, or press %1, and type your PIN.</source>
        <extracomment>%1 is the name of keys.</extracomment>
        <translation>Se guardó y se leyó de nuevo correctamente. Para abrir el puesto, toque cuatro veces la esquina superior izquierda de esta pantalla, o pulse %1, y escriba su PIN.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>The key of a PIN pad that goes one step back.</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>A PIN of %1 to %2 digits</source>
        <extracomment>Above the keys of a PIN pad; %1 and %2 are numbers.</extracomment>
        <translation>Un PIN de %1 a %2 dígitos</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Keeps the PIN that was typed.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>Above the keys of a PIN pad: who may go on here.</extracomment>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <extracomment>The button of a PIN pad.</extracomment>
        <translation>Abrir el puesto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>The key of a PIN pad that closes it.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show the visitor&apos;s screen</source>
        <translation>Mostrar la pantalla del visitante</translation>
    </message>
    <message>
        <source>A visit is running</source>
        <translation>Hay una visita en curso</translation>
    </message>
    <message>
        <source>Opening the desk ends it, and the visitor has to begin again.</source>
        <translation>Si abre el puesto, la visita finaliza y el visitante tiene que empezar de nuevo.</translation>
    </message>
    <message>
        <source>Go on with the visit</source>
        <extracomment>Goes back to the visitor&apos;s screen.</extracomment>
        <translation>Continuar con la visita</translation>
    </message>
    <message>
        <source>End it and open the desk</source>
        <translation>Finalizar la visita y abrir el puesto</translation>
    </message>
    <message>
        <source>The desk cannot be opened</source>
        <translation>No se puede abrir el puesto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Choose a staff PIN</source>
        <translation>Elija un PIN del personal</translation>
    </message>
    <message>
        <source>From now on this screen belongs to visitors. Your PIN is the way back to the desk, and without it nobody can leave this screen.</source>
        <translation>A partir de ahora, esta pantalla es de los visitantes. Su PIN es el camino de vuelta al puesto; sin él, nadie puede salir de esta pantalla.</translation>
    </message>
    <message>
        <source>Your name, for the record of who came in</source>
        <extracomment>Above a field.</extracomment>
        <translation>Su nombre, para el registro de quién ha entrado</translation>
    </message>
    <message>
        <source>Your PIN works</source>
        <translation>Su PIN funciona</translation>
    </message>
    <message>
        <source>Your PIN was not saved</source>
        <translation>Su PIN no se guardó</translation>
    </message>
</context>
<context>
    <name>shell::Timeline</name>
    <message>
        <source>Created</source>
        <extracomment>A station of a visit: the service created the session.</extracomment>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Page open</source>
        <translation>Página abierta</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>A station of a visit: the document was checked.</extracomment>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>A station of a visit: the service finished its own checks.</extracomment>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>A station of a visit: the face was checked.</extracomment>
        <translation>Rostro</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>A station of a visit: the service says it is over.</extracomment>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Clean</source>
        <extracomment>A station of a visit: everything of the visitor is gone from this computer.</extracomment>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Under a station of a visit: this is what is waited for.</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>Under a station of a visit that has no time.</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 · verified</source>
        <extracomment>Under the last station of a visit; %1 is a time. Nothing of the visitor was found.</extracomment>
        <translation>%1 · comprobada</translation>
    </message>
    <message>
        <source>%1 · not verified</source>
        <extracomment>Under the last station of a visit; %1 is a time. Something was found.</extracomment>
        <translation>%1 · no comprobada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says for one station: its name and its time.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The way of the visit</source>
        <translation>El recorrido de la visita</translation>
    </message>
    <message>
        <source>Code shown</source>
        <translation>Código mostrado</translation>
    </message>
</context>
<context>
    <name>shell::UploadDialog</name>
    <message>
        <source>Choose your files</source>
        <extracomment>Title above a list of files; the page asked for one, or for as many as the visitor likes.</extracomment>
        <translation>Elija sus archivos</translation>
    </message>
    <message>
        <source>Choose your file</source>
        <translation>Elija su archivo</translation>
    </message>
    <message>
        <source>The place for your files cannot be read here. Please ask our staff.</source>
        <extracomment>In place of the list of files.</extracomment>
        <translation>Aquí no se puede leer el lugar donde están sus archivos. Por favor, pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>There is no file of the kind that is asked for. Please ask our staff.</source>
        <extracomment>In place of the list of files.</extracomment>
        <translation>No hay ningún archivo del tipo que se pide. Por favor, pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>There is no file here yet. Please ask our staff.</source>
        <extracomment>In place of the list of files.</extracomment>
        <translation>Aquí aún no hay ningún archivo. Por favor, pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>Touch every file you want to give, then touch the button.</source>
        <translation>Toque cada archivo que quiera entregar y después toque el botón.</translation>
    </message>
    <message>
        <source>Use these files</source>
        <extracomment>Button below a list of files.</extracomment>
        <translation>Usar estos archivos</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Usar este archivo</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Button below a list of files: none of them, back to the page.</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Name of a list, for those who hear the screen.</extracomment>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A row of a list of files: %1 is the file&apos;s name, %2 its size such as 2.1 MB.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>shell::VisitDetail</name>
    <message>
        <source>Session %1</source>
        <extracomment>%1 is the service&apos;s id of a session.</extracomment>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>A running visit cannot be deleted.</source>
        <translation>Una visita en curso no se puede borrar.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What a screen reader says for the detail of a visit: whose it was and how it ended.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The visitor is busy, or the program waits for the result.</source>
        <translation>El visitante sigue con la visita, o el programa espera el resultado.</translation>
    </message>
    <message>
        <source>Look at the desk for how it goes.</source>
        <translation>Consulte en Puesto cómo va.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Shown on</source>
        <translation>Mostrada en</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>The service is not set up. Check Settings, then try again.</source>
        <translation>El servicio no está configurado. Compruebe Configuración y después intente de nuevo.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando al servicio…</translation>
    </message>
    <message>
        <source>The result is as the service has it now.</source>
        <translation>El resultado está como lo tiene ahora el servicio.</translation>
    </message>
    <message>
        <source>Deleting the visit and every copy of it…</source>
        <translation>Borrando la visita y todas sus copias…</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Cerrar el detalle</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A button that copies the id of a session to the clipboard.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the session&apos;s id</source>
        <translation>Copiar el identificador de la sesión</translation>
    </message>
    <message>
        <source>The way of the visit</source>
        <translation>El recorrido de la visita</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <extracomment>A button that asks the service again for the result of a visit.</extracomment>
        <translation>Obtener de nuevo</translation>
    </message>
    <message>
        <source>Ask the service for the result of this visit again.</source>
        <translation>Pedir de nuevo al servicio el resultado de esta visita.</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Imprimir o guardar</translation>
    </message>
    <message>
        <source>Delete now</source>
        <extracomment>A button that deletes a visit at once.</extracomment>
        <translation>Borrar ahora</translation>
    </message>
    <message>
        <source>Delete this visit with everything kept of it? It cannot be brought back.</source>
        <translation>¿Borrar esta visita con todo lo que se guarda de ella? No se puede recuperar.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar definitivamente</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>shell::VisitMedia</name>
    <message>
        <source>Face</source>
        <translation>Rostro</translation>
    </message>
    <message>
        <source>Face on the document</source>
        <translation>Rostro del documento</translation>
    </message>
    <message>
        <source>Front of the document</source>
        <translation>Anverso del documento</translation>
    </message>
    <message>
        <source>Front of the document, whole picture</source>
        <translation>Anverso del documento, imagen completa</translation>
    </message>
    <message>
        <source>Back of the document</source>
        <translation>Reverso del documento</translation>
    </message>
    <message>
        <source>Back of the document, whole picture</source>
        <translation>Reverso del documento, imagen completa</translation>
    </message>
    <message>
        <source>Hidden again, because nobody touched this computer for two minutes.</source>
        <translation>Se ocultó de nuevo, porque nadie tocó este equipo durante dos minutos.</translation>
    </message>
    <message>
        <source>These are not kept any more, and the service can no longer be asked for them.</source>
        <translation>Este contenido ya no se guarda y ya no se puede pedir al servicio.</translation>
    </message>
    <message>
        <source>These are not kept here, and the service is not set up. Check Settings, then try again.</source>
        <translation>Este contenido no se guarda aquí y el servicio no está configurado. Compruebe Configuración y después intente de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is shown, because it could not be recorded who looked. Check that the disk has free space, then try again.</source>
        <translation>No se muestra nada, porque no se pudo registrar quién lo consultó. Compruebe que haya espacio libre en el disco y después intente de nuevo.</translation>
    </message>
    <message>
        <source>%1: this picture cannot be shown.</source>
        <extracomment>In place of a picture; %1 is what it would show.</extracomment>
        <translation>%1: no se puede mostrar esta imagen.</translation>
    </message>
    <message>
        <source>The service has none of this visit.</source>
        <translation>El servicio no tiene este contenido de la visita.</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Mostrar imágenes</translation>
    </message>
    <message>
        <source>Show document text</source>
        <translation>Mostrar texto del documento</translation>
    </message>
    <message>
        <source>Who looks, and when, is recorded.</source>
        <translation>Queda registrado quién consulta y cuándo.</translation>
    </message>
    <message>
        <source>Reading the pictures…</source>
        <translation>Leyendo las imágenes…</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Leyendo el texto…</translation>
    </message>
    <message>
        <source>Hide pictures</source>
        <translation>Ocultar imágenes</translation>
    </message>
    <message>
        <source>Hide document text</source>
        <translation>Ocultar texto del documento</translation>
    </message>
</context>
<context>
    <name>shell::VisitNote</name>
    <message>
        <source>This note is not kept yet.</source>
        <translation>Esta nota aún no está guardada.</translation>
    </message>
    <message>
        <source>The note is too long to be kept. Please make it shorter.</source>
        <translation>La nota es demasiado larga para guardarla. Por favor, acórtela.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Above the field for what the operator writes about a visit.</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What should the next person know? Kept when you leave the field.</source>
        <translation>¿Qué debe saber la siguiente persona? Se guarda al salir del campo.</translation>
    </message>
</context>
<context>
    <name>shell::VisitPrint</name>
    <message>
        <source>Save a summary</source>
        <translation>Guardar un resumen</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Archivos PDF</translation>
    </message>
    <message>
        <source>The summary was sent to the printer.</source>
        <translation>El resumen se envió a la impresora.</translation>
    </message>
    <message>
        <source>The summary is in %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>El resumen está en %1.</translation>
    </message>
    <message>
        <source>Nothing was printed, because it could not be recorded. Check that the disk has free space, then try again.</source>
        <translation>No se imprimió nada, porque no se pudo registrar la impresión. Compruebe que haya espacio libre en el disco y después intente de nuevo.</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <extracomment>The heading of the panel that puts one visit on paper or into a PDF.</extracomment>
        <translation>Resumen de una página</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the panel for printing.</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>shell::VisitReport</name>
    <message>
        <source>Summary of a visit</source>
        <extracomment>The title of a printed page about one visit.</extracomment>
        <translation>Resumen de una visita</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Shown on</source>
        <translation>Mostrada en</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Qué se comprobó</translation>
    </message>
    <message>
        <source>The way of the visit</source>
        <translation>El recorrido de la visita</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
    <message>
        <source>There is more than fits on one page; the rest is kept in the program.</source>
        <translation>Hay más de lo que cabe en una página; el resto se guarda en el programa.</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <extracomment>At the foot of a printed page; %1 is a date with its time.</extracomment>
        <translation>Impreso: %1</translation>
    </message>
</context>
<context>
    <name>shell::VisitTable</name>
    <message>
        <source>Standard columns</source>
        <extracomment>In the menu of the columns: every column as at the beginning.</extracomment>
        <translation>Columnas estándar</translation>
    </message>
</context>
<context>
    <name>shell::VisitWords</name>
    <message>
        <source>Expired</source>
        <extracomment>The outcome of a visit that was not finished in time.</extracomment>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Left at Document</source>
        <extracomment>The outcome of a visit: the visitor left before the document was accepted.</extracomment>
        <translation>Interrumpida en Documento</translation>
    </message>
    <message>
        <source>Left at Face</source>
        <extracomment>The outcome of a visit: the visitor left before the face was checked.</extracomment>
        <translation>Interrumpida en Rostro</translation>
    </message>
    <message>
        <source>Left at the end</source>
        <extracomment>The outcome of a visit: all parts were done, but the visit was not finished.</extracomment>
        <translation>Interrumpida al final</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration; %1 is a number of seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration; %1 is a number of minutes, %2 of seconds.</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration; %1 is a number of hours, %2 of minutes.</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>The service waited for the visitor to begin.</source>
        <translation>El servicio esperó a que el visitante empezara.</translation>
    </message>
    <message>
        <source>The document was checked.</source>
        <translation>Se comprobó el documento.</translation>
    </message>
    <message>
        <source>The service finished its own checks.</source>
        <translation>El servicio terminó sus propias comprobaciones.</translation>
    </message>
    <message>
        <source>The government register was asked.</source>
        <translation>Se consultó el registro oficial.</translation>
    </message>
    <message>
        <source>The face was checked.</source>
        <translation>Se comprobó el rostro.</translation>
    </message>
    <message>
        <source>The visitor finished.</source>
        <translation>El visitante terminó.</translation>
    </message>
    <message>
        <source>A reviewer at the service approved the visit.</source>
        <translation>Un revisor del servicio aprobó la visita.</translation>
    </message>
    <message>
        <source>A reviewer at the service rejected the visit.</source>
        <translation>Un revisor del servicio rechazó la visita.</translation>
    </message>
    <message>
        <source>The service closed the session.</source>
        <translation>El servicio cerró la sesión.</translation>
    </message>
    <message>
        <source>The service reported %1.</source>
        <extracomment>A step of a visit; %1 is a word of the service that this program does not know.</extracomment>
        <translation>El servicio comunicó %1.</translation>
    </message>
    <message>
        <source>The visit was started.</source>
        <translation>Se inició la visita.</translation>
    </message>
    <message>
        <source>The service was asked for a session.</source>
        <translation>Se pidió una sesión al servicio.</translation>
    </message>
    <message>
        <source>The service created the session.</source>
        <translation>El servicio creó la sesión.</translation>
    </message>
    <message>
        <source>The service gave the address of its page.</source>
        <translation>El servicio dio la dirección de su página.</translation>
    </message>
    <message>
        <source>The result was read.</source>
        <translation>Se leyó el resultado.</translation>
    </message>
    <message>
        <source>The program was started again and carried on with the visit.</source>
        <translation>El programa se inició de nuevo y continuó con la visita.</translation>
    </message>
    <message>
        <source>The result was asked for again.</source>
        <translation>Se pidió de nuevo el resultado.</translation>
    </message>
    <message>
        <source>The pictures were fetched.</source>
        <translation>Se obtuvieron las imágenes.</translation>
    </message>
    <message>
        <source>The text of the document was fetched.</source>
        <translation>Se obtuvo el texto del documento.</translation>
    </message>
    <message>
        <source>The visit ended.</source>
        <translation>La visita finalizó.</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>The outcome of a visit that has no end yet.</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Creation unknown</source>
        <extracomment>The outcome of a visit: the program stopped before the service answered.</extracomment>
        <translation>Creación desconocida</translation>
    </message>
    <message>
        <source>walk-in</source>
        <extracomment>In place of a reference: the visitor came without one.</extracomment>
        <translation>sin cita</translation>
    </message>
    <message>
        <source>This screen</source>
        <extracomment>How a visit was shown: in the program&apos;s own window.</extracomment>
        <translation>Esta pantalla</translation>
    </message>
    <message>
        <source>Browser</source>
        <extracomment>How a visit was shown: in the browser of this computer.</extracomment>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>How a visit was shown: on the visitor&apos;s phone.</extracomment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>When a visit began; %1 is a date, %2 a time.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>result only</source>
        <extracomment>Of a finished visit only the result is kept: no picture and no text.</extracomment>
        <translation>solo el resultado</translation>
    </message>
    <message>
        <source>pictures</source>
        <extracomment>Of a finished visit pictures or the document&apos;s text are kept, too.</extracomment>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>pictures %1 min</source>
        <extracomment>Pictures of a visit are kept for so many minutes more.</extracomment>
        <translation>imágenes %1 min</translation>
    </message>
    <message>
        <source>pictures %1 h</source>
        <extracomment>Pictures of a visit are kept for so many hours more.</extracomment>
        <translation>imágenes %1 h</translation>
    </message>
    <message>
        <source>pictures %1 d</source>
        <extracomment>Pictures of a visit are kept for so many days more.</extracomment>
        <translation>imágenes %1 d</translation>
    </message>
    <message>
        <source>The static link of the flow was taken in place of a session.</source>
        <translation>Se usó el enlace estático del flujo en lugar de una sesión.</translation>
    </message>
    <message>
        <source>The page was prepared for the visitor.</source>
        <translation>Se preparó la página para el visitante.</translation>
    </message>
    <message>
        <source>The page, or the code that leads to it, was shown to the visitor.</source>
        <translation>Se mostró al visitante la página o el código que lleva a ella.</translation>
    </message>
    <message>
        <source>The visitor went on with a phone.</source>
        <translation>El visitante continuó con un teléfono.</translation>
    </message>
    <message>
        <source>The service did not accept the address to come back to; the session was asked for without it.</source>
        <translation>El servicio no aceptó la dirección de regreso; se pidió la sesión sin ella.</translation>
    </message>
    <message>
        <source>The page came back with the id of another session; only the status counts.</source>
        <translation>La página volvió con el identificador de otra sesión; solo cuenta el estado.</translation>
    </message>
    <message>
        <source>The page came to its end and named the session.</source>
        <translation>La página llegó a su fin e indicó la sesión.</translation>
    </message>
    <message>
        <source>The service reported by a webhook that the visit is over.</source>
        <translation>El servicio comunicó mediante un webhook que la visita terminó.</translation>
    </message>
    <message>
        <source>The page was closed or let go.</source>
        <translation>Se cerró la página o se dejó de seguir.</translation>
    </message>
</context>
<context>
    <name>shell::VisitorCard</name>
    <message>
        <source>Welcome, nobody has begun</source>
        <extracomment>What is on the visitor&apos;s screen, for the operator beside it; the following too.</extracomment>
        <translation>Bienvenida, nadie ha empezado</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Camera and microphone</source>
        <translation>Cámara y micrófono</translation>
    </message>
    <message>
        <source>The visit begins</source>
        <translation>La visita empieza</translation>
    </message>
    <message>
        <source>Removing everything of this visitor</source>
        <translation>Borrando todo lo de este visitante</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>El resultado</translation>
    </message>
    <message>
        <source>Visit: document</source>
        <translation>Visita: documento</translation>
    </message>
    <message>
        <source>Visit: checks</source>
        <translation>Visita: comprobación</translation>
    </message>
    <message>
        <source>Visit: face</source>
        <translation>Visita: rostro</translation>
    </message>
    <message>
        <source>Visit: all steps done</source>
        <translation>Visita: todos los pasos hechos</translation>
    </message>
    <message>
        <source>Visitor&apos;s screen</source>
        <translation>Pantalla del visitante</translation>
    </message>
</context>
<context>
    <name>shell::VisitsPage</name>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No visit has these words and filters. Try fewer of them.</source>
        <translation>Ninguna visita tiene estas palabras y estos filtros. Pruebe con menos.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>A button that takes search and filters away.</extracomment>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>Aún no hay visitas</translation>
    </message>
    <message>
        <source>Start the first one at the desk; it stands here from its first moment.</source>
        <translation>Inicie la primera en el puesto; aparece aquí desde su primer momento.</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>No se puede mostrar la lista</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>The title of the place of all visits.</extracomment>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>A button that writes the listed visits into a file.</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Search reference, name, note, session…</source>
        <translation>Buscar referencia, nombre, nota, sesión…</translation>
    </message>
    <message>
        <source>Search visits</source>
        <translation>Buscar visitas</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A filter of the list of visits: those of this day.</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>A filter of the list of visits by outcome.</extracomment>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>A filter of the list of visits by outcome: a person must decide.</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>A filter of the list of visits by outcome.</extracomment>
        <translation>No aprobada</translation>
    </message>
    <message>
        <source>Left early</source>
        <extracomment>A filter of the list of visits by outcome: visitors who did not finish.</extracomment>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>A filter of the list of visits by outcome: those a technical problem ended.</extracomment>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>shell::WelcomeScreen</name>
    <message>
        <source>Please see our staff</source>
        <extracomment>Title when this screen cannot be used. Our staff: the people at the desk.</extracomment>
        <translation>Por favor, diríjase a nuestro personal</translation>
    </message>
    <message>
        <source>Let&apos;s get you set up</source>
        <extracomment>Title of the first screen a visitor sees.</extracomment>
        <translation>Empecemos con su registro</translation>
    </message>
    <message>
        <source>This screen cannot be used at the moment. They will help you another way.</source>
        <extracomment>The first screen when this computer is not set up or broken.</extracomment>
        <translation>Esta pantalla no se puede usar en este momento. Le ayudarán de otra manera.</translation>
    </message>
    <message>
        <source>We check your document and your face. It takes about three minutes and nothing stays on this screen.</source>
        <extracomment>The first screen a visitor sees, under its title.</extracomment>
        <translation>Comprobamos su documento y su rostro. Tarda unos tres minutos y no queda nada en esta pantalla.</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>The large button of the first screen, while the program is still getting ready.</extracomment>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>What happens with my data?</source>
        <extracomment>Link on the first screen to a card about privacy.</extracomment>
        <translation>¿Qué pasa con mis datos?</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Read aloud for the row of language buttons.</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>There is no connection to the service at the moment. You can start as soon as it is back.</source>
        <extracomment>The first screen while the service cannot be reached.</extracomment>
        <translation>En este momento no hay conexión con el servicio. Podrá empezar en cuanto vuelva.</translation>
    </message>
    <message>
        <source>Help with this screen:</source>
        <extracomment>Above whom to call, such as a telephone number, when this screen is out of order.</extracomment>
        <translation>Ayuda con esta pantalla:</translation>
    </message>
</context>
</TS>
