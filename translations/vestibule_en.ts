<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>DeskPage</name>
    <message>
        <source>Name, reference or scan…</source>
        <extracomment>In the one field that starts a visit; a scanner types into it.</extracomment>
        <translation>Name, reference or scan…</translation>
    </message>
    <message>
        <source>Name or reference of the visitor</source>
        <translation>Name or reference of the visitor</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>The button that starts a visit.</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation>Start a visit</translation>
    </message>
    <message>
        <source>Ready for the next visitor</source>
        <translation>Ready for the next visitor</translation>
    </message>
    <message>
        <source>Type a name or reference, or scan it, then press Enter. For a walk-in without either, press Start.</source>
        <translation>Type a name or reference, or scan it, then press Enter. For a walk-in without either, press Start.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Saves the settings.</extracomment>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Set up this desk</source>
        <extracomment>The title of the page that is shown before anything is set up.</extracomment>
        <translation>Set up this desk</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>This desk</translation>
    </message>
    <message>
        <source>Save and start</source>
        <extracomment>Saves the set-up and opens the desk.</extracomment>
        <translation>Save and start</translation>
    </message>
    <message>
        <source>Three things are needed before visitors can be onboarded: the service address, the flow and the API key. All of them are in your Incode dashboard. If your house has a backend that holds the key, its address is enough.</source>
        <translation>Three things are needed before visitors can be onboarded: the service address, the flow and the API key. All of them are in your Incode dashboard. If your house has a backend that holds the key, its address is enough.</translation>
    </message>
</context>
<context>
    <name>shell::ActivityPage</name>
    <message>
        <source>Every row is being checked.</source>
        <translation>Every row is being checked.</translation>
    </message>
    <message>
        <source>The record is being written.</source>
        <translation>The record is being written.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written.</source>
        <translation>
            <numerusform>%Ln row was written.</numerusform>
            <numerusform>%Ln rows were written.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the record of activity</source>
        <translation>Export the record of activity</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>Kinds of files to choose from; the part in brackets stays as it is.</extracomment>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation>The record is being read.</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. Every start, look, export and deletion appears here.</source>
        <translation>Nothing has been recorded yet. Every start, look, export and deletion appears here.</translation>
    </message>
    <message>
        <source>Nothing of this kind has been recorded.</source>
        <translation>Nothing of this kind has been recorded.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>A button: checks that nobody has changed the record of activity.</extracomment>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Checks that no row was changed, removed or added since it was written.</source>
        <translation>Checks that no row was changed, removed or added since it was written.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>A button: writes the record of activity to a file.</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Record of activity</source>
        <translation>Record of activity</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>One of two parts of the page of activity: who did what.</extracomment>
        <translation>Record</translation>
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
        <translation>API key</translation>
    </message>
    <message>
        <source>It is typed once, kept in the key store of this computer, and never shown again.</source>
        <translation>It is typed once, kept in the key store of this computer, and never shown again.</translation>
    </message>
    <message>
        <source>Type or paste the key</source>
        <translation>Type or paste the key</translation>
    </message>
    <message>
        <source>Asking the key store…</source>
        <translation>Asking the key store…</translation>
    </message>
    <message>
        <source>A key is kept in the key store.</source>
        <translation>A key is kept in the key store.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>A button that lets a new API key be typed.</extracomment>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <extracomment>A button that leaves the API key as it is.</extracomment>
        <translation>Keep the old one</translation>
    </message>
    <message>
        <source>The key is read from the file %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>The key is read from the file %1.</translation>
    </message>
    <message>
        <source>The key store of this computer does not work, so the key cannot be kept there. Unlock it and save again, or name a key file below.</source>
        <translation>The key store of this computer does not work, so the key cannot be kept there. Unlock it and save again, or name a key file below.</translation>
    </message>
    <message>
        <source>This field is needed before visits can start.</source>
        <translation>This field is needed before visits can start.</translation>
    </message>
</context>
<context>
    <name>shell::Audit</name>
    <message>
        <source>Started a visit.</source>
        <translation>Started a visit.</translation>
    </message>
    <message>
        <source>Ended a visit before it was finished.</source>
        <translation>Ended a visit before it was finished.</translation>
    </message>
    <message>
        <source>Finished a visit that an earlier run left open.</source>
        <translation>Finished a visit that an earlier run left open.</translation>
    </message>
    <message>
        <source>Changed the note of a visit.</source>
        <translation>Changed the note of a visit.</translation>
    </message>
    <message>
        <source>Fetched the result of a visit again.</source>
        <translation>Fetched the result of a visit again.</translation>
    </message>
    <message>
        <source>Looked at the text of a document.</source>
        <translation>Looked at the text of a document.</translation>
    </message>
    <message>
        <source>Looked at the pictures of a visit.</source>
        <translation>Looked at the pictures of a visit.</translation>
    </message>
    <message>
        <source>Exported visits to a file.</source>
        <translation>Exported visits to a file.</translation>
    </message>
    <message>
        <source>Printed or saved the summary of a visit.</source>
        <translation>Printed or saved the summary of a visit.</translation>
    </message>
    <message>
        <source>Deleted a visit with all that was kept of it.</source>
        <translation>Deleted a visit with all that was kept of it.</translation>
    </message>
    <message>
        <source>Exported this record to a file.</source>
        <translation>Exported this record to a file.</translation>
    </message>
    <message>
        <source>Changed the settings.</source>
        <translation>Changed the settings.</translation>
    </message>
    <message>
        <source>Left the visitor&apos;s full screen.</source>
        <translation>Left the visitor&apos;s full screen.</translation>
    </message>
    <message>
        <source>Deleted what was past its period.</source>
        <translation>Deleted what was past its period.</translation>
    </message>
    <message>
        <source>Made a backup of the record.</source>
        <translation>Made a backup of the record.</translation>
    </message>
    <message>
        <source>Set a damaged record aside and went on.</source>
        <translation>Set a damaged record aside and went on.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter of the record of activity: everything.</extracomment>
        <translation>All</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>A filter of the record of activity.</extracomment>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Pictures and text</source>
        <extracomment>A filter of the record of activity: who looked at personal data.</extracomment>
        <translation>Pictures and text</translation>
    </message>
    <message>
        <source>Exports and deletions</source>
        <extracomment>A filter of the record of activity.</extracomment>
        <translation>Exports and deletions</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>A filter of the record of activity.</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <extracomment>A filter of the record of activity: what the program does by itself to its data.</extracomment>
        <translation>Upkeep</translation>
    </message>
    <message>
        <source>Row %1 is not as it was written, or it is missing. Tell your security officer before anything else is done.</source>
        <extracomment>%1 is the number of a row.</extracomment>
        <translation>Row %1 is not as it was written, or it is missing. Tell your security officer before anything else is done.</translation>
    </message>
    <message>
        <source>The record is not as it was written. Tell your security officer before anything else is done.</source>
        <translation>The record is not as it was written. Tell your security officer before anything else is done.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) are as they were written, and none is missing.</source>
        <translation>
            <numerusform>The one row is as it was written, and none is missing.</numerusform>
            <numerusform>All %Ln rows are as they were written, and none is missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed a webhook delivery on once more.</source>
        <translation>Passed a webhook delivery on once more.</translation>
    </message>
    <message>
        <source>Was given an address that signs a person in to Big Interview.</source>
        <translation>Was given an address that signs a person in to Big Interview.</translation>
    </message>
    <message>
        <source>Added a person.</source>
        <translation>Added a person.</translation>
    </message>
    <message>
        <source>Changed a person.</source>
        <translation>Changed a person.</translation>
    </message>
    <message>
        <source>Imported people from a file.</source>
        <translation>Imported people from a file.</translation>
    </message>
    <message>
        <source>Exported people to a file.</source>
        <translation>Exported people to a file.</translation>
    </message>
    <message>
        <source>Deleted people with all that was kept of them.</source>
        <translation>Deleted people with all that was kept of them.</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>A filter of the record of activity: what was done for people at Big Interview.</extracomment>
        <translation>People</translation>
    </message>
    <message>
        <source>Asked to open Big Interview for a person.</source>
        <translation>Asked to open Big Interview for a person.</translation>
    </message>
    <message>
        <source>A visitor went away before the end.</source>
        <translation>A visitor went away before the end.</translation>
    </message>
    <message>
        <source>Opened the desk from the visitor&apos;s screen with a PIN.</source>
        <translation>Opened the desk from the visitor&apos;s screen with a PIN.</translation>
    </message>
    <message>
        <source>Went back to the visitor&apos;s screen.</source>
        <translation>Went back to the visitor&apos;s screen.</translation>
    </message>
    <message>
        <source>Somebody typed a PIN that is no operator&apos;s.</source>
        <translation>Somebody typed a PIN that is no operator&apos;s.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: none counted for a while.</source>
        <translation>Too many wrong PINs: none counted for a while.</translation>
    </message>
    <message>
        <source>Set or removed the PIN of an operator.</source>
        <translation>Set or removed the PIN of an operator.</translation>
    </message>
    <message>
        <source>Checked that nothing is left of a visitor.</source>
        <translation>Checked that nothing is left of a visitor.</translation>
    </message>
    <message>
        <source>Found something left of a visitor and closed the screen.</source>
        <translation>Found something left of a visitor and closed the screen.</translation>
    </message>
    <message>
        <source>Brought the visitor&apos;s screen back after a fault.</source>
        <translation>Brought the visitor&apos;s screen back after a fault.</translation>
    </message>
    <message>
        <source>Put the visitor&apos;s screen out of order.</source>
        <translation>Put the visitor&apos;s screen out of order.</translation>
    </message>
</context>
<context>
    <name>shell::AuditModel</name>
    <message>
        <source>Row %1, %2</source>
        <extracomment>%1 is the number of a row in the record of activity, %2 a date with time.</extracomment>
        <translation>Row %1, %2</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>A column of the record of activity.</extracomment>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>A column of the record of activity: the operator.</extracomment>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>A column of the record of activity: what was done.</extracomment>
        <translation>What</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>A column of the record of activity: the beginning of a visit&apos;s id.</extracomment>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>A column of the record of activity: technical words.</extracomment>
        <translation>Detail</translation>
    </message>
</context>
<context>
    <name>shell::BeforeStartScreen</name>
    <message>
        <source>Nothing stays on this screen.</source>
        <extracomment>What is kept of a visitor&apos;s data; shown before the visit.</extracomment>
        <translation>Nothing stays on this screen.</translation>
    </message>
    <message numerus="yes">
        <source>The desk keeps the result for %Ln day(s).</source>
        <extracomment>What is kept of a visitor&apos;s data. The desk: the people who work here.</extracomment>
        <translation>
            <numerusform>The desk keeps the result for %Ln day.</numerusform>
            <numerusform>The desk keeps the result for %Ln days.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk keeps the result until it is deleted there.</source>
        <extracomment>What is kept of a visitor&apos;s data. The desk: the people who work here.</extracomment>
        <translation>The desk keeps the result until it is deleted there.</translation>
    </message>
    <message numerus="yes">
        <source>Pictures and document text that the desk asks for are deleted after %Ln hour(s).</source>
        <extracomment>What is kept of a visitor&apos;s data: only what the desk has fetched.</extracomment>
        <translation>
            <numerusform>Pictures and document text that the desk asks for are deleted after %Ln hour.</numerusform>
            <numerusform>Pictures and document text that the desk asks for are deleted after %Ln hours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before we start</source>
        <extracomment>Title of the screen before a visit.</extracomment>
        <translation>Before we start</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Your reference</translation>
    </message>
    <message>
        <source>Your document</source>
        <extracomment>One of the steps of a visit, as its title.</extracomment>
        <translation>Your document</translation>
    </message>
    <message>
        <source>You show your identity document to the camera. It is checked whether it is genuine and valid.</source>
        <extracomment>What happens with the document, before the visit.</extracomment>
        <translation>You show your identity document to the camera. It is checked whether it is genuine and valid.</translation>
    </message>
    <message>
        <source>Your face</source>
        <extracomment>One of the steps of a visit, as its title.</extracomment>
        <translation>Your face</translation>
    </message>
    <message>
        <source>The camera takes a picture of your face. It is compared with the picture in your document.</source>
        <extracomment>What happens with the face, before the visit.</extracomment>
        <translation>The camera takes a picture of your face. It is compared with the picture in your document.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>Title above what is kept of a visitor&apos;s data and how long.</extracomment>
        <translation>What is kept</translation>
    </message>
    <message>
        <source>What happens with my data?</source>
        <extracomment>Link to a card about privacy.</extracomment>
        <translation>What happens with my data?</translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <extracomment>Button before a visit: the visitor agrees to it and goes on.</extracomment>
        <translation>Accept and go on</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button of a visitor&apos;s screen: back to the first screen, nothing has begun.</extracomment>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Your reference, if you have one</source>
        <extracomment>Above the field for a number or code that a visitor was given; it may be left empty.</extracomment>
        <translation>Your reference, if you have one</translation>
    </message>
    <message>
        <source>Type or scan your reference, if you have one</source>
        <extracomment>In the empty field for a reference that may stay empty.</extracomment>
        <translation>Type or scan your reference, if you have one</translation>
    </message>
    <message>
        <source>Type or scan your reference</source>
        <translation>Type or scan your reference</translation>
    </message>
    <message>
        <source>Please type or scan your reference. If you have none, our staff can help you.</source>
        <extracomment>The visitor went on without the reference that is asked for.</extracomment>
        <translation>Please type or scan your reference. If you have none, our staff can help you.</translation>
    </message>
    <message>
        <source>Thank you, that looks right.</source>
        <extracomment>The visitor&apos;s reference looks as it should.</extracomment>
        <translation>Thank you, that looks right.</translation>
    </message>
    <message>
        <source>Something seems to be missing. Please compare it with what you were given, or ask our staff.</source>
        <extracomment>The visitor&apos;s reference has too few characters.</extracomment>
        <translation>Something seems to be missing. Please compare it with what you were given, or ask our staff.</translation>
    </message>
    <message>
        <source>This does not look like one of our references. Please compare it with what you were given, or ask our staff.</source>
        <extracomment>The visitor&apos;s reference cannot be right.</extracomment>
        <translation>This does not look like one of our references. Please compare it with what you were given, or ask our staff.</translation>
    </message>
</context>
<context>
    <name>shell::BrowserPlace</name>
    <message>
        <source>You can close this window</source>
        <extracomment>Title of a page in the computer&apos;s browser, after the last step.</extracomment>
        <translation>You can close this window</translation>
    </message>
    <message>
        <source>Everything else happens on the screen you came from.</source>
        <extracomment>Text of that page. The screen: the program&apos;s own window.</extracomment>
        <translation>Everything else happens on the screen you came from.</translation>
    </message>
    <message>
        <source>This address has been used</source>
        <extracomment>Title of a page in the computer&apos;s browser whose address works only once.</extracomment>
        <translation>This address has been used</translation>
    </message>
    <message>
        <source>It works only once. Please go back to the screen you came from and open the page again there.</source>
        <extracomment>Text of that page. The screen: the program&apos;s own window.</extracomment>
        <translation>It works only once. Please go back to the screen you came from and open the page again there.</translation>
    </message>
</context>
<context>
    <name>shell::BrowserScreen</name>
    <message>
        <source>Open it again</source>
        <extracomment>Button: opens the page in the computer&apos;s browser once more.</extracomment>
        <translation>Open it again</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>Title while the computer&apos;s browser starts.</extracomment>
        <translation>One moment</translation>
    </message>
    <message>
        <source>We are opening the browser for you.</source>
        <extracomment>Said below that title.</extracomment>
        <translation>We are opening the browser for you.</translation>
    </message>
    <message>
        <source>Please go on in the browser window</source>
        <extracomment>Title while the visitor is busy in the computer&apos;s browser.</extracomment>
        <translation>Please go on in the browser window</translation>
    </message>
    <message>
        <source>It has opened on this computer. When you are done there, this screen goes on by itself.</source>
        <translation>It has opened on this computer. When you are done there, this screen goes on by itself.</translation>
    </message>
    <message>
        <source>No window to be seen? It may be behind this one. You can open it again, or ask our staff.</source>
        <extracomment>Help for a visitor who sees no browser window. The button is &quot;Open it again&quot;.</extracomment>
        <translation>No window to be seen? It may be behind this one. You can open it again, or ask our staff.</translation>
    </message>
    <message>
        <source>We are checking whether all is done</source>
        <extracomment>Title when the browser came back and the service is asked for the status.</extracomment>
        <translation>We are checking whether all is done</translation>
    </message>
    <message>
        <source>If you have not finished all steps, please open the page again and go on there.</source>
        <extracomment>For a visitor who came back before the end.</extracomment>
        <translation>If you have not finished all steps, please open the page again and go on there.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>Title when the visitor has finished all steps.</extracomment>
        <translation>Thank you</translation>
    </message>
    <message>
        <source>You have finished all steps. You can close the browser window.</source>
        <extracomment>The window: of the computer&apos;s browser.</extracomment>
        <translation>You have finished all steps. You can close the browser window.</translation>
    </message>
    <message>
        <source>The browser did not open</source>
        <extracomment>Title when the computer&apos;s browser could not be started.</extracomment>
        <translation>The browser did not open</translation>
    </message>
    <message>
        <source>You can try again, or ask our staff.</source>
        <extracomment>Said below that title. Our staff: the people at the desk.</extracomment>
        <translation>You can try again, or ask our staff.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: the browser is started once more.</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>It has opened on this computer. When you are done there, please tell our staff.</source>
        <translation>It has opened on this computer. When you are done there, please tell our staff.</translation>
    </message>
</context>
<context>
    <name>shell::CodeScreen</name>
    <message>
        <source>The code no longer works</source>
        <extracomment>Title when the time of a QR code has passed.</extracomment>
        <translation>The code no longer works</translation>
    </message>
    <message>
        <source>If your phone already shows the steps, just go on there. Otherwise please ask our staff.</source>
        <extracomment>The code was for the visitor&apos;s phone. Our staff: the people at the desk.</extracomment>
        <translation>If your phone already shows the steps, just go on there. Otherwise please ask our staff.</translation>
    </message>
    <message>
        <source>The code is hidden</source>
        <extracomment>Title when nobody has touched the screen and the QR code was covered.</extracomment>
        <translation>The code is hidden</translation>
    </message>
    <message>
        <source>Nobody touched this screen for a while. If your phone already shows the steps, just go on there, or ask our staff.</source>
        <extracomment>Said below that title.</extracomment>
        <translation>Nobody touched this screen for a while. If your phone already shows the steps, just go on there, or ask our staff.</translation>
    </message>
    <message>
        <source>Go on with your phone</source>
        <extracomment>Title above a QR code.</extracomment>
        <translation>Go on with your phone</translation>
    </message>
    <message>
        <source>Point the camera of your phone at this code.</source>
        <extracomment>First of two steps beside a QR code.</extracomment>
        <translation>Point the camera of your phone at this code.</translation>
    </message>
    <message>
        <source>Open the link that appears, and follow the steps there.</source>
        <extracomment>Second of two steps beside a QR code.</extracomment>
        <translation>Open the link that appears, and follow the steps there.</translation>
    </message>
    <message numerus="yes">
        <source>The code works for about %Ln minute(s).</source>
        <translation>
            <numerusform>The code works for about %Ln minute.</numerusform>
            <numerusform>The code works for about %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code works for less than a minute.</source>
        <translation>The code works for less than a minute.</translation>
    </message>
    <message>
        <source>When you are done, this screen goes on by itself. No phone? Please ask our staff.</source>
        <translation>When you are done, this screen goes on by itself. No phone? Please ask our staff.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <extracomment>Button: the QR code is shown again.</extracomment>
        <translation>Show it again</translation>
    </message>
    <message>
        <source>A code for the camera of your phone is on the screen. If you cannot see it, please ask our staff to help you.</source>
        <extracomment>Read to somebody who cannot see the QR code.</extracomment>
        <translation>A code for the camera of your phone is on the screen. If you cannot see it, please ask our staff to help you.</translation>
    </message>
    <message>
        <source>Code for your phone</source>
        <extracomment>What a QR code is called for somebody who cannot see it.</extracomment>
        <translation>Code for your phone</translation>
    </message>
    <message>
        <source>When you are done, please tell our staff. No phone? Please ask them.</source>
        <translation>When you are done, please tell our staff. No phone? Please ask them.</translation>
    </message>
</context>
<context>
    <name>shell::ConnectionTest</name>
    <message>
        <source>Name</source>
        <extracomment>A row of the connection test: the host name is found (DNS).</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>A row of the connection test: certificate and encryption (TLS).</extracomment>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>A row of the connection test: the service answers.</extracomment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>A row of the connection test: the computer&apos;s clock.</extracomment>
        <translation>Clock</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>A row of the connection test: the API key.</extracomment>
        <translation>API key</translation>
    </message>
    <message>
        <source>Flow</source>
        <extracomment>A row of the connection test: the onboarding flow.</extracomment>
        <translation>Flow</translation>
    </message>
    <message>
        <source>The name of the service is known.</source>
        <translation>The name of the service is known.</translation>
    </message>
    <message>
        <source>The connection is encrypted and the certificate is valid.</source>
        <translation>The connection is encrypted and the certificate is valid.</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>The service answers.</translation>
    </message>
    <message>
        <source>The clock of this computer is right.</source>
        <translation>The clock of this computer is right.</translation>
    </message>
    <message>
        <source>The service accepts the API key.</source>
        <translation>The service accepts the API key.</translation>
    </message>
    <message>
        <source>The service started a test session with this flow.</source>
        <translation>The service started a test session with this flow.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Not checked yet.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>There is no service address to ask. Enter one that begins with https://.</source>
        <translation>There is no service address to ask. Enter one that begins with https://.</translation>
    </message>
    <message>
        <source>No service of this name was found. Check the service address for typing mistakes, and the network of this computer.</source>
        <translation>No service of this name was found. Check the service address for typing mistakes, and the network of this computer.</translation>
    </message>
    <message>
        <source>Not checked: the service runs on this computer without encryption.</source>
        <translation>Not checked: the service runs on this computer without encryption.</translation>
    </message>
    <message>
        <source>The certificate of the service is not valid today. Check the date and time of this computer first.</source>
        <translation>The certificate of the service is not valid today. Check the date and time of this computer first.</translation>
    </message>
    <message>
        <source>The certificate belongs to another name. Check the service address for typing mistakes.</source>
        <translation>The certificate belongs to another name. Check the service address for typing mistakes.</translation>
    </message>
    <message>
        <source>This computer does not trust who signed the certificate. If your network inspects connections, ask your administrator to install its certificate here.</source>
        <translation>This computer does not trust who signed the certificate. If your network inspects connections, ask your administrator to install its certificate here.</translation>
    </message>
    <message>
        <source>No encrypted connection came about. Check the address and the port.</source>
        <translation>No encrypted connection came about. Check the address and the port.</translation>
    </message>
    <message>
        <source>Nothing answers at this address and port. Check both, and whether a firewall is in the way.</source>
        <translation>Nothing answers at this address and port. Check both, and whether a firewall is in the way.</translation>
    </message>
    <message>
        <source>There was no answer within ten seconds. Check the network and whether a firewall is in the way.</source>
        <translation>There was no answer within ten seconds. Check the network and whether a firewall is in the way.</translation>
    </message>
    <message>
        <source>The service sends the request to another address, which is not followed. Enter the final service address.</source>
        <translation>The service sends the request to another address, which is not followed. Enter the final service address.</translation>
    </message>
    <message>
        <source>Something answered, but it is not the service. Check the service address, and whether this network asks for a sign-in.</source>
        <translation>Something answered, but it is not the service. Check the service address, and whether this network asks for a sign-in.</translation>
    </message>
    <message>
        <source>The service has a problem of its own. Wait a moment, then test again.</source>
        <translation>The service has a problem of its own. Wait a moment, then test again.</translation>
    </message>
    <message>
        <source>The clock of this computer is more than five minutes wrong. Set date and time, best by the network.</source>
        <translation>The clock of this computer is more than five minutes wrong. Set date and time, best by the network.</translation>
    </message>
    <message>
        <source>Not checked: the service did not tell its time.</source>
        <translation>Not checked: the service did not tell its time.</translation>
    </message>
    <message>
        <source>Not checked: no API key has been entered.</source>
        <translation>Not checked: no API key has been entered.</translation>
    </message>
    <message>
        <source>The service refuses the API key. Enter it anew, and check that it belongs to this service address.</source>
        <translation>The service refuses the API key. Enter it anew, and check that it belongs to this service address.</translation>
    </message>
    <message>
        <source>Not checked: no flow has been entered.</source>
        <translation>Not checked: no flow has been entered.</translation>
    </message>
    <message>
        <source>Not checked: only creating a session proves the flow.</source>
        <translation>Not checked: only creating a session proves the flow.</translation>
    </message>
    <message>
        <source>The service does not start this flow. Copy the flow&apos;s id anew from the Incode dashboard.</source>
        <translation>The service does not start this flow. Copy the flow&apos;s id anew from the Incode dashboard.</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>A row of the connection test: the token or client certificate for a backend.</extracomment>
        <translation>Access</translation>
    </message>
    <message>
        <source>Your backend lets this computer in.</source>
        <translation>Your backend lets this computer in.</translation>
    </message>
    <message>
        <source>Your backend lets this computer in without a token or a certificate. Make sure that no others can reach it.</source>
        <translation>Your backend lets this computer in without a token or a certificate. Make sure that no others can reach it.</translation>
    </message>
    <message>
        <source>The token file or the client certificate cannot be used. Correct the marked field, then test again.</source>
        <translation>The token file or the client certificate cannot be used. Correct the marked field, then test again.</translation>
    </message>
    <message>
        <source>Your backend does not let this computer in. Name the file with the right token or client certificate.</source>
        <translation>Your backend does not let this computer in. Name the file with the right token or client certificate.</translation>
    </message>
    <message>
        <source>Big Interview accepts the API key.</source>
        <translation>Big Interview accepts the API key.</translation>
    </message>
    <message>
        <source>There is no organisation to ask. Enter the first part of its address at Big Interview, or the whole address.</source>
        <translation>There is no organisation to ask. Enter the first part of its address at Big Interview, or the whole address.</translation>
    </message>
    <message>
        <source>What answered does not look like a Big Interview organisation. Check the organisation for typing mistakes, and whether this network asks for a sign-in.</source>
        <translation>What answered does not look like a Big Interview organisation. Check the organisation for typing mistakes, and whether this network asks for a sign-in.</translation>
    </message>
    <message>
        <source>The API key of Big Interview cannot be read. Unlock the key store of this computer, or correct the key file.</source>
        <translation>The API key of Big Interview cannot be read. Unlock the key store of this computer, or correct the key file.</translation>
    </message>
    <message>
        <source>Big Interview refuses the API key. Make one there under API Settings and enter it anew.</source>
        <translation>Big Interview refuses the API key. Make one there under API Settings and enter it anew.</translation>
    </message>
</context>
<context>
    <name>shell::ConnectionTestPanel</name>
    <message>
        <source>Not checked</source>
        <extracomment>A row of the connection test that could not be or was not looked at.</extracomment>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>A row of the connection test that waits for an answer.</extracomment>
        <translation>Checking</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>A row of the connection test without a fault.</extracomment>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>A row of the connection test with a fault.</extracomment>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Test connection</translation>
    </message>
    <message>
        <source>Looks for what is wrong between this computer and the service. Nothing is created.</source>
        <translation>Looks for what is wrong between this computer and the service. Nothing is created.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testing…</translation>
    </message>
    <message>
        <source>Test the flow too (creates a session)</source>
        <translation>Test the flow too (creates a session)</translation>
    </message>
    <message>
        <source>Test Big Interview</source>
        <translation>Test Big Interview</translation>
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
        <translation>The receiver of webhooks is off. Visits are watched by asking the service.</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <extracomment>%1 is an address and a port, such as 127.0.0.1:8787.</extracomment>
        <translation>Listening on %1.</translation>
    </message>
    <message>
        <source>The document has been checked.</source>
        <translation>The document has been checked.</translation>
    </message>
    <message>
        <source>The pictures have been processed.</source>
        <translation>The pictures have been processed.</translation>
    </message>
    <message>
        <source>The second document has been checked.</source>
        <translation>The second document has been checked.</translation>
    </message>
    <message>
        <source>The check with the authorities is done.</source>
        <translation>The check with the authorities is done.</translation>
    </message>
    <message>
        <source>The face has been checked.</source>
        <translation>The face has been checked.</translation>
    </message>
    <message>
        <source>The visitor has finished.</source>
        <translation>The visitor has finished.</translation>
    </message>
    <message>
        <source>A reviewer has approved.</source>
        <translation>A reviewer has approved.</translation>
    </message>
    <message>
        <source>A reviewer has rejected.</source>
        <translation>A reviewer has rejected.</translation>
    </message>
    <message>
        <source>The session was not finished in time.</source>
        <translation>The session was not finished in time.</translation>
    </message>
    <message>
        <source>An interview was begun.</source>
        <translation>An interview was begun.</translation>
    </message>
    <message>
        <source>An interview was worked on.</source>
        <translation>An interview was worked on.</translation>
    </message>
    <message>
        <source>An interview was deleted.</source>
        <translation>An interview was deleted.</translation>
    </message>
    <message>
        <source>It could not be read and was not taken.</source>
        <translation>It could not be read and was not taken.</translation>
    </message>
    <message>
        <source>No visit of ours</source>
        <extracomment>A webhook delivery that is about none of the visits kept here.</extracomment>
        <translation>No visit of ours</translation>
    </message>
    <message>
        <source>Nobody of ours</source>
        <extracomment>A webhook delivery that is about none of the people kept here.</extracomment>
        <translation>Nobody of ours</translation>
    </message>
</context>
<context>
    <name>shell::DeliveriesModel</name>
    <message>
        <source>First at %1, last at %2</source>
        <extracomment>%1 and %2 are dates with time.</extracomment>
        <translation>First at %1, last at %2</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>A column of the webhook deliveries.</extracomment>
        <translation>When</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>A column of the webhook deliveries: who sent it.</extracomment>
        <translation>From</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>A column of the webhook deliveries: what it says.</extracomment>
        <translation>What</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>A column of the webhook deliveries: the beginning of the session&apos;s id at the service.</extracomment>
        <translation>Session</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <extracomment>A column of the webhook deliveries: how often the same one has arrived.</extracomment>
        <translation>Arrivals</translation>
    </message>
    <message>
        <source>Visit or person</source>
        <extracomment>A column of the webhook deliveries: the beginning of a visit&apos;s id, or a person&apos;s id.</extracomment>
        <translation>Visit or person</translation>
    </message>
</context>
<context>
    <name>shell::DeliveriesView</name>
    <message>
        <source>The delivery was passed on once more. What follows from it is decided by what the service answers.</source>
        <translation>The delivery was passed on once more. What follows from it is decided by what the service answers.</translation>
    </message>
    <message>
        <source>The deliveries are being read.</source>
        <translation>The deliveries are being read.</translation>
    </message>
    <message>
        <source>Webhooks tell this program at once when a visitor has finished, in place of asking again and again; switch them on in Settings, under Webhooks.</source>
        <translation>Webhooks tell this program at once when a visitor has finished, in place of asking again and again; switch them on in Settings, under Webhooks.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. Each delivery of the service appears here at once.</source>
        <translation>Nothing has arrived yet. Each delivery of the service appears here at once.</translation>
    </message>
    <message>
        <source>All deliveries</source>
        <extracomment>A filter of the webhook deliveries: everything.</extracomment>
        <translation>All deliveries</translation>
    </message>
    <message>
        <source>Pass on again</source>
        <extracomment>A button: passes the chosen webhook delivery on once more, as if it had just arrived.</extracomment>
        <translation>Pass on again</translation>
    </message>
    <message>
        <source>Webhook deliveries</source>
        <translation>Webhook deliveries</translation>
    </message>
    <message>
        <source>Every delivery so far is about a visit or a person of ours.</source>
        <translation>Every delivery so far is about a visit or a person of ours.</translation>
    </message>
    <message>
        <source>Nothing has arrived from Big Interview. Settings, under Big Interview, tell what to register there.</source>
        <translation>Nothing has arrived from Big Interview. Settings, under Big Interview, tell what to register there.</translation>
    </message>
    <message>
        <source>About nobody of ours</source>
        <extracomment>A filter of the webhook deliveries: those about none of the visits and people kept here.</extracomment>
        <translation>About nobody of ours</translation>
    </message>
    <message>
        <source>Acts as if the chosen delivery had just arrived: the service is asked how its visit or person stands.</source>
        <translation>Acts as if the chosen delivery had just arrived: the service is asked how its visit or person stands.</translation>
    </message>
</context>
<context>
    <name>shell::DeskNotices</name>
    <message>
        <source>The record of visits was damaged and set aside; it goes on from the newest backup, or anew where there is none. Visits since then may be missing: tell your administrator.</source>
        <translation>The record of visits was damaged and set aside; it goes on from the newest backup, or anew where there is none. Visits since then may be missing: tell your administrator.</translation>
    </message>
    <message>
        <source>No other visit can start, because a setting is missing.</source>
        <translation>No other visit can start, because a setting is missing.</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <extracomment>A button: goes to the page that asks for what is missing.</extracomment>
        <translation>Set up this desk</translation>
    </message>
</context>
<context>
    <name>shell::DeskPage</name>
    <message>
        <source>This screen</source>
        <extracomment>Where the visitor&apos;s window is shown: on the screen of this window.</extracomment>
        <translation>This screen</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <extracomment>Where the visitor&apos;s window is shown; %1 is the number of a screen.</extracomment>
        <translation>Screen %1</translation>
    </message>
    <message>
        <source>Where to show the visit</source>
        <translation>Where to show the visit</translation>
    </message>
    <message>
        <source>Visitor&apos;s phone</source>
        <extracomment>Where the visit is shown: on the phone, which reads a code from a screen here.</extracomment>
        <translation>Visitor&apos;s phone</translation>
    </message>
    <message>
        <source>This computer&apos;s browser</source>
        <extracomment>Where the visit is shown: in the browser the computer has.</extracomment>
        <translation>This computer&apos;s browser</translation>
    </message>
</context>
<context>
    <name>shell::DeskWindow</name>
    <message>
        <source>A visit is running. Closing this window ends it, and the visitor has to begin again.</source>
        <translation>A visit is running. Closing this window ends it, and the visitor has to begin again.</translation>
    </message>
    <message>
        <source>End the visit and close</source>
        <translation>End the visit and close</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Keeps the desk window open.</extracomment>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Vestibule – Desk</source>
        <translation>Vestibule – Desk</translation>
    </message>
    <message>
        <source>Visitors cannot use this computer any more until somebody starts the program again. A visit that is running ends.</source>
        <translation>Visitors cannot use this computer any more until somebody starts the program again. A visit that is running ends.</translation>
    </message>
    <message>
        <source>End the program now</source>
        <extracomment>Confirms that the whole program ends.</extracomment>
        <translation>End the program now</translation>
    </message>
</context>
<context>
    <name>shell::Devices</name>
    <message>
        <source>Opening the camera</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>Opening the camera</translation>
    </message>
    <message>
        <source>The camera works</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>The camera works</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>No camera is connected</translation>
    </message>
    <message>
        <source>This camera cannot be used</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>This camera cannot be used</translation>
    </message>
    <message>
        <source>Another program uses the camera</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>Another program uses the camera</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <extracomment>Line of the device check, beside a camera: the computer does not let us use it.</extracomment>
        <translation>The camera is not allowed</translation>
    </message>
    <message>
        <source>The camera was disconnected</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>The camera was disconnected</translation>
    </message>
    <message>
        <source>The camera does not start</source>
        <extracomment>Line of the device check, beside a camera.
----------
Title of the device check.</extracomment>
        <translation>The camera does not start</translation>
    </message>
    <message>
        <source>The picture is black</source>
        <extracomment>Line of the device check, beside a camera.
----------
Title of the device check.</extracomment>
        <translation>The picture is black</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <extracomment>Line of the device check, beside a camera.
----------
Title of the device check.</extracomment>
        <translation>The picture stands still</translation>
    </message>
    <message>
        <source>The picture is dark</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>The picture is dark</translation>
    </message>
    <message>
        <source>The picture is very bright</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>The picture is very bright</translation>
    </message>
    <message>
        <source>The picture is coarse</source>
        <extracomment>Line of the device check, beside a camera.
----------
Title of the device check.</extracomment>
        <translation>The picture is coarse</translation>
    </message>
    <message>
        <source>The picture is slow</source>
        <extracomment>Line of the device check, beside a camera.
----------
Title of the device check.</extracomment>
        <translation>The picture is slow</translation>
    </message>
    <message>
        <source>Listening</source>
        <extracomment>Line of the device check, beside a microphone.</extracomment>
        <translation>Listening</translation>
    </message>
    <message>
        <source>The microphone works</source>
        <extracomment>Line of the device check, beside a microphone.</extracomment>
        <translation>The microphone works</translation>
    </message>
    <message>
        <source>The microphone is silent</source>
        <extracomment>Line of the device check, beside a microphone.</extracomment>
        <translation>The microphone is silent</translation>
    </message>
    <message>
        <source>No microphone is connected</source>
        <extracomment>Line of the device check, beside a microphone.</extracomment>
        <translation>No microphone is connected</translation>
    </message>
    <message>
        <source>Another program uses the microphone</source>
        <extracomment>Line of the device check, beside a microphone.</extracomment>
        <translation>Another program uses the microphone</translation>
    </message>
    <message>
        <source>The microphone is not allowed</source>
        <extracomment>Line of the device check, beside a microphone: the computer does not let us use it.</extracomment>
        <translation>The microphone is not allowed</translation>
    </message>
    <message>
        <source>The microphone does not start</source>
        <extracomment>Line of the device check, beside a microphone.</extracomment>
        <translation>The microphone does not start</translation>
    </message>
    <message>
        <source>Trying the connection</source>
        <extracomment>Line of the device check, beside the sign of a network.</extracomment>
        <translation>Trying the connection</translation>
    </message>
    <message>
        <source>The connection works</source>
        <extracomment>Line of the device check, beside the sign of a network.</extracomment>
        <translation>The connection works</translation>
    </message>
    <message>
        <source>No network</source>
        <extracomment>Line of the device check, beside the sign of a network.</extracomment>
        <translation>No network</translation>
    </message>
    <message>
        <source>The service does not answer</source>
        <extracomment>Line of the device check, beside the sign of a network.</extracomment>
        <translation>The service does not answer</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <extracomment>Line of the device check, beside the sign of a network.</extracomment>
        <translation>The connection is not secure</translation>
    </message>
    <message>
        <source>The network wants a log-in</source>
        <extracomment>Line of the device check, beside the sign of a network: a network of guests.</extracomment>
        <translation>The network wants a log-in</translation>
    </message>
    <message>
        <source>This screen tries again by itself.</source>
        <extracomment>After what a visitor can do about a camera that does not work.</extracomment>
        <translation>This screen tries again by itself.</translation>
    </message>
    <message>
        <source>You can also go on like this.</source>
        <extracomment>After a warning about camera or microphone.</extracomment>
        <translation>You can also go on like this.</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>There is no camera</translation>
    </message>
    <message>
        <source>Please ask our staff to connect one.</source>
        <extracomment>Our staff: the people at the desk.</extracomment>
        <translation>Please ask our staff to connect one.</translation>
    </message>
    <message>
        <source>This camera does not fit</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>This camera does not fit</translation>
    </message>
    <message>
        <source>The check needs another kind of camera. Please ask our staff to connect one.</source>
        <extracomment>A virtual or infra-red camera was found.</extracomment>
        <translation>The check needs another kind of camera. Please ask our staff to connect one.</translation>
    </message>
    <message>
        <source>The camera is taken</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>The camera is taken</translation>
    </message>
    <message>
        <source>Another program on this computer uses it. Please ask our staff to close that program.</source>
        <translation>Another program on this computer uses it. Please ask our staff to close that program.</translation>
    </message>
    <message>
        <source>The camera is switched off</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>The camera is switched off</translation>
    </message>
    <message>
        <source>This computer does not allow its use. Please ask our staff to allow the camera in its settings.</source>
        <translation>This computer does not allow its use. Please ask our staff to allow the camera in its settings.</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>The camera is gone</translation>
    </message>
    <message>
        <source>Please look after its plug, or ask our staff.</source>
        <translation>Please look after its plug, or ask our staff.</translation>
    </message>
    <message>
        <source>Please remove what covers the camera, such as a slide or a sticker.</source>
        <translation>Please remove what covers the camera, such as a slide or a sticker.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>One moment, please.</translation>
    </message>
    <message>
        <source>If it stays like this, please ask our staff.</source>
        <extracomment>The picture of the camera stands still and nothing helped.</extracomment>
        <translation>If it stays like this, please ask our staff.</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>Title of the device check while camera and microphone are opened.
----------
Title of the device check while it waits for a sound.</extracomment>
        <translation>One moment</translation>
    </message>
    <message>
        <source>We are looking whether everything works.</source>
        <translation>We are looking whether everything works.</translation>
    </message>
    <message>
        <source>It is rather dark</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>It is rather dark</translation>
    </message>
    <message>
        <source>Please turn on a light or face a window.</source>
        <translation>Please turn on a light or face a window.</translation>
    </message>
    <message>
        <source>It is very bright</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>It is very bright</translation>
    </message>
    <message>
        <source>Please turn away from the window or the lamp.</source>
        <translation>Please turn away from the window or the lamp.</translation>
    </message>
    <message>
        <source>Details of your document may be hard to read.</source>
        <extracomment>The camera has few pixels.</extracomment>
        <translation>Details of your document may be hard to read.</translation>
    </message>
    <message>
        <source>More light often helps. Please move slowly.</source>
        <extracomment>The camera gives few pictures a second.</extracomment>
        <translation>More light often helps. Please move slowly.</translation>
    </message>
    <message>
        <source>We can see you</source>
        <extracomment>Title of the device check when all is well.</extracomment>
        <translation>We can see you</translation>
    </message>
    <message>
        <source>Everything works. Please go on when you are ready.</source>
        <translation>Everything works. Please go on when you are ready.</translation>
    </message>
    <message>
        <source>We cannot hear you</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>We cannot hear you</translation>
    </message>
    <message>
        <source>Please say a few words, or look after the switch of the microphone.</source>
        <translation>Please say a few words, or look after the switch of the microphone.</translation>
    </message>
    <message>
        <source>The microphone does not work</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>The microphone does not work</translation>
    </message>
    <message>
        <source>You can go on without it. If you are asked to speak, please call our staff.</source>
        <extracomment>The visitor is seen but cannot be heard.</extracomment>
        <translation>You can go on without it. If you are asked to speak, please call our staff.</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>Title of the device check when the service cannot be reached.</extracomment>
        <translation>No connection</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %Ln second(s).</source>
        <translation>
            <numerusform>Trying again in %Ln second.</numerusform>
            <numerusform>Trying again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <extracomment>The countdown to the next try of the connection has ended.</extracomment>
        <translation>Trying again now.</translation>
    </message>
    <message>
        <source>This screen cannot reach the network at the moment.</source>
        <extracomment>Why there is no connection; visitor&apos;s screen.</extracomment>
        <translation>This screen cannot reach the network at the moment.</translation>
    </message>
    <message>
        <source>The service does not answer at the moment.</source>
        <extracomment>Why there is no connection; visitor&apos;s screen.</extracomment>
        <translation>The service does not answer at the moment.</translation>
    </message>
    <message>
        <source>The connection is not secure at the moment, so we do not use it.</source>
        <extracomment>Why there is no connection; visitor&apos;s screen.</extracomment>
        <translation>The connection is not secure at the moment, so we do not use it.</translation>
    </message>
    <message>
        <source>The network wants somebody to log in first. Please ask our staff.</source>
        <extracomment>Why there is no connection: a network of guests wants to show a page of its own.</extracomment>
        <translation>The network wants somebody to log in first. Please ask our staff.</translation>
    </message>
</context>
<context>
    <name>shell::DevicesScreen</name>
    <message>
        <source>Your picture</source>
        <extracomment>Read aloud for the visitor&apos;s own live picture.</extracomment>
        <translation>Your picture</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>Read aloud for the bar that shows how loud it is.</extracomment>
        <translation>Loudness</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Large button of the device check: begins the visit.</extracomment>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Use my phone</source>
        <extracomment>Button of the device check: goes on with the visitor&apos;s own phone.</extracomment>
        <translation>Use my phone</translation>
    </message>
</context>
<context>
    <name>shell::Doctor</name>
    <message>
        <source>Set these keys in Settings or in a settings file: %1.</source>
        <translation>Set these keys in Settings or in a settings file: %1.</translation>
    </message>
    <message>
        <source>Correct or remove what is not known: %1.</source>
        <translation>Correct or remove what is not known: %1.</translation>
    </message>
    <message>
        <source>The key store of this computer does not answer. Install and unlock one, or name a key file in incode/apiKeyFile; until then the key of the record of visits is kept in a file of the data folder.</source>
        <translation>The key store of this computer does not answer. Install and unlock one, or name a key file in incode/apiKeyFile; until then the key of the record of visits is kept in a file of the data folder.</translation>
    </message>
    <message>
        <source>The key of the record of visits is kept in a file of the data folder, because the key store did not answer when it was made.</source>
        <translation>The key of the record of visits is kept in a file of the data folder, because the key store did not answer when it was made.</translation>
    </message>
    <message>
        <source>A test camera is used in place of a real one.</source>
        <translation>A test camera is used in place of a real one.</translation>
    </message>
    <message>
        <source>No camera was found. Connect one and start again.</source>
        <translation>No camera was found. Connect one and start again.</translation>
    </message>
    <message>
        <source>A camera was found, but this user may not open it. Add the user to the group video.</source>
        <translation>A camera was found, but this user may not open it. Add the user to the group video.</translation>
    </message>
    <message>
        <source>Check the camera and its permission in the settings of the system.</source>
        <translation>Check the camera and its permission in the settings of the system.</translation>
    </message>
    <message>
        <source>A test microphone is used in place of a real one.</source>
        <translation>A test microphone is used in place of a real one.</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one and start again.</source>
        <translation>No microphone was found. Connect one and start again.</translation>
    </message>
    <message>
        <source>A microphone was found, but this user may not open it. Add the user to the group audio.</source>
        <translation>A microphone was found, but this user may not open it. Add the user to the group audio.</translation>
    </message>
    <message>
        <source>Check the microphone and its permission in the settings of the system.</source>
        <translation>Check the microphone and its permission in the settings of the system.</translation>
    </message>
    <message>
        <source>The position of this kiosk is fixed in the settings.</source>
        <translation>The position of this kiosk is fixed in the settings.</translation>
    </message>
    <message>
        <source>The position comes from the system. If the onboarding page misses it, allow it there or set position/latitude and position/longitude.</source>
        <translation>The position comes from the system. If the onboarding page misses it, allow it there or set position/latitude and position/longitude.</translation>
    </message>
    <message>
        <source>The disk of the data folder cannot be read.</source>
        <translation>The disk of the data folder cannot be read.</translation>
    </message>
    <message>
        <source>The disk of the data folder is read-only. Choose another folder with --data-dir.</source>
        <translation>The disk of the data folder is read-only. Choose another folder with --data-dir.</translation>
    </message>
    <message>
        <source>Only %1 are free. Make room: visits are lost on a full disk.</source>
        <translation>Only %1 are free. Make room: visits are lost on a full disk.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>%1 are free.</translation>
    </message>
    <message>
        <source>The record of visits did not open in time. Start this command again, and restart the computer if that does not help.</source>
        <translation>The record of visits did not open in time. Start this command again, and restart the computer if that does not help.</translation>
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
        <translation>The built-in browser did not start. Install the program anew.</translation>
    </message>
    <message>
        <source>Chromium %1 with security patches up to %2, drawing in software.</source>
        <translation>Chromium %1 with security patches up to %2, drawing in software.</translation>
    </message>
    <message>
        <source>Chromium %1 with security patches up to %2, drawing with %3.</source>
        <translation>Chromium %1 with security patches up to %2, drawing with %3.</translation>
    </message>
    <message>
        <source>The sandbox of the built-in browser is off. Run this program as a normal user and without QTWEBENGINE_DISABLE_SANDBOX.</source>
        <translation>The sandbox of the built-in browser is off. Run this program as a normal user and without QTWEBENGINE_DISABLE_SANDBOX.</translation>
    </message>
    <message>
        <source>This system forbids what the sandbox needs. Allow unprivileged user namespaces (kernel.unprivileged_userns_clone = 1).</source>
        <translation>This system forbids what the sandbox needs. Allow unprivileged user namespaces (kernel.unprivileged_userns_clone = 1).</translation>
    </message>
    <message>
        <source>It could not be checked, because the service cannot be reached. Mend the network first.</source>
        <translation>It could not be checked, because the service cannot be reached. Mend the network first.</translation>
    </message>
    <message>
        <source>The browser of this computer is used.</source>
        <translation>The browser of this computer is used.</translation>
    </message>
    <message>
        <source>There is no such program as browser/command names. Install it or correct the setting.</source>
        <translation>There is no such program as browser/command names. Install it or correct the setting.</translation>
    </message>
    <message>
        <source>The receiver of webhooks is off.</source>
        <translation>The receiver of webhooks is off.</translation>
    </message>
    <message>
        <source>%1 is taken. All is well when this program runs now and receives there; otherwise end what does, or choose another port in webhooks/listen.</source>
        <extracomment>%1 is an address and a port.</extracomment>
        <translation>%1 is taken. All is well when this program runs now and receives there; otherwise end what does, or choose another port in webhooks/listen.</translation>
    </message>
    <message>
        <source>Nobody has to prove who sends. Make sure that only your relay reaches the receiver, or set webhooks/headerName and webhooks/headerSecretFile.</source>
        <translation>Nobody has to prove who sends. Make sure that only your relay reaches the receiver, or set webhooks/headerName and webhooks/headerSecretFile.</translation>
    </message>
    <message>
        <source>The receiver can listen on %1.</source>
        <extracomment>%1 is an address and a port.</extracomment>
        <translation>The receiver can listen on %1.</translation>
    </message>
    <message>
        <source>Sleep and screen saver are left to the system.</source>
        <translation>Sleep and screen saver are left to the system.</translation>
    </message>
    <message>
        <source>Sleep and screen saver are held off by %1.</source>
        <extracomment>%1 names what does it, such as &quot;logind, screensaver&quot;.</extracomment>
        <translation>Sleep and screen saver are held off by %1.</translation>
    </message>
    <message>
        <source>Nothing here can hold off sleep and screen saver. Switch both off in the system; with X11: xset s off -dpms.</source>
        <translation>Nothing here can hold off sleep and screen saver. Switch both off in the system; with X11: xset s off -dpms.</translation>
    </message>
    <message>
        <source>The display %1 is not connected. Connect it, or choose another: %2.</source>
        <translation>The display %1 is not connected. Connect it, or choose another: %2.</translation>
    </message>
    <message>
        <source>There is one display for two seats: %1. Connect the other one, or set kiosk/seats to one.</source>
        <translation>There is one display for two seats: %1. Connect the other one, or set kiosk/seats to one.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A camera or microphone: %1 is its name, %2 its path.</extracomment>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>%1 at %2 (virtual, not used)</source>
        <extracomment>The same for one that a program makes up.</extracomment>
        <translation>%1 at %2 (virtual, not used)</translation>
    </message>
    <message>
        <source>%1 at %2 (infra-red, not used)</source>
        <extracomment>The same for a camera that sees no colours.</extracomment>
        <translation>%1 at %2 (infra-red, not used)</translation>
    </message>
    <message>
        <source>Connect another camera: the onboarding service does not take those that were found. %1</source>
        <extracomment>%1 lists cameras with their paths.</extracomment>
        <translation>Connect another camera: the onboarding service does not take those that were found. %1</translation>
    </message>
</context>
<context>
    <name>shell::ExportPanel</name>
    <message>
        <source>Export visits</source>
        <translation>Export visits</translation>
    </message>
    <message>
        <source>%1 files</source>
        <extracomment>The kind of file in the dialog for an export; %1 is CSV or JSON.</extracomment>
        <translation>%1 files</translation>
    </message>
    <message>
        <source>Nothing was exported, because it could not be recorded. Check that the disk has free space, then try again.</source>
        <translation>Nothing was exported, because it could not be recorded. Check that the disk has free space, then try again.</translation>
    </message>
    <message>
        <source>%1 visits are in %2.</source>
        <extracomment>An export is done; %1 is a number with separators, %2 a file.</extracomment>
        <translation>%1 visits are in %2.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>The export was stopped. No file was written.</translation>
    </message>
    <message>
        <source>%1 of %2 visits</source>
        <extracomment>While an export runs; %1 and %2 are numbers with separators.</extracomment>
        <translation>%1 of %2 visits</translation>
    </message>
    <message>
        <source>%1 visits</source>
        <extracomment>While an export runs; %1 is a number with separators.</extracomment>
        <translation>%1 visits</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>The heading of the panel that writes visits into a file.</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>The %1 visits of the present list.</source>
        <extracomment>What an export would hold; %1 is a number with separators.</extracomment>
        <translation>The %1 visits of the present list.</translation>
    </message>
    <message>
        <source>The visits of the present list.</source>
        <translation>The visits of the present list.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Kind of file</translation>
    </message>
    <message>
        <source>Choose a file and export</source>
        <translation>Choose a file and export</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the panel for an export.</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progress of the export</translation>
    </message>
</context>
<context>
    <name>shell::FlowStrip</name>
    <message>
        <source>Document</source>
        <extracomment>A step of the visit: taking pictures of the identity document.</extracomment>
        <translation>Document</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>A step of the visit: the service checks the document.</extracomment>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>A step of the visit: taking a picture of the face.</extracomment>
        <translation>Face</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The last step of the visit.</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>This step is done.</source>
        <extracomment>Read aloud about a step of the visit.</extracomment>
        <translation>This step is done.</translation>
    </message>
    <message>
        <source>You are at this step.</source>
        <translation>You are at this step.</translation>
    </message>
    <message>
        <source>This step comes later.</source>
        <translation>This step comes later.</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Button of the strip above the onboarding page.</extracomment>
        <translation>Help</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button of the strip above the onboarding page: ends the visit after one question.</extracomment>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Test camera</source>
        <extracomment>Mark on the strip: the pictures come from a test file, not from a camera.</extracomment>
        <translation>Test camera</translation>
    </message>
    <message>
        <source>The service is slow. Your progress is safe.</source>
        <extracomment>Mark on the strip: the service answers with errors, but the visitor can go on.</extracomment>
        <translation>The service is slow. Your progress is safe.</translation>
    </message>
</context>
<context>
    <name>shell::HistoryModel</name>
    <message>
        <source>When</source>
        <extracomment>A column of the list of visits: when the visit began.</extracomment>
        <translation>When</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>A column of the list of visits: whose visit it was.</extracomment>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>A column of the list of visits: how it ended.</extracomment>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>A column of the list of visits: where it was shown.</extracomment>
        <translation>Way</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>A column of the list of visits: how long it took.</extracomment>
        <translation>Took</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>A column of the list of visits: who started it.</extracomment>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Retained</source>
        <extracomment>A column of the list of visits: what is still kept.</extracomment>
        <translation>Retained</translation>
    </message>
</context>
<context>
    <name>shell::ImportDropPlace</name>
    <message>
        <source>Drop a CSV file here</source>
        <translation>Drop a CSV file here</translation>
    </message>
    <message>
        <source>A row for each person, with a partner id, a name and an e-mail address. Lists of Big Interview, OneRoster and Canvas are recognised. You see what it does before anything is changed.</source>
        <translation>A row for each person, with a partner id, a name and an e-mail address. Lists of Big Interview, OneRoster and Canvas are recognised. You see what it does before anything is changed.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
</context>
<context>
    <name>shell::ImportForm</name>
    <message>
        <source>Not imported</source>
        <extracomment>What a column of a file is: nothing that is imported.</extracomment>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>What column %1 is</source>
        <extracomment>Of a list to choose from; %1 is the name of a column of a file.</extracomment>
        <translation>What column %1 is</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln row(s)</source>
        <extracomment>A file to import: %1 is its name.</extracomment>
        <translation>
            <numerusform>%1 · %Ln row</numerusform>
            <numerusform>%1 · %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 list</source>
        <extracomment>A pill: the columns of a file are those of a known list; %1 is a name such as Canvas.</extracomment>
        <translation>%1 list</translation>
    </message>
    <message>
        <source>Other file…</source>
        <extracomment>Chooses another file to import.</extracomment>
        <translation>Other file…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>How the bytes of a file are letters.</extracomment>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Separator</source>
        <extracomment>What stands between the cells of a row.</extracomment>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>The three separators of a CSV file.</extracomment>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The first row has the names of the columns</source>
        <translation>The first row has the names of the columns</translation>
    </message>
    <message>
        <source>Say what each column is. If names look wrong below, choose another encoding.</source>
        <translation>Say what each column is. If names look wrong below, choose another encoding.</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>The first rows of the file</translation>
    </message>
    <message>
        <source>Make partner ids from the part of the e-mail address before the @</source>
        <translation>Make partner ids from the part of the e-mail address before the @</translation>
    </message>
    <message>
        <source>Tags for everybody in this file</source>
        <extracomment>The label of a field.</extracomment>
        <translation>Tags for everybody in this file</translation>
    </message>
    <message>
        <source>spring; retail</source>
        <extracomment>An example inside a field.</extracomment>
        <translation>spring; retail</translation>
    </message>
</context>
<context>
    <name>shell::ImportPanel</name>
    <message>
        <source>Import people</source>
        <extracomment>The heading of the panel that reads people from a file.</extracomment>
        <translation>Import people</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>The kinds of file in the dialog for an import.</extracomment>
        <translation>Lists</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Save the rows that were left out</source>
        <translation>Save the rows that were left out</translation>
    </message>
    <message>
        <source>The file has no rows but the names of the columns.</source>
        <translation>The file has no rows but the names of the columns.</translation>
    </message>
    <message>
        <source>Choose the column that has the partner ids.</source>
        <translation>Choose the column that has the partner ids.</translation>
    </message>
    <message>
        <source>This file was imported up to row %1, and then the import was stopped. It goes on from there.</source>
        <extracomment>%1 is a number with separators.</extracomment>
        <translation>This file was imported up to row %1, and then the import was stopped. It goes on from there.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes the panel after an import.</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Go on from row %1</source>
        <extracomment>Goes on with an import that was stopped; %1 is a number with separators.</extracomment>
        <translation>Go on from row %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the panel for an import.</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>Forgets that a file was imported in part, and imports all of it.</extracomment>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the columns of the file.</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Try it first</source>
        <extracomment>A trial run of an import that changes nothing.</extracomment>
        <translation>Try it first</translation>
    </message>
    <message>
        <source>The rows are in %1. Correct them there and import that file.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>The rows are in %1. Correct them there and import that file.</translation>
    </message>
    <message>
        <source>An earlier row of this file has the same partner id; that one counts.</source>
        <translation>An earlier row of this file has the same partner id; that one counts.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is there and that you may open it, then choose it again.</source>
        <translation>This file cannot be read. Check that it is there and that you may open it, then choose it again.</translation>
    </message>
    <message>
        <source>This file is empty. Choose one that has a row for each person.</source>
        <translation>This file is empty. Choose one that has a row for each person.</translation>
    </message>
    <message>
        <source>This file is larger than 64 MB. Divide it and import the parts.</source>
        <translation>This file is larger than 64 MB. Divide it and import the parts.</translation>
    </message>
    <message>
        <source>This is a workbook of a spreadsheet program. Save it there as CSV (UTF-8), then choose that file.</source>
        <translation>This is a workbook of a spreadsheet program. Save it there as CSV (UTF-8), then choose that file.</translation>
    </message>
    <message>
        <source>This file is not text. Choose a CSV file: save the list as CSV (UTF-8) in your spreadsheet program.</source>
        <translation>This file is not text. Choose a CSV file: save the list as CSV (UTF-8) in your spreadsheet program.</translation>
    </message>
    <message>
        <source>The partner id is missing.</source>
        <translation>The partner id is missing.</translation>
    </message>
    <message>
        <source>The partner id is too long.</source>
        <translation>The partner id is too long.</translation>
    </message>
    <message>
        <source>A partner id has only letters A to Z, digits, - and _. Correct it.</source>
        <translation>A partner id has only letters A to Z, digits, - and _. Correct it.</translation>
    </message>
    <message>
        <source>Big Interview keeps the id “anonymous” for itself. Choose another.</source>
        <translation>Big Interview keeps the id “anonymous” for itself. Choose another.</translation>
    </message>
    <message>
        <source>Some characters cannot be read. Choose another encoding, or correct the row.</source>
        <translation>Some characters cannot be read. Choose another encoding, or correct the row.</translation>
    </message>
    <message>
        <source>A quotation mark is open or stands inside a cell. Correct the row.</source>
        <translation>A quotation mark is open or stands inside a cell. Correct the row.</translation>
    </message>
    <message>
        <source>The row, a name or the e-mail address is too long.</source>
        <translation>The row, a name or the e-mail address is too long.</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns. Put text with a separator in quotation marks.</source>
        <translation>The row has more cells than there are columns. Put text with a separator in quotation marks.</translation>
    </message>
    <message>
        <source>The e-mail address is not complete. Correct it or leave it empty.</source>
        <translation>The e-mail address is not complete. Correct it or leave it empty.</translation>
    </message>
    <message>
        <source>The id made from this e-mail address is somebody else’s. Give this person a partner id.</source>
        <translation>The id made from this e-mail address is somebody else’s. Give this person a partner id.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <extracomment>A pill; %1 is how many rows of an import.</extracomment>
        <translation>%1 added</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>A pill; %1 is how many rows of an import.</extracomment>
        <translation>%1 changed</translation>
    </message>
    <message>
        <source>%1 as before</source>
        <extracomment>A pill; %1 is how many rows of an import.</extracomment>
        <translation>%1 as before</translation>
    </message>
    <message>
        <source>%1 twice in the file</source>
        <extracomment>A pill; %1 is how many rows of an import.</extracomment>
        <translation>%1 twice in the file</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <extracomment>A pill; %1 is how many rows of an import.</extracomment>
        <translation>%1 rejected</translation>
    </message>
    <message>
        <source>Partner id</source>
        <extracomment>A column of a list of people.</extracomment>
        <translation>Partner id</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>A column of a list of people.</extracomment>
        <translation>First name</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>A column of a list of people.</extracomment>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Whole name</source>
        <extracomment>A column of a list of people.</extracomment>
        <translation>Whole name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>A column of a list of people.</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>A column of a list of people.</extracomment>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>shell::ImportResult</name>
    <message>
        <source>The trial was stopped after %1 of %2 rows. Nothing has been changed.</source>
        <extracomment>%1 and %2 are numbers with separators.</extracomment>
        <translation>The trial was stopped after %1 of %2 rows. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 rows. What was imported stays; the import can go on where it was.</source>
        <extracomment>%1 and %2 are numbers with separators.</extracomment>
        <translation>Stopped after %1 of %2 rows. What was imported stays; the import can go on where it was.</translation>
    </message>
    <message>
        <source>This is what the import would do. Nothing has been changed yet.</source>
        <translation>This is what the import would do. Nothing has been changed yet.</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>The import is done.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have no e-mail address. Big Interview needs one to make an account; who has an account can be launched.</source>
        <translation>
            <numerusform>%Ln person has no e-mail address. Big Interview needs one to make an account; who has an account can be launched.</numerusform>
            <numerusform>%Ln people have no e-mail address. Big Interview needs one to make an account; who has an account can be launched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner id(s) differ from another only in upper and lower case. Check that they are different people.</source>
        <translation>
            <numerusform>%Ln partner id differs from another only in upper and lower case. Check that they are different people.</numerusform>
            <numerusform>%Ln partner ids differ from another only in upper and lower case. Check that they are different people.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows left out: the first %1 of %2</source>
        <translation>Rows left out: the first %1 of %2</translation>
    </message>
    <message>
        <source>Rows left out: %1</source>
        <translation>Rows left out: %1</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <extracomment>Writes the rows that were not imported into a file, to be corrected and imported.</extracomment>
        <translation>Save these rows…</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Columns of the list of rows that were not imported.</extracomment>
        <translation>Line</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
</context>
<context>
    <name>shell::ImportRunPlace</name>
    <message>
        <source>Progress of the import</source>
        <translation>Progress of the import</translation>
    </message>
    <message>
        <source>%1 of %2 rows · %3 a second</source>
        <extracomment>While an import runs; all are numbers with separators, %3 is how many rows a second.</extracomment>
        <translation>%1 of %2 rows · %3 a second</translation>
    </message>
</context>
<context>
    <name>shell::Insights</name>
    <message>
        <source>Not ended</source>
        <extracomment>The outcome of a visit that has no end yet, one word.</extracomment>
        <translation>Not ended</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>A step of a visit, before the visitor did anything.</extracomment>
        <translation>Beginning</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>A step of a visit.</extracomment>
        <translation>Document</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>A step of a visit: the service checks what it was given.</extracomment>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Second document</source>
        <extracomment>A step of a visit.</extracomment>
        <translation>Second document</translation>
    </message>
    <message>
        <source>Government check</source>
        <extracomment>A step of a visit: a government&apos;s register is asked.</extracomment>
        <translation>Government check</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>A step of a visit.</extracomment>
        <translation>Face</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>A step of a visit: from its last check to its end.</extracomment>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Approval by a reviewer</source>
        <extracomment>A step of a visit: a person at the service said yes.</extracomment>
        <translation>Approval by a reviewer</translation>
    </message>
    <message>
        <source>Rejection by a reviewer</source>
        <extracomment>A step of a visit: a person at the service said no.</extracomment>
        <translation>Rejection by a reviewer</translation>
    </message>
    <message>
        <source>Expiry</source>
        <extracomment>A step of a visit: the service closed it.</extracomment>
        <translation>Expiry</translation>
    </message>
    <message>
        <source>Before the document</source>
        <extracomment>Where a visitor left.</extracomment>
        <translation>Before the document</translation>
    </message>
    <message>
        <source>After the document</source>
        <extracomment>Where a visitor left.</extracomment>
        <translation>After the document</translation>
    </message>
    <message>
        <source>After the checks</source>
        <extracomment>Where a visitor left: the service had checked what it was given.</extracomment>
        <translation>After the checks</translation>
    </message>
    <message>
        <source>After the second document</source>
        <extracomment>Where a visitor left.</extracomment>
        <translation>After the second document</translation>
    </message>
    <message>
        <source>After the government check</source>
        <extracomment>Where a visitor left: a government&apos;s register had been asked.</extracomment>
        <translation>After the government check</translation>
    </message>
    <message>
        <source>After the face</source>
        <extracomment>Where a visitor left.</extracomment>
        <translation>After the face</translation>
    </message>
    <message>
        <source>After the finish</source>
        <extracomment>Where a visit stopped: the service had said that it was over.</extracomment>
        <translation>After the finish</translation>
    </message>
    <message>
        <source>At its expiry</source>
        <extracomment>Where a visit stopped: the service closed it.</extracomment>
        <translation>At its expiry</translation>
    </message>
    <message>
        <source>After: %1</source>
        <extracomment>Where a visitor left; %1 is the name of a step.</extracomment>
        <translation>After: %1</translation>
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
            <numerusform>%1 of %Ln visit passed.</numerusform>
            <numerusform>%1 of %Ln visits passed.</numerusform>
        </translation>
    </message>
    <message>
        <source>No visit has come past its first step.</source>
        <translation>No visit has come past its first step.</translation>
    </message>
    <message>
        <source>%1 takes longest: half of the visitors need more than %2.</source>
        <extracomment>%1 is a step such as Face, %2 a time such as 1 min 20 s.</extracomment>
        <translation>%1 takes longest: half of the visitors need more than %2.</translation>
    </message>
    <message>
        <source>Every visitor finished.</source>
        <translation>Every visitor finished.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln visit(s) ended before the document.</source>
        <translation>
            <numerusform>%1 of %Ln visit ended before the document.</numerusform>
            <numerusform>%1 of %Ln visits ended before the document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln visit(s) ended after the document.</source>
        <translation>
            <numerusform>%1 of %Ln visit ended after the document.</numerusform>
            <numerusform>%1 of %Ln visits ended after the document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln visit(s) ended after the face.</source>
        <translation>
            <numerusform>%1 of %Ln visit ended after the face.</numerusform>
            <numerusform>%1 of %Ln visits ended after the face.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln visit(s) ended here: %2.</source>
        <extracomment>%1 is how many of them, %2 the place, such as &quot;After the checks&quot;.</extracomment>
        <translation>
            <numerusform>%1 of %Ln visit ended here: %2.</numerusform>
            <numerusform>%1 of %Ln visits ended here: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::InsightsPage</name>
    <message>
        <source>Nothing to show</source>
        <translation>Nothing to show</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>The record of visits is being read.</source>
        <translation>The record of visits is being read.</translation>
    </message>
    <message>
        <source>No visits in these days</source>
        <translation>No visits in these days</translation>
    </message>
    <message>
        <source>Charts appear here with the first visit.</source>
        <translation>Charts appear here with the first visit.</translation>
    </message>
    <message>
        <source>%1 to %2. These figures name nobody.</source>
        <extracomment>%1 and %2 are the first and the last day of a period.</extracomment>
        <translation>%1 to %2. These figures name nobody.</translation>
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
        <translation>Visits and their outcomes by day</translation>
    </message>
    <message>
        <source>Usual time for each step (median)</source>
        <translation>Usual time for each step (median)</translation>
    </message>
    <message>
        <source>Where unfinished visits ended</source>
        <translation>Where unfinished visits ended</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Insights</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>A choice of period for the charts.</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Period of the charts</source>
        <translation>Period of the charts</translation>
    </message>
</context>
<context>
    <name>shell::InterviewList</name>
    <message>
        <source>Interviews</source>
        <extracomment>The heading of a person&apos;s interviews at Big Interview.</extracomment>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>There are no interviews yet.</source>
        <translation>There are no interviews yet.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <extracomment>Shows the rest of a person&apos;s interviews.</extracomment>
        <translation>
            <numerusform>Show all %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview</source>
        <extracomment>A column of interviews: what was practised.</extracomment>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <extracomment>A column of interviews: who asks the questions.</extracomment>
        <translation>Interviewer</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>A column of interviews: when something happened last.</extracomment>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Opens an interview at Big Interview to look at it.</extracomment>
        <translation>Review</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Review %1</translation>
    </message>
    <message>
        <source>Retake</source>
        <extracomment>Begins an interview anew, as another one.</extracomment>
        <translation>Retake</translation>
    </message>
    <message>
        <source>Retake %1</source>
        <translation>Retake %1</translation>
    </message>
    <message>
        <source>Retaking “%1” begins a new interview for this person. The old one stays.</source>
        <extracomment>%1 is the name of an interview.</extracomment>
        <translation>Retaking “%1” begins a new interview for this person. The old one stays.</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <extracomment>Confirms that an interview is begun anew.</extracomment>
        <translation>Begin a new one</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Leaves the interview alone.</extracomment>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>shell::KeyWords</name>
    <message>
        <source>Space</source>
        <extracomment>A key of the keyboard on the screen, as a screen reader names it; the following too.</extracomment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Delete backwards</source>
        <translation>Delete backwards</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cursor left</source>
        <translation>Cursor left</translation>
    </message>
    <message>
        <source>Cursor right</source>
        <translation>Cursor right</translation>
    </message>
    <message>
        <source>Capital letters, locked</source>
        <translation>Capital letters, locked</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Digits and signs</translation>
    </message>
    <message>
        <source>More signs</source>
        <translation>More signs</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Language of the keyboard</source>
        <translation>Language of the keyboard</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Hide the keyboard</translation>
    </message>
</context>
<context>
    <name>shell::KioskDoctor</name>
    <message>
        <source>This leads out of the visitor&apos;s screen (%1). Let nobody use this screen unattended, and install the newest version of this program.</source>
        <extracomment>%1 says in English what was seen, such as &quot;a file x.txt&quot;.</extracomment>
        <translation>This leads out of the visitor&apos;s screen (%1). Let nobody use this screen unattended, and install the newest version of this program.</translation>
    </message>
    <message>
        <source>This could not be tried (%1). Run this check again while nobody touches the computer.</source>
        <extracomment>%1 says in English why.</extracomment>
        <translation>This could not be tried (%1). Run this check again while nobody touches the computer.</translation>
    </message>
    <message>
        <source>The PINs of the staff cannot be read. Check that this user may read the data folder.</source>
        <translation>The PINs of the staff cannot be read. Check that this user may read the data folder.</translation>
    </message>
    <message>
        <source>No PIN is set, so that the staff cannot leave the visitor&apos;s screen. The visitor&apos;s screen asks for one when it starts.</source>
        <translation>No PIN is set, so that the staff cannot leave the visitor&apos;s screen. The visitor&apos;s screen asks for one when it starts.</translation>
    </message>
    <message>
        <source>The program runs as the administrator. Run it as an ordinary user made for the visitor&apos;s screen alone.</source>
        <translation>The program runs as the administrator. Run it as an ordinary user made for the visitor&apos;s screen alone.</translation>
    </message>
    <message>
        <source>This computer tries to leave this screen, one way after the other. It takes about half a minute and ends by itself.</source>
        <extracomment>On a page that fills the screen while the program checks how well the screen is locked.</extracomment>
        <translation>This computer tries to leave this screen, one way after the other. It takes about half a minute and ends by itself.</translation>
    </message>
    <message>
        <source>Start this program with Shell Launcher in an account of its own, and let Keyboard Filter take this key.</source>
        <extracomment>Shell Launcher and Keyboard Filter are Windows features and keep their names.</extracomment>
        <translation>Start this program with Shell Launcher in an account of its own, and let Keyboard Filter take this key.</translation>
    </message>
    <message>
        <source>Start this program in an account of its own whose configuration profile allows this one app only.</source>
        <translation>Start this program in an account of its own whose configuration profile allows this one app only.</translation>
    </message>
    <message>
        <source>Found: this screen runs in cage, which knows no such key.</source>
        <extracomment>cage is a program that shows one other program and nothing else; it keeps its name.</extracomment>
        <translation>Found: this screen runs in cage, which knows no such key.</translation>
    </message>
    <message>
        <source>This is a session of %1, which has this key. Start the visitor&apos;s screen in the cage session instead.</source>
        <extracomment>%1 is the name of a desktop such as GNOME; cage is a program.</extracomment>
        <translation>This is a session of %1, which has this key. Start the visitor&apos;s screen in the cage session instead.</translation>
    </message>
    <message>
        <source>What manages the windows here is not known. Start the visitor&apos;s screen in the cage session, which has no such key.</source>
        <translation>What manages the windows here is not known. Start the visitor&apos;s screen in the cage session, which has no such key.</translation>
    </message>
    <message>
        <source>This screen runs in cage, which switches to no other console unless it was started with -s.</source>
        <extracomment>-s is an option on a command line.</extracomment>
        <translation>This screen runs in cage, which switches to no other console unless it was started with -s.</translation>
    </message>
    <message>
        <source>Start the visitor&apos;s screen in the cage session, without -s: it switches to no other console.</source>
        <translation>Start the visitor&apos;s screen in the cage session, without -s: it switches to no other console.</translation>
    </message>
    <message>
        <source>Found: the kernel ignores this key here.</source>
        <translation>Found: the kernel ignores this key here.</translation>
    </message>
    <message>
        <source>Set kernel.sysrq = 0 in a file below /etc/sysctl.d.</source>
        <translation>Set kernel.sysrq = 0 in a file below /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>Run: systemctl mask ctrl-alt-del.target</source>
        <translation>Run: systemctl mask ctrl-alt-del.target</translation>
    </message>
    <message>
        <source>Set HandlePowerKey=ignore in a file below /etc/systemd/logind.conf.d or cover the button.</source>
        <translation>Set HandlePowerKey=ignore in a file below /etc/systemd/logind.conf.d or cover the button.</translation>
    </message>
</context>
<context>
    <name>shell::LaunchBar</name>
    <message>
        <source>Dashboard</source>
        <extracomment>A place at Big Interview: the page people see first.</extracomment>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Review an interview</source>
        <extracomment>A list of a person&apos;s interviews; each is opened to look at it.</extracomment>
        <translation>Review an interview</translation>
    </message>
    <message>
        <source>Open in a window here</source>
        <extracomment>A way to launch: in a window of this program.</extracomment>
        <translation>Open in a window here</translation>
    </message>
    <message>
        <source>Open in this computer&apos;s browser</source>
        <extracomment>A way to launch.</extracomment>
        <translation>Open in this computer&apos;s browser</translation>
    </message>
    <message>
        <source>Copy a link…</source>
        <extracomment>A way to launch: a link is put on the clipboard, after a question.</extracomment>
        <translation>Copy a link…</translation>
    </message>
    <message>
        <source>Launch</source>
        <extracomment>Opens Big Interview signed in as the person.</extracomment>
        <translation>Launch</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>On the button that launches, while the person is signed in.</extracomment>
        <translation>Signing in…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>On the button that launches, while the page loads.</extracomment>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>On the button that launches, while the person&apos;s window is open.</extracomment>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Opens Big Interview signed in as this person.</source>
        <translation>Opens Big Interview signed in as this person.</translation>
    </message>
    <message>
        <source>One person can be signed in at a time.</source>
        <translation>One person can be signed in at a time.</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>A button with a list of places at Big Interview.</extracomment>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Opens a place at Big Interview, signed in as this person.</source>
        <translation>Opens a place at Big Interview, signed in as this person.</translation>
    </message>
    <message>
        <source>Launch elsewhere</source>
        <translation>Launch elsewhere</translation>
    </message>
</context>
<context>
    <name>shell::Launcher</name>
    <message>
        <source>This address has been used</source>
        <extracomment>Title of a page in the computer&apos;s browser that led on to Big Interview once.</extracomment>
        <translation>This address has been used</translation>
    </message>
    <message>
        <source>It signs a person in only once. Please go back to the program you came from and launch Big Interview again there.</source>
        <extracomment>Text of that page.</extracomment>
        <translation>It signs a person in only once. Please go back to the program you came from and launch Big Interview again there.</translation>
    </message>
    <message>
        <source>Big Interview accepted neither this sign-in nor a second, new one. Check the date and time of this computer and try again; if it happens again, ask Big Interview whether single sign-on is enabled for your organisation.</source>
        <extracomment>Two sentences: what happened, what to do. Big Interview is a product name.</extracomment>
        <translation>Big Interview accepted neither this sign-in nor a second, new one. Check the date and time of this computer and try again; if it happens again, ask Big Interview whether single sign-on is enabled for your organisation.</translation>
    </message>
    <message>
        <source>The page stopped working twice. What was saved is safe at Big Interview. Try again to sign in anew.</source>
        <translation>The page stopped working twice. What was saved is safe at Big Interview. Try again to sign in anew.</translation>
    </message>
    <message>
        <source>Big Interview led to a place that is not on the list of allowed hosts. Ask your administrator to check that list in Settings.</source>
        <translation>Big Interview led to a place that is not on the list of allowed hosts. Ask your administrator to check that list in Settings.</translation>
    </message>
    <message>
        <source>Big Interview has no page at the place asked for. Close this window and launch the dashboard instead.</source>
        <translation>Big Interview has no page at the place asked for. Close this window and launch the dashboard instead.</translation>
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
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Hide the checks of %1</source>
        <translation>Hide the checks of %1</translation>
    </message>
    <message>
        <source>Show the checks of %1</source>
        <translation>Show the checks of %1</translation>
    </message>
</context>
<context>
    <name>shell::NoticeCard</name>
    <message>
        <source>Dismiss</source>
        <extracomment>A button that takes a notice off the screen.</extracomment>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>shell::OnboardCommand</name>
    <message>
        <source>With this code the onboarding page opens on a phone:</source>
        <extracomment>Printed on a terminal above a QR code.</extracomment>
        <translation>With this code the onboarding page opens on a phone:</translation>
    </message>
</context>
<context>
    <name>shell::OpeningPage</name>
    <message>
        <source>Visits cannot be started</source>
        <translation>Visits cannot be started</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The record of visits is being opened.</source>
        <translation>The record of visits is being opened.</translation>
    </message>
</context>
<context>
    <name>shell::OperatorsPanel</name>
    <message>
        <source>Change PIN</source>
        <extracomment>A button beside the name of an operator.</extracomment>
        <translation>Change PIN</translation>
    </message>
    <message>
        <source>Change the PIN of %1</source>
        <extracomment>%1 is the name of an operator; for a screen reader.</extracomment>
        <translation>Change the PIN of %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button beside the name of an operator.
----------
Removes the PIN of an operator.</extracomment>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of an operator; for a screen reader.</extracomment>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>This operator has a PIN already.</source>
        <translation>This operator has a PIN already.</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>The two PINs are not the same.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>The PIN of %1 was saved and read back.</source>
        <extracomment>%1 is the name of an operator.</extracomment>
        <translation>The PIN of %1 was saved and read back.</translation>
    </message>
    <message>
        <source>%1 has no PIN any more.</source>
        <extracomment>%1 is the name of an operator.</extracomment>
        <translation>%1 has no PIN any more.</translation>
    </message>
    <message>
        <source>Operators with a PIN</source>
        <translation>Operators with a PIN</translation>
    </message>
    <message>
        <source>Each opens the desk from the visitor&apos;s screen with a PIN of their own: tap its top corner four times, or press Ctrl+Alt+Shift+Q. Changes here count at once.</source>
        <translation>Each opens the desk from the visitor&apos;s screen with a PIN of their own: tap its top corner four times, or press Ctrl+Alt+Shift+Q. Changes here count at once.</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <extracomment>A button below the list of operators.</extracomment>
        <translation>Add an operator</translation>
    </message>
    <message>
        <source>A new operator</source>
        <translation>A new operator</translation>
    </message>
    <message>
        <source>A new PIN for %1</source>
        <translation>A new PIN for %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>PIN, %1 to %2 digits</source>
        <extracomment>A field for a PIN; %1 and %2 are numbers.</extracomment>
        <translation>PIN, %1 to %2 digits</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>The same PIN once more</translation>
    </message>
    <message>
        <source>Save the PIN</source>
        <extracomment>Keeps the PIN that was typed.</extracomment>
        <translation>Save the PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 cannot open the desk from the visitor&apos;s screen any more.</source>
        <extracomment>%1 is the name of an operator.</extracomment>
        <translation>%1 cannot open the desk from the visitor&apos;s screen any more.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Keeps the PIN of an operator.</extracomment>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>shell::Overlay</name>
    <message>
        <source>Ask for help</source>
        <extracomment>Button of a visitor&apos;s screen: shows that the staff can be asked.</extracomment>
        <translation>Ask for help</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button of a visitor&apos;s screen: closes this card, goes back to what was there.</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>Title while the onboarding page is being made ready.
----------
Title while the page of a visitor who leaves is being removed.</extracomment>
        <translation>One moment</translation>
    </message>
    <message>
        <source>We are getting everything ready for you.</source>
        <extracomment>Said to a visitor who has just pressed Start.</extracomment>
        <translation>We are getting everything ready for you.</translation>
    </message>
    <message>
        <source>This takes longer than usual. You can go on waiting, or ask our staff.</source>
        <extracomment>Shown after eight seconds of waiting.
----------
Shown after eight seconds of waiting for the page.</extracomment>
        <translation>This takes longer than usual. You can go on waiting, or ask our staff.</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button of a visitor&apos;s screen: ends the visit, if need be after one question.</extracomment>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>Title when the visitor has finished all steps and the result is awaited.</extracomment>
        <translation>Thank you</translation>
    </message>
    <message>
        <source>You have finished all steps. One moment, please.</source>
        <extracomment>Said to a visitor who has finished all steps.</extracomment>
        <translation>You have finished all steps. One moment, please.</translation>
    </message>
    <message>
        <source>This takes longer than usual. Please stay a little longer.</source>
        <extracomment>Shown after eight seconds of waiting for the result.</extracomment>
        <translation>This takes longer than usual. Please stay a little longer.</translation>
    </message>
    <message>
        <source>We are removing everything from this screen.</source>
        <extracomment>Said to a visitor who has confirmed to leave.</extracomment>
        <translation>We are removing everything from this screen.</translation>
    </message>
    <message>
        <source>The time is up</source>
        <extracomment>Title when the time for a visit has passed.</extracomment>
        <translation>The time is up</translation>
    </message>
    <message>
        <source>We are removing everything from this screen. Please see our staff.</source>
        <extracomment>Said to a visitor whose time has passed. Our staff: the people at the desk.</extracomment>
        <translation>We are removing everything from this screen. Please see our staff.</translation>
    </message>
    <message>
        <source>This screen cannot reach the network at the moment.</source>
        <extracomment>Why the connection was lost; visitor&apos;s screen.</extracomment>
        <translation>This screen cannot reach the network at the moment.</translation>
    </message>
    <message>
        <source>The service does not answer at the moment.</source>
        <extracomment>Why the connection was lost; visitor&apos;s screen.</extracomment>
        <translation>The service does not answer at the moment.</translation>
    </message>
    <message>
        <source>The connection is not secure at the moment, so we do not use it.</source>
        <extracomment>Why the connection was lost; visitor&apos;s screen.</extracomment>
        <translation>The connection is not secure at the moment, so we do not use it.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>Title when the service cannot be reached during a visit.</extracomment>
        <translation>Connection lost</translation>
    </message>
    <message numerus="yes">
        <source>Your progress is safe. Trying again in %Ln second(s).</source>
        <extracomment>%Ln counts down to the next try.</extracomment>
        <translation>
            <numerusform>Your progress is safe. Trying again in %Ln second.</numerusform>
            <numerusform>Your progress is safe. Trying again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your progress is safe. Trying again now.</source>
        <extracomment>The countdown has ended.</extracomment>
        <translation>Your progress is safe. Trying again now.</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button: tries at once instead of waiting for the countdown.</extracomment>
        <translation>Try now</translation>
    </message>
    <message>
        <source>The page stopped</source>
        <extracomment>Title when the onboarding page had to be opened again.</extracomment>
        <translation>The page stopped</translation>
    </message>
    <message>
        <source>Your progress is safe. We are opening the page again.</source>
        <extracomment>Said while the onboarding page is opened again.</extracomment>
        <translation>Your progress is safe. We are opening the page again.</translation>
    </message>
    <message>
        <source>Your time is nearly up</source>
        <extracomment>Title one minute before the time for a visit has passed.</extracomment>
        <translation>Your time is nearly up</translation>
    </message>
    <message numerus="yes">
        <source>This visit closes in %Ln second(s). Please finish the step you are at.</source>
        <extracomment>%Ln counts down to the end of the visit.</extracomment>
        <translation>
            <numerusform>This visit closes in %Ln second. Please finish the step you are at.</numerusform>
            <numerusform>This visit closes in %Ln seconds. Please finish the step you are at.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: closes this card so that the visitor can finish.</extracomment>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Do you want to leave?</source>
        <extracomment>Asked once when a visitor presses Leave.</extracomment>
        <translation>Do you want to leave?</translation>
    </message>
    <message>
        <source>Your visit is not finished. When you leave, everything on this screen is removed.</source>
        <extracomment>What leaving means for the visitor.</extracomment>
        <translation>Your visit is not finished. When you leave, everything on this screen is removed.</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: the visit goes on.</extracomment>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Please ask our staff</source>
        <extracomment>Title of the help card. Our staff: the people at the desk.</extracomment>
        <translation>Please ask our staff</translation>
    </message>
    <message>
        <source>They are glad to help you. Your visit waits here.</source>
        <extracomment>Said to a visitor who asked for help.</extracomment>
        <translation>They are glad to help you. Your visit waits here.</translation>
    </message>
    <message>
        <source>What happens with my data?</source>
        <extracomment>Title of the visitor&apos;s privacy card.</extracomment>
        <translation>What happens with my data?</translation>
    </message>
    <message>
        <source>We take pictures of your document and of your face, and have them checked to confirm who you are.

The pictures go over a protected connection to the service that checks them. This screen keeps none of them: when your visit ends, everything on it is removed.

The desk sees the result. Our staff can tell you how long it is kept and how to have it deleted.</source>
        <extracomment>The visitor&apos;s privacy card. Keep the three paragraphs.</extracomment>
        <translation>We take pictures of your document and of your face, and have them checked to confirm who you are.

The pictures go over a protected connection to the service that checks them. This screen keeps none of them: when your visit ends, everything on it is removed.

The desk sees the result. Our staff can tell you how long it is kept and how to have it deleted.</translation>
    </message>
    <message>
        <source>If the camera does not work here, you can go on with your own phone.</source>
        <extracomment>Smaller text of the help card, above the button &quot;Use my phone&quot;.</extracomment>
        <translation>If the camera does not work here, you can go on with your own phone.</translation>
    </message>
    <message>
        <source>Use my phone</source>
        <extracomment>Button of a visitor&apos;s screen: goes on with the visitor&apos;s own phone.</extracomment>
        <translation>Use my phone</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <extracomment>Button of a visitor&apos;s screen: opens the onboarding page anew, the visit goes on.</extracomment>
        <translation>Load the page again</translation>
    </message>
    <message>
        <source>If this page does not go on, you can load it again.</source>
        <extracomment>Smaller text of the help card, above the button &quot;Load the page again&quot;.</extracomment>
        <translation>If this page does not go on, you can load it again.</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>Button of the help card: ends this visit after one question and begins at the start.
----------
Button: removes everything and begins again.</extracomment>
        <translation>Start over</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>Title when the service cannot be reached and no visit has begun.</extracomment>
        <translation>No connection</translation>
    </message>
    <message numerus="yes">
        <source>A visit can begin as soon as the connection is back. Trying again in %Ln second(s).</source>
        <extracomment>%Ln counts down to the next try. Nobody&apos;s visit has begun.</extracomment>
        <translation>
            <numerusform>A visit can begin as soon as the connection is back. Trying again in %Ln second.</numerusform>
            <numerusform>A visit can begin as soon as the connection is back. Trying again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>A visit can begin as soon as the connection is back. Trying again now.</source>
        <extracomment>The countdown has ended. Nobody&apos;s visit has begun.</extracomment>
        <translation>A visit can begin as soon as the connection is back. Trying again now.</translation>
    </message>
    <message>
        <source>The network asks for a log-in</source>
        <extracomment>Title when the network wants somebody to log in before it lets anything through.</extracomment>
        <translation>The network asks for a log-in</translation>
    </message>
    <message>
        <source>This screen cannot reach the service before that. Please see our staff; everything goes on by itself afterwards.</source>
        <extracomment>Said to a visitor; only the staff can log this computer in. Our staff: people at the desk.</extracomment>
        <translation>This screen cannot reach the service before that. Please see our staff; everything goes on by itself afterwards.</translation>
    </message>
    <message>
        <source>Still there?</source>
        <extracomment>Asked when nobody has touched the screen for a while.</extracomment>
        <translation>Still there?</translation>
    </message>
    <message numerus="yes">
        <source>This screen closes in %Ln second(s), and everything on it is removed.</source>
        <extracomment>%Ln counts down until everything of this visitor is removed.</extracomment>
        <translation>
            <numerusform>This screen closes in %Ln second, and everything on it is removed.</numerusform>
            <numerusform>This screen closes in %Ln seconds, and everything on it is removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <extracomment>Button: the visitor is there and goes on.</extracomment>
        <translation>I&apos;m still here</translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <extracomment>Title when the camera or microphone in use is not there any more.</extracomment>
        <translation>The camera was unplugged</translation>
    </message>
    <message>
        <source>The camera or the microphone does not answer any more. Our staff can plug it in again; this card goes away as soon as it is back.</source>
        <extracomment>Said to a visitor whose camera or microphone was lost. Our staff: the people at the desk.</extracomment>
        <translation>The camera or the microphone does not answer any more. Our staff can plug it in again; this card goes away as soon as it is back.</translation>
    </message>
    <message>
        <source>The page says</source>
        <extracomment>Title above words that come from the onboarding page itself.</extracomment>
        <translation>The page says</translation>
    </message>
    <message>
        <source>Start over?</source>
        <extracomment>Asked once when a visitor wants to begin again.</extracomment>
        <translation>Start over?</translation>
    </message>
    <message>
        <source>Everything you have done so far is removed, and you begin again at the first screen.</source>
        <extracomment>What starting over means for the visitor.</extracomment>
        <translation>Everything you have done so far is removed, and you begin again at the first screen.</translation>
    </message>
</context>
<context>
    <name>shell::PartnerCommand</name>
    <message>
        <source>The import did not come to its end. %1 %2 The same command goes on where it was.</source>
        <extracomment>%1 and %2 are sentences: why, and what to do.</extracomment>
        <translation>The import did not come to its end. %1 %2 The same command goes on where it was.</translation>
    </message>
    <message>
        <source>it has no partner id</source>
        <translation>it has no partner id</translation>
    </message>
    <message>
        <source>its partner id is too long</source>
        <translation>its partner id is too long</translation>
    </message>
    <message>
        <source>its partner id has other characters than A-Z, a-z, 0-9, - and _</source>
        <translation>its partner id has other characters than A-Z, a-z, 0-9, - and _</translation>
    </message>
    <message>
        <source>its partner id is a reserved word</source>
        <translation>its partner id is a reserved word</translation>
    </message>
    <message>
        <source>it is not text in the encoding of the file</source>
        <translation>it is not text in the encoding of the file</translation>
    </message>
    <message>
        <source>its quotation marks do not match</source>
        <translation>its quotation marks do not match</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>it is too long</translation>
    </message>
    <message>
        <source>it has more columns than the first line; a value with a separator needs quotation marks</source>
        <translation>it has more columns than the first line; a value with a separator needs quotation marks</translation>
    </message>
    <message>
        <source>the partner id made from its e-mail address is somebody else&apos;s</source>
        <translation>the partner id made from its e-mail address is somebody else&apos;s</translation>
    </message>
    <message>
        <source>Line %1 was rejected: %2.</source>
        <extracomment>%1 is the number of a line in a file, %2 such as &quot;it has no partner id&quot;.</extracomment>
        <translation>Line %1 was rejected: %2.</translation>
    </message>
    <message>
        <source>Rows: %1. Added: %2. Changed: %3. As before: %4. Twice in the file: %5. Rejected: %6.</source>
        <extracomment>What became of the rows of a file; all are numbers.</extracomment>
        <translation>Rows: %1. Added: %2. Changed: %3. As before: %4. Twice in the file: %5. Rejected: %6.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) without an e-mail address can be opened only when Big Interview has them already.</source>
        <translation>
            <numerusform>%Ln person without an e-mail address can be opened only when Big Interview has them already.</numerusform>
            <numerusform>%Ln people without an e-mail address can be opened only when Big Interview has them already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the rejected rows, then import them again.</source>
        <translation>Correct the rejected rows, then import them again.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>The import was stopped; the same command goes on where it was.</source>
        <translation>The import was stopped; the same command goes on where it was.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <extracomment>In place of a date with time: until when an address works.</extracomment>
        <translation>an unknown time</translation>
    </message>
    <message>
        <source>Whoever has this address is signed in as the person, until %1. Give it to nobody else and keep it nowhere.</source>
        <extracomment>%1 is a date with time.</extracomment>
        <translation>Whoever has this address is signed in as the person, until %1. Give it to nobody else and keep it nowhere.</translation>
    </message>
    <message>
        <source>What the window kept of the person could not be deleted completely. Restart this computer before others use it.</source>
        <translation>What the window kept of the person could not be deleted completely. Restart this computer before others use it.</translation>
    </message>
    <message>
        <source>Big Interview did not sign the person in, with a second new token either. Check the date and time of this computer, then try again.</source>
        <translation>Big Interview did not sign the person in, with a second new token either. Check the date and time of this computer, then try again.</translation>
    </message>
    <message>
        <source>The browser of this computer did not open the page. Name another one in the settings, or have the address printed (--show print).</source>
        <translation>The browser of this computer did not open the page. Name another one in the settings, or have the address printed (--show print).</translation>
    </message>
    <message>
        <source>The window is closed.</source>
        <translation>The window is closed.</translation>
    </message>
    <message>
        <source>The browser has opened Big Interview.</source>
        <translation>The browser has opened Big Interview.</translation>
    </message>
    <message>
        <source>%1 was created at Big Interview.</source>
        <translation>%1 was created at Big Interview.</translation>
    </message>
    <message>
        <source>%1 was at Big Interview already.</source>
        <extracomment>%1 is a partner id.</extracomment>
        <translation>%1 was at Big Interview already.</translation>
    </message>
    <message>
        <source>The anonymous account may be deleted from %1 on.</source>
        <extracomment>%1 is a date with time.</extracomment>
        <translation>The anonymous account may be deleted from %1 on.</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <extracomment>%1 is how many steps of a track are done, %2 how many there are.</extracomment>
        <translation>%1 of %2 steps</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <extracomment>%1 is a number, %2 such as &quot;3 of 5 steps&quot;.</extracomment>
        <translation>%1 %, %2</translation>
    </message>
    <message>
        <source>unknown, %1</source>
        <extracomment>How far a person is when the service does not tell; %1 is such as &quot;3 of 5 steps&quot;.</extracomment>
        <translation>unknown, %1</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>A step of a track, printed by a command.</extracomment>
        <translation>done</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>Whether an interview was brought to its end, printed by a command.</extracomment>
        <translation>finished</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unfinished</translation>
    </message>
    <message>
        <source>Big Interview tells no tracks of this person.</source>
        <translation>Big Interview tells no tracks of this person.</translation>
    </message>
    <message>
        <source>This person has no interviews yet.</source>
        <translation>This person has no interviews yet.</translation>
    </message>
    <message>
        <source>its e-mail address is not complete</source>
        <translation>its e-mail address is not complete</translation>
    </message>
    <message>
        <source>Names and e-mail are taken from the list of people, or from standard input: vestibule biginterview user %1 --stdin</source>
        <extracomment>After what Big Interview says is missing; %1 is a partner id. The command stays as it is.</extracomment>
        <translation>Names and e-mail are taken from the list of people, or from standard input: vestibule biginterview user %1 --stdin</translation>
    </message>
</context>
<context>
    <name>shell::PartnerGuide</name>
    <message>
        <source>Open API Settings</source>
        <translation>Open API Settings</translation>
    </message>
    <message>
        <source>Other sign-in page</source>
        <translation>Other sign-in page</translation>
    </message>
    <message>
        <source>An administrator of your organisation signs in there and finds API Settings in the menu under their own name: that is where keys and webhooks are made. Should the page not be found, try the other one.</source>
        <translation>An administrator of your organisation signs in there and finds API Settings in the menu under their own name: that is where keys and webhooks are made. Should the page not be found, try the other one.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>A button: copies the address to register.</extracomment>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>Your organisation is at %1.</source>
        <extracomment>%1 is an address such as https://acme.biginterview.com.</extracomment>
        <translation>Your organisation is at %1.</translation>
    </message>
    <message>
        <source>The receiver is off: what people do is seen when it is asked for. Switch it on under Webhooks, and Big Interview tells of each interview by itself.</source>
        <translation>The receiver is off: what people do is seen when it is asked for. Switch it on under Webhooks, and Big Interview tells of each interview by itself.</translation>
    </message>
    <message>
        <source>Only this computer reaches the receiver, so Big Interview cannot: a relay or tunnel of yours has to pass the deliveries on to the address below. Register the relay&apos;s own address as the webhook; docs/webhooks.md says how.</source>
        <translation>Only this computer reaches the receiver, so Big Interview cannot: a relay or tunnel of yours has to pass the deliveries on to the address below. Register the relay&apos;s own address as the webhook; docs/webhooks.md says how.</translation>
    </message>
    <message>
        <source>Register the address below as the webhook, with the name by which the internet knows this computer.</source>
        <translation>Register the address below as the webhook, with the name by which the internet knows this computer.</translation>
    </message>
    <message>
        <source>Big Interview then shows a key: put it into a file and name that here, or nothing is taken.</source>
        <translation>Big Interview then shows a key: put it into a file and name that here, or nothing is taken.</translation>
    </message>
</context>
<context>
    <name>shell::PeopleFilters</name>
    <message>
        <source>Any tag</source>
        <extracomment>A choice of tags: people with any tag and with none.</extracomment>
        <translation>Any tag</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter of the list of people.</extracomment>
        <translation>All</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>A filter of the list of people: those marked with a star.</extracomment>
        <translation>Pinned</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>A filter of the list of people: those launched in the last days.</extracomment>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>A filter of the list of people by progress.</extracomment>
        <translation>Not started</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>A filter of the list of people by progress.</extracomment>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A filter of the list of people by progress.</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>A filter of the list of people: accounts without a name.</extracomment>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>An order of the list of people.</extracomment>
        <translation>By name</translation>
    </message>
    <message>
        <source>By last launch</source>
        <extracomment>An order of the list of people: who was launched last stands first.</extracomment>
        <translation>By last launch</translation>
    </message>
    <message>
        <source>By progress</source>
        <extracomment>An order of the list of people: who is furthest stands first.</extracomment>
        <translation>By progress</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
</context>
<context>
    <name>shell::PeopleModel</name>
    <message>
        <source>%1, pinned, %2</source>
        <extracomment>What a screen reader says of a person in the list; %1 is the name, %2 such as &quot;stu-10427 · not started&quot;.</extracomment>
        <translation>%1, pinned, %2</translation>
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
        <translation>Find a person…</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>Type part of a name, id, e-mail or tag; Enter launches the chosen person.</source>
        <translation>Type part of a name, id, e-mail or tag; Enter launches the chosen person.</translation>
    </message>
    <message>
        <source>Add person</source>
        <extracomment>Opens the form for a person.</extracomment>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Creating…</source>
        <extracomment>Makes an account without a name, for a day.</extracomment>
        <translation>Creating…</translation>
    </message>
    <message>
        <source>Anonymous person</source>
        <translation>Anonymous person</translation>
    </message>
    <message>
        <source>An account without a name, for one day.</source>
        <translation>An account without a name, for one day.</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>Reads people from a CSV file.</extracomment>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Writes the people listed into a CSV file.</extracomment>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <extracomment>Reads everybody&apos;s progress anew.</extracomment>
        <translation>Refresh all</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Nobody matches these words and filters. Try fewer of them.</source>
        <translation>Nobody matches these words and filters. Try fewer of them.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>A button that takes search and filters away.</extracomment>
        <translation>Clear filters</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in %1.</source>
        <extracomment>An export is done; %1 is a file.</extracomment>
        <translation>
            <numerusform>%Ln person is in %1.</numerusform>
            <numerusform>%Ln people are in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>The people of Big Interview are being read.</source>
        <translation>The people of Big Interview are being read.</translation>
    </message>
    <message>
        <source>Set up Big Interview</source>
        <translation>Set up Big Interview</translation>
    </message>
    <message>
        <source>Enter your organisation&apos;s address and its API key in Settings. Then people are launched from here with one click, without a password.</source>
        <translation>Enter your organisation&apos;s address and its API key in Settings. Then people are launched from here with one click, without a password.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <extracomment>A button that shows the settings.</extracomment>
        <translation>Open Settings</translation>
    </message>
    <message>
        <source>Big Interview cannot be used</source>
        <translation>Big Interview cannot be used</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>The list cannot be shown</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Import a list…</translation>
    </message>
    <message>
        <source>Add sample people</source>
        <extracomment>Adds a handful of invented people.</extracomment>
        <translation>Add sample people</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Nobody is here yet</translation>
    </message>
    <message>
        <source>Big Interview tells nobody who its people are, so the list is kept on this computer. Add the first person, or import a CSV file.</source>
        <translation>Big Interview tells nobody who its people are, so the list is kept on this computer. Add the first person, or import a CSV file.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <extracomment>Below the list; %1 of %n people are listed.</extracomment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people</source>
        <translation>
            <numerusform>%1 of %Ln person</numerusform>
            <numerusform>%1 of %Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Import people</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV files</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Export people</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON files</translation>
    </message>
</context>
<context>
    <name>shell::PeopleWords</name>
    <message>
        <source>not at Big Interview yet</source>
        <extracomment>Of a person, in a list: Big Interview has no account for them.</extracomment>
        <translation>not at Big Interview yet</translation>
    </message>
    <message>
        <source>progress unknown</source>
        <extracomment>Of a person, in a list: the service told nothing about their progress.</extracomment>
        <translation>progress unknown</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>not read yet</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>Of a person, in a list.</extracomment>
        <translation>not started</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>Of a person, in a list: every track is done.</extracomment>
        <translation>done</translation>
    </message>
    <message>
        <source>in progress</source>
        <extracomment>Of a person, in a list.</extracomment>
        <translation>in progress</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Of a person, in a list; %1 is such as &quot;50 %&quot;, %2 the name of a track.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In a window here</source>
        <translation>In a window here</translation>
    </message>
    <message>
        <source>In this computer&apos;s browser</source>
        <translation>In this computer&apos;s browser</translation>
    </message>
    <message>
        <source>As a link</source>
        <translation>As a link</translation>
    </message>
    <message>
        <source>signed in</source>
        <extracomment>What became of a launch.</extracomment>
        <translation>signed in</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>What became of a launch: the browser was sent there, more is not known.</extracomment>
        <translation>sent</translation>
    </message>
    <message>
        <source>handed out</source>
        <extracomment>What became of a launch: the link was shown or copied.</extracomment>
        <translation>handed out</translation>
    </message>
    <message>
        <source>not let in</source>
        <extracomment>What became of a launch.</extracomment>
        <translation>not let in</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>What became of a launch.</extracomment>
        <translation>failed</translation>
    </message>
    <message>
        <source>Visitor</source>
        <extracomment>The name of a person who has none: an anonymous account.</extracomment>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>anonymous</source>
        <extracomment>Of a person, in a list: an account without a name.</extracomment>
        <translation>anonymous</translation>
    </message>
    <message>
        <source>anonymous · %1</source>
        <extracomment>Of a person, in a list: an account without a name; %1 is such as &quot;21 h left&quot;.</extracomment>
        <translation>anonymous · %1</translation>
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
            <numerusform>%1 of %Ln step</numerusform>
            <numerusform>%1 of %Ln steps</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: progress unknown</source>
        <extracomment>What a screen reader says of a track; %1 is its name, %2 such as &quot;3 of 6 steps&quot;.</extracomment>
        <translation>%1: progress unknown</translation>
    </message>
    <message>
        <source>%1: progress unknown, %2</source>
        <translation>%1: progress unknown, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln percent</source>
        <extracomment>What a screen reader says of a track; %1 is its name, %n from 0 to 100.</extracomment>
        <translation>
            <numerusform>%1: %Ln percent</numerusform>
            <numerusform>%1: %Ln percent</numerusform>
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
        <translation>ended</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <extracomment>Of an anonymous account.</extracomment>
        <translation>
            <numerusform>%Ln min left</numerusform>
            <numerusform>%Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h left</source>
        <extracomment>Of an anonymous account: hours.</extracomment>
        <translation>
            <numerusform>%Ln h left</numerusform>
            <numerusform>%Ln h left</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of the day.</extracomment>
        <translation>yesterday %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Not told</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Type the id your own system has for this person.</source>
        <translation>Type the id your own system has for this person.</translation>
    </message>
    <message numerus="yes">
        <source>The id is too long. It may have %Ln characters at most.</source>
        <translation>
            <numerusform>The id is too long. It may have %Ln character at most.</numerusform>
            <numerusform>The id is too long. It may have %Ln characters at most.</numerusform>
        </translation>
    </message>
    <message>
        <source>The id may only have the letters a to z and A to Z, digits, hyphens and underscores.</source>
        <translation>The id may only have the letters a to z and A to Z, digits, hyphens and underscores.</translation>
    </message>
    <message>
        <source>Nobody can have this id: Big Interview needs the word for accounts without a name.</source>
        <translation>Nobody can have this id: Big Interview needs the word for accounts without a name.</translation>
    </message>
</context>
<context>
    <name>shell::PersonForm</name>
    <message>
        <source>There is a person with this id already. Choose another one.</source>
        <translation>There is a person with this id already. Choose another one.</translation>
    </message>
    <message>
        <source>The id cannot be changed: another id would be another account.</source>
        <translation>The id cannot be changed: another id would be another account.</translation>
    </message>
    <message>
        <source>There is %1, which differs in upper and lower case alone. Make sure that these are two persons.</source>
        <extracomment>%1 is a list of ids that are alike but for upper and lower case.</extracomment>
        <translation>There is %1, which differs in upper and lower case alone. Make sure that these are two persons.</translation>
    </message>
    <message>
        <source>The id of this person in your own system, such as stu-10427. It cannot be changed later.</source>
        <translation>The id of this person in your own system, such as stu-10427. It cannot be changed later.</translation>
    </message>
    <message>
        <source>Without an e-mail the person cannot be created at Big Interview. Who is there already can be launched all the same.</source>
        <translation>Without an e-mail the person cannot be created at Big Interview. Who is there already can be launched all the same.</translation>
    </message>
    <message>
        <source>This is no e-mail address. Type one such as ana@example.org.</source>
        <translation>This is no e-mail address. Type one such as ana@example.org.</translation>
    </message>
    <message>
        <source>Words to find people by, with commas between them.</source>
        <translation>Words to find people by, with commas between them.</translation>
    </message>
    <message>
        <source>Correct the marked field first.</source>
        <translation>Correct the marked field first.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <extracomment>The heading of a form.</extracomment>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Edit person</translation>
    </message>
    <message>
        <source>Partner id</source>
        <translation>Partner id</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Name and e-mail go to Big Interview only when the account is created. Later changes stay on this computer.</source>
        <translation>Name and e-mail go to Big Interview only when the account is created. Later changes stay on this computer.</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>shell::PersonPane</name>
    <message>
        <source>The link was taken off the clipboard.</source>
        <translation>The link was taken off the clipboard.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>A button with a star that keeps a person at the top of the list.</extracomment>
        <translation>Unpin</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>%1 · anonymous</source>
        <extracomment>An account without a name; %1 is its id.</extracomment>
        <translation>%1 · anonymous</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>When an account without a name is over; %1 is such as &quot;21 h left&quot;, %2 the moment.</extracomment>
        <translation>%1, until %2</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <extracomment>%1 says who it is, %2 when their progress was read.</extracomment>
        <translation>%1 · as of %2</translation>
    </message>
    <message>
        <source>reading…</source>
        <extracomment>A button that reads a person&apos;s progress anew.</extracomment>
        <translation>reading…</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>refresh</translation>
    </message>
    <message>
        <source>Show everybody tagged %1</source>
        <extracomment>What a button with a tag does; %1 is the tag.</extracomment>
        <translation>Show everybody tagged %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A launch in a list; %1 is when, %2 such as &quot;In a window here, signed in&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <extracomment>A launch in a list; %1 is such as &quot;10:42 · In a window here, signed in&quot;, %2 who did it.</extracomment>
        <translation>%1 · by %2</translation>
    </message>
    <message>
        <source>All people</source>
        <extracomment>Goes back to the list of people.</extracomment>
        <translation>All people</translation>
    </message>
    <message>
        <source>Launches</source>
        <extracomment>The heading of a list: when and where a person was signed in from here.</extracomment>
        <translation>Launches</translation>
    </message>
    <message>
        <source>Edit person</source>
        <extracomment>Opens the form with a person&apos;s names, e-mail and tags.</extracomment>
        <translation>Edit person</translation>
    </message>
    <message>
        <source>Delete person</source>
        <extracomment>Deletes a person, on this computer.</extracomment>
        <translation>Delete person</translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>Signing in as %1…</translation>
    </message>
    <message>
        <source>Opening Big Interview for %1…</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>Opening Big Interview for %1…</translation>
    </message>
    <message>
        <source>%1 is signed in, in a window of this program.</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>%1 is signed in, in a window of this program.</translation>
    </message>
    <message>
        <source>End session</source>
        <extracomment>Ends what is being done for a person: a sign-in under way, or their open window.</extracomment>
        <translation>End session</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>No link is made.</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The day of this account is over, and Big Interview may have deleted it. Make a new anonymous person when somebody needs one.</source>
        <translation>The day of this account is over, and Big Interview may have deleted it. Make a new anonymous person when somebody needs one.</translation>
    </message>
    <message>
        <source>This person is not at Big Interview yet.</source>
        <translation>This person is not at Big Interview yet.</translation>
    </message>
    <message>
        <source>This person is not at Big Interview yet. To create them there, add first name, last name and e-mail.</source>
        <translation>This person is not at Big Interview yet. To create them there, add first name, last name and e-mail.</translation>
    </message>
    <message>
        <source>Create at Big Interview</source>
        <extracomment>Makes the account of a person.</extracomment>
        <translation>Create at Big Interview</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Open Settings</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Launch again</source>
        <extracomment>Launches a person once more after it did not work.</extracomment>
        <translation>Launch again</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>News of a person who is not on the screen; %1 is the name, %2 full sentences.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The session of %1 has ended, and nothing of it is left on this computer.</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>The session of %1 has ended, and nothing of it is left on this computer.</translation>
    </message>
    <message>
        <source>The session of %1 has ended, but its files could not all be removed. Restart this program before the next person.</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>The session of %1 has ended, but its files could not all be removed. Restart this program before the next person.</translation>
    </message>
    <message>
        <source>This computer&apos;s browser opens Big Interview as %1. Sign out there before somebody else uses it.</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>This computer&apos;s browser opens Big Interview as %1. Sign out there before somebody else uses it.</translation>
    </message>
    <message>
        <source>Big Interview did not let the person in, with a second try either. Check the date and time of this computer, then launch again.</source>
        <translation>Big Interview did not let the person in, with a second try either. Check the date and time of this computer, then launch again.</translation>
    </message>
    <message>
        <source>The link is on the clipboard for one minute. Whoever opens it is signed in as this person, until %1.</source>
        <translation>The link is on the clipboard for one minute. Whoever opens it is signed in as this person, until %1.</translation>
    </message>
    <message>
        <source>The link is on the clipboard for one minute. Whoever opens it is signed in as this person.</source>
        <translation>The link is on the clipboard for one minute. Whoever opens it is signed in as this person.</translation>
    </message>
    <message>
        <source>The person is created at Big Interview…</source>
        <translation>The person is created at Big Interview…</translation>
    </message>
    <message>
        <source>%1, their progress and their launches are deleted on this computer. The account at Big Interview stays; only Big Interview can remove it.</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>%1, their progress and their launches are deleted on this computer. The account at Big Interview stays; only Big Interview can remove it.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Confirms that a person is deleted on this computer.</extracomment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Leaves everything as it is.</extracomment>
        <translation>Keep</translation>
    </message>
    <message>
        <source>The link is as good as a password: whoever has it is signed in as %1, until %2 at the latest. Give it to nobody else.</source>
        <translation>The link is as good as a password: whoever has it is signed in as %1, until %2 at the latest. Give it to nobody else.</translation>
    </message>
    <message>
        <source>The link is as good as a password: whoever has it is signed in as %1, usually for 48 hours. Give it to nobody else.</source>
        <translation>The link is as good as a password: whoever has it is signed in as %1, usually for 48 hours. Give it to nobody else.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <extracomment>Confirms that a link which signs a person in is copied.</extracomment>
        <translation>Copy the link</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Launch</translation>
    </message>
    <message>
        <source>Copy a link…</source>
        <translation>Copy a link…</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>A list of tags, those of the person ticked.</extracomment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
</context>
<context>
    <name>shell::PersonProgress</name>
    <message>
        <source>Next: &lt;b&gt;%1&lt;/b&gt;</source>
        <extracomment>The step a person has to do next; %1 is its name. Keep the mark-up.</extracomment>
        <translation>Next: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Every step is done.</source>
        <translation>Every step is done.</translation>
    </message>
    <message numerus="yes">
        <source>Steps: %1 of %Ln done</source>
        <extracomment>Unfolds the list of a person&apos;s steps; %1 of %n are done.</extracomment>
        <translation>
            <numerusform>Steps: %1 of %Ln done</numerusform>
            <numerusform>Steps: %1 of %Ln done</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens a step of a track at Big Interview, signed in as the person.</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open %1, done</source>
        <extracomment>What a screen reader says of a step&apos;s button; %1 is the name of the step.</extracomment>
        <translation>Open %1, done</translation>
    </message>
    <message>
        <source>Open %1, not done</source>
        <translation>Open %1, not done</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Opens the next step at Big Interview, signed in as the person.</extracomment>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>shell::PersonalChoice</name>
    <message>
        <source>Personal data that goes in</source>
        <extracomment>Above four boxes: what of a person goes into an export or onto paper.</extracomment>
        <translation>Personal data that goes in</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Personal data: the customer id.</extracomment>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Personal data: the person&apos;s name.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Personal data: what the operator wrote.</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Document text</source>
        <extracomment>Personal data: the text read from the document.</extracomment>
        <translation>Document text</translation>
    </message>
    <message>
        <source>What you choose leaves the protection of this program. Who did this is recorded.</source>
        <translation>What you choose leaves the protection of this program. Who did this is recorded.</translation>
    </message>
    <message>
        <source>Nothing in it names a person. Who did this is recorded.</source>
        <translation>Nothing in it names a person. Who did this is recorded.</translation>
    </message>
</context>
<context>
    <name>shell::Pin</name>
    <message>
        <source>A PIN has digits only.</source>
        <translation>A PIN has digits only.</translation>
    </message>
    <message numerus="yes">
        <source>This PIN is too short. It needs at least %n digit(s).</source>
        <translation>
            <numerusform>This PIN is too short. It needs at least %n digit.</numerusform>
            <numerusform>This PIN is too short. It needs at least %n digits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PIN is too long. It can have up to %n digit(s).</source>
        <translation>
            <numerusform>This PIN is too long. It can have up to %n digit.</numerusform>
            <numerusform>This PIN is too long. It can have up to %n digits.</numerusform>
        </translation>
    </message>
    <message>
        <source>This PIN is easily guessed. Please choose one without a pattern, and not a date.</source>
        <translation>This PIN is easily guessed. Please choose one without a pattern, and not a date.</translation>
    </message>
    <message>
        <source>This PIN cannot be used. Please choose another one.</source>
        <translation>This PIN cannot be used. Please choose another one.</translation>
    </message>
    <message numerus="yes">
        <source>Please give a name of up to %n character(s).</source>
        <translation>
            <numerusform>Please give a name of up to %n character.</numerusform>
            <numerusform>Please give a name of up to %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n operator(s) already, and no more are possible. Remove one that is no longer needed.</source>
        <translation>
            <numerusform>There is %n operator already, and no more are possible. Remove one that is no longer needed.</numerusform>
            <numerusform>There are %n operators already, and no more are possible. Remove one that is no longer needed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has removed this operator already.</source>
        <translation>Somebody has removed this operator already.</translation>
    </message>
    <message>
        <source>The last operator stays, because otherwise nobody could leave the visitor&apos;s screen.</source>
        <translation>The last operator stays, because otherwise nobody could leave the visitor&apos;s screen.</translation>
    </message>
    <message>
        <source>The file with the staff PINs is damaged. Ask your administrator to bring pins.json back from a backup, then try again.</source>
        <translation>The file with the staff PINs is damaged. Ask your administrator to bring pins.json back from a backup, then try again.</translation>
    </message>
    <message>
        <source>A newer version of this program has written the staff PINs. Install that version, then try again.</source>
        <translation>A newer version of this program has written the staff PINs. Install that version, then try again.</translation>
    </message>
    <message>
        <source>Other users of this computer can open the file with the staff PINs. Ask your administrator to take that away from pins.json, then try again.</source>
        <translation>Other users of this computer can open the file with the staff PINs. Ask your administrator to take that away from pins.json, then try again.</translation>
    </message>
    <message>
        <source>Another program is changing the staff PINs. Please try again in a moment.</source>
        <translation>Another program is changing the staff PINs. Please try again in a moment.</translation>
    </message>
    <message>
        <source>The staff PINs cannot be read or written. Ask your administrator whether the disk is full or the data folder is locked, then try again.</source>
        <translation>The staff PINs cannot be read or written. Ask your administrator whether the disk is full or the data folder is locked, then try again.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. The next one is possible in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong tries. The next one is possible in %n second.</numerusform>
            <numerusform>Too many wrong tries. The next one is possible in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. The next one is possible in %n minute(s).</source>
        <translation>
            <numerusform>Too many wrong tries. The next one is possible in %n minute.</numerusform>
            <numerusform>Too many wrong tries. The next one is possible in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::PinPad</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <extracomment>How many digits of a PIN are typed, for a screen reader.</extracomment>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <extracomment>The key of a PIN pad that takes the last digit back, for a screen reader.</extracomment>
        <translation>Delete the last digit</translation>
    </message>
</context>
<context>
    <name>shell::PortalCover</name>
    <message>
        <source>Signing in</source>
        <extracomment>Title while a person is being signed in to Big Interview.</extracomment>
        <translation>Signing in</translation>
    </message>
    <message>
        <source>Big Interview opens in a moment.</source>
        <extracomment>Text below it. Big Interview is a product name.</extracomment>
        <translation>Big Interview opens in a moment.</translation>
    </message>
    <message>
        <source>This takes longer than usual. You can go on waiting, or end the session.</source>
        <extracomment>Shown after eight seconds of waiting.</extracomment>
        <translation>This takes longer than usual. You can go on waiting, or end the session.</translation>
    </message>
    <message>
        <source>Big Interview is not open</source>
        <extracomment>Title above the reason. Big Interview is a product name.</extracomment>
        <translation>Big Interview is not open</translation>
    </message>
    <message>
        <source>Ending the session</source>
        <extracomment>Title while a person&apos;s pages are being removed from this computer.</extracomment>
        <translation>Ending the session</translation>
    </message>
    <message>
        <source>Everything this session kept on this computer is being removed.</source>
        <extracomment>Text below it.</extracomment>
        <translation>Everything this session kept on this computer is being removed.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks Big Interview for a new sign-in and opens it.</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the window of a session that did not open.</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>shell::PortalStrip</name>
    <message>
        <source>Big Interview session</source>
        <extracomment>Above the name of the person whose session it is. Big Interview is a product name.</extracomment>
        <translation>Big Interview session</translation>
    </message>
    <message>
        <source>That page did not load. Try it again.</source>
        <extracomment>Mark above the person&apos;s pages; they still see the page they came from.</extracomment>
        <translation>That page did not load. Try it again.</translation>
    </message>
    <message>
        <source>Signed out. Please end the session.</source>
        <extracomment>Mark above the service&apos;s sign-in page; the button is &quot;End session&quot;.</extracomment>
        <translation>Signed out. Please end the session.</translation>
    </message>
    <message>
        <source>End session</source>
        <extracomment>Button above a person&apos;s pages: signs them out of this computer and closes the window.</extracomment>
        <translation>End session</translation>
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
        <translation>Use the position this computer knows of itself</translation>
    </message>
    <message>
        <source>The onboarding page may ask where it is. A kiosk that never moves is best given a fixed position.</source>
        <translation>The onboarding page may ask where it is. A kiosk that never moves is best given a fixed position.</translation>
    </message>
</context>
<context>
    <name>shell::Presenter</name>
    <message>
        <source>Passed</source>
        <extracomment>The outcome of a visit, one word beside a green light.</extracomment>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>The outcome of a visit, one word beside an amber light: a person must decide.</extracomment>
        <translation>Review</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>The outcome of a visit, one word beside a red light.</extracomment>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>The outcome of a visit that was not finished in time.</extracomment>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>The outcome of a visit that was ended before it was finished.</extracomment>
        <translation>Left</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>The outcome of a visit that a technical problem ended.</extracomment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>A reviewer at the service rejected this visit.</source>
        <translation>A reviewer at the service rejected this visit.</translation>
    </message>
    <message>
        <source>The service finished this visit without a verdict.</source>
        <translation>The service finished this visit without a verdict.</translation>
    </message>
    <message>
        <source>The service did not accept this visit.</source>
        <translation>The service did not accept this visit.</translation>
    </message>
    <message>
        <source>The service asks for a person to look at this visit.</source>
        <translation>The service asks for a person to look at this visit.</translation>
    </message>
    <message>
        <source>The service did not accept these checks: %1.</source>
        <extracomment>%1 is a list of checks, such as &quot;sharpness of the front and live person&quot;.</extracomment>
        <translation>The service did not accept these checks: %1.</translation>
    </message>
    <message>
        <source>The service was not sure about these checks: %1.</source>
        <extracomment>%1 is a list of checks, such as &quot;sharpness of the front and live person&quot;.</extracomment>
        <translation>The service was not sure about these checks: %1.</translation>
    </message>
    <message>
        <source>A reviewer at the service approved this visit.</source>
        <translation>A reviewer at the service approved this visit.</translation>
    </message>
    <message>
        <source>The service accepted the document and the person.</source>
        <translation>The service accepted the document and the person.</translation>
    </message>
    <message>
        <source>The visit took longer than the time allowed for one visit.</source>
        <translation>The visit took longer than the time allowed for one visit.</translation>
    </message>
    <message>
        <source>The service closed the session because it was not finished in time.</source>
        <translation>The service closed the session because it was not finished in time.</translation>
    </message>
    <message>
        <source>The visit was ended before it was finished.</source>
        <translation>The visit was ended before it was finished.</translation>
    </message>
    <message>
        <source>The service gave no onboarding page that this program may open.</source>
        <translation>The service gave no onboarding page that this program may open.</translation>
    </message>
    <message>
        <source>The service did not start the visit.</source>
        <translation>The service did not start the visit.</translation>
    </message>
    <message>
        <source>The service no longer accepts the session of this visit.</source>
        <translation>The service no longer accepts the session of this visit.</translation>
    </message>
    <message>
        <source>The service no longer knows the session of this visit.</source>
        <translation>The service no longer knows the session of this visit.</translation>
    </message>
    <message>
        <source>The visitor finished, but the result could not be read from the service.</source>
        <translation>The visitor finished, but the result could not be read from the service.</translation>
    </message>
    <message>
        <source>The onboarding page stopped and did not come back.</source>
        <translation>The onboarding page stopped and did not come back.</translation>
    </message>
    <message>
        <source>This computer could not keep the record of the visit.</source>
        <translation>This computer could not keep the record of the visit.</translation>
    </message>
    <message>
        <source>A setting is missing or is not valid.</source>
        <translation>A setting is missing or is not valid.</translation>
    </message>
    <message>
        <source>The visit stopped because of a fault in this program.</source>
        <translation>The visit stopped because of a fault in this program.</translation>
    </message>
    <message>
        <source>The visitor can go on.</source>
        <translation>The visitor can go on.</translation>
    </message>
    <message>
        <source>Look at the document and the person yourself, then decide.</source>
        <translation>Look at the document and the person yourself, then decide.</translation>
    </message>
    <message>
        <source>Follow your house&apos;s rules for a refusal, or start a new visit.</source>
        <translation>Follow your house&apos;s rules for a refusal, or start a new visit.</translation>
    </message>
    <message>
        <source>Start a new visit when the visitor is ready.</source>
        <translation>Start a new visit when the visitor is ready.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the service address and the allowed hosts.</source>
        <translation>Ask your administrator to check the service address and the allowed hosts.</translation>
    </message>
    <message>
        <source>Start the visit again.</source>
        <translation>Start the visit again.</translation>
    </message>
    <message>
        <source>Do not start again: look the session up in the service&apos;s dashboard by its id.</source>
        <translation>Do not start again: look the session up in the service&apos;s dashboard by its id.</translation>
    </message>
    <message>
        <source>Start a new visit. If it happens again, restart this computer.</source>
        <translation>Start a new visit. If it happens again, restart this computer.</translation>
    </message>
    <message>
        <source>Check that the disk has free space, then start a new visit.</source>
        <translation>Check that the disk has free space, then start a new visit.</translation>
    </message>
    <message>
        <source>Open Settings and correct the marked field.</source>
        <translation>Open Settings and correct the marked field.</translation>
    </message>
    <message>
        <source>Start a new visit. If it happens again, tell your administrator.</source>
        <translation>Start a new visit. If it happens again, tell your administrator.</translation>
    </message>
    <message>
        <source>The visit could not be started.</source>
        <translation>The visit could not be started.</translation>
    </message>
    <message>
        <source>The onboarding page could not be opened.</source>
        <translation>The onboarding page could not be opened.</translation>
    </message>
    <message>
        <source>The status of the visit could not be read.</source>
        <translation>The status of the visit could not be read.</translation>
    </message>
    <message>
        <source>The record of visits could not be opened.</source>
        <translation>The record of visits could not be opened.</translation>
    </message>
    <message>
        <source>The connection test did not finish.</source>
        <translation>The connection test did not finish.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>The settings could not be saved.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>The service cannot be reached.</translation>
    </message>
    <message>
        <source>This computer did not answer in time.</source>
        <translation>This computer did not answer in time.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>The service did not answer in time.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>It was stopped before it was done.</translation>
    </message>
    <message>
        <source>The identity of the service could not be confirmed.</source>
        <translation>The identity of the service could not be confirmed.</translation>
    </message>
    <message>
        <source>The service gave an answer that cannot be understood.</source>
        <translation>The service gave an answer that cannot be understood.</translation>
    </message>
    <message>
        <source>A value or a file is not acceptable.</source>
        <translation>A value or a file is not acceptable.</translation>
    </message>
    <message>
        <source>A safety rule of this program does not allow it.</source>
        <translation>A safety rule of this program does not allow it.</translation>
    </message>
    <message>
        <source>This computer could not read or write its own files.</source>
        <translation>This computer could not read or write its own files.</translation>
    </message>
    <message>
        <source>The built-in browser stopped working.</source>
        <translation>The built-in browser stopped working.</translation>
    </message>
    <message>
        <source>There is a fault in this program.</source>
        <translation>There is a fault in this program.</translation>
    </message>
    <message>
        <source>The service did not accept what it was sent.</source>
        <translation>The service did not accept what it was sent.</translation>
    </message>
    <message>
        <source>The service no longer accepts this session.</source>
        <translation>The service no longer accepts this session.</translation>
    </message>
    <message>
        <source>The service does not accept the API key.</source>
        <translation>The service does not accept the API key.</translation>
    </message>
    <message>
        <source>The service does not know what it was asked for.</source>
        <translation>The service does not know what it was asked for.</translation>
    </message>
    <message>
        <source>The service is too busy at the moment.</source>
        <translation>The service is too busy at the moment.</translation>
    </message>
    <message>
        <source>The service has a problem of its own.</source>
        <translation>The service has a problem of its own.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>The service refused the request.</translation>
    </message>
    <message>
        <source>The visitor can go on; the status is read again in a moment.</source>
        <translation>The visitor can go on; the status is read again in a moment.</translation>
    </message>
    <message>
        <source>Check the network of this computer, then try again.</source>
        <translation>Check the network of this computer, then try again.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Wait a moment, then try again.</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>Try again when you are ready.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer; if they are right, tell your administrator.</source>
        <translation>Check the date and time of this computer; if they are right, tell your administrator.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the service address in Settings.</source>
        <translation>Try again; if it happens again, check the service address in Settings.</translation>
    </message>
    <message>
        <source>Check that the disk has free space and that the key store is unlocked, then try again.</source>
        <translation>Check that the disk has free space and that the key store is unlocked, then try again.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, restart this computer.</source>
        <translation>Try again; if it happens again, restart this computer.</translation>
    </message>
    <message>
        <source>Restart this program and tell your administrator.</source>
        <translation>Restart this program and tell your administrator.</translation>
    </message>
    <message>
        <source>Check the service address and the flow in Settings.</source>
        <translation>Check the service address and the flow in Settings.</translation>
    </message>
    <message>
        <source>Start a new visit.</source>
        <translation>Start a new visit.</translation>
    </message>
    <message>
        <source>Enter the API key anew in Settings.</source>
        <translation>Enter the API key anew in Settings.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again; if it goes on, tell your administrator.</source>
        <translation>Wait a moment, then try again; if it goes on, tell your administrator.</translation>
    </message>
    <message>
        <source>Check the service address in Settings.</source>
        <translation>Check the service address in Settings.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the allowed hosts in Settings.</source>
        <translation>Ask your administrator to check the allowed hosts in Settings.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the data folder.</source>
        <translation>Ask your administrator to check the data folder.</translation>
    </message>
    <message>
        <source>Correct the marked field, then save again.</source>
        <translation>Correct the marked field, then save again.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>Three full sentences one after the other: what failed, why, what to do.</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>It is not known whether a session was created, because the program stopped while it was asking for one.</source>
        <translation>It is not known whether a session was created, because the program stopped while it was asking for one.</translation>
    </message>
    <message>
        <source>Look in the service&apos;s dashboard for a session of this visitor before you start again.</source>
        <translation>Look in the service&apos;s dashboard for a session of this visitor before you start again.</translation>
    </message>
    <message>
        <source>The record of visits could not be read.</source>
        <translation>The record of visits could not be read.</translation>
    </message>
    <message>
        <source>The result could not be fetched.</source>
        <translation>The result could not be fetched.</translation>
    </message>
    <message>
        <source>The export was not written.</source>
        <translation>The export was not written.</translation>
    </message>
    <message>
        <source>The summary was not printed.</source>
        <translation>The summary was not printed.</translation>
    </message>
    <message>
        <source>The visit was not deleted.</source>
        <translation>The visit was not deleted.</translation>
    </message>
    <message>
        <source>The note was not kept.</source>
        <translation>The note was not kept.</translation>
    </message>
    <message>
        <source>The record of activity could not be read.</source>
        <translation>The record of activity could not be read.</translation>
    </message>
    <message>
        <source>The record of activity could not be checked.</source>
        <translation>The record of activity could not be checked.</translation>
    </message>
    <message>
        <source>Old data could not be deleted or backed up.</source>
        <translation>Old data could not be deleted or backed up.</translation>
    </message>
    <message>
        <source>Choose another place for the file, then try again.</source>
        <translation>Choose another place for the file, then try again.</translation>
    </message>
    <message>
        <source>Wait until the visit has ended, then try again.</source>
        <translation>Wait until the visit has ended, then try again.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell your administrator.</source>
        <translation>Try again; if it happens again, tell your administrator.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>The disk of this computer is full.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to.</source>
        <translation>The data folder cannot be written to.</translation>
    </message>
    <message>
        <source>Another program keeps the record of visits busy.</source>
        <translation>Another program keeps the record of visits busy.</translation>
    </message>
    <message>
        <source>The record of visits is damaged.</source>
        <translation>The record of visits is damaged.</translation>
    </message>
    <message>
        <source>The record of visits was written by a newer version of this program.</source>
        <translation>The record of visits was written by a newer version of this program.</translation>
    </message>
    <message>
        <source>The record of visits was made with another key than the one this computer keeps.</source>
        <translation>The record of visits was made with another key than the one this computer keeps.</translation>
    </message>
    <message>
        <source>The file in the data folder belongs to another program.</source>
        <translation>The file in the data folder belongs to another program.</translation>
    </message>
    <message>
        <source>The key to this visit&apos;s session is no longer kept here.</source>
        <translation>The key to this visit&apos;s session is no longer kept here.</translation>
    </message>
    <message>
        <source>This user may not open the file or its folder.</source>
        <translation>This user may not open the file or its folder.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again; nothing that was written before is lost.</source>
        <translation>Make room on the disk, then try again; nothing that was written before is lost.</translation>
    </message>
    <message>
        <source>Ask your administrator to make the data folder writable, then try again.</source>
        <translation>Ask your administrator to make the data folder writable, then try again.</translation>
    </message>
    <message>
        <source>Close other windows of this program, wait a moment, then try again.</source>
        <translation>Close other windows of this program, wait a moment, then try again.</translation>
    </message>
    <message>
        <source>Restart this program; it keeps the damaged file and goes on from the newest backup.</source>
        <translation>Restart this program; it keeps the damaged file and goes on from the newest backup.</translation>
    </message>
    <message>
        <source>Install the newest version of this program; the record stays as it is.</source>
        <translation>Install the newest version of this program; the record stays as it is.</translation>
    </message>
    <message>
        <source>Ask your administrator to bring back the key store entry, or to move the data folder away.</source>
        <translation>Ask your administrator to bring back the key store entry, or to move the data folder away.</translation>
    </message>
    <message>
        <source>Ask your administrator to choose another data folder.</source>
        <translation>Ask your administrator to choose another data folder.</translation>
    </message>
    <message>
        <source>Look the session up in the service&apos;s dashboard by its id.</source>
        <translation>Look the session up in the service&apos;s dashboard by its id.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the rights to the folder, then try again.</source>
        <translation>Ask your administrator to check the rights to the folder, then try again.</translation>
    </message>
    <message>
        <source>The visit is still running.</source>
        <translation>The visit is still running.</translation>
    </message>
    <message>
        <source>The visitor came to the end of the flow, and a static link gives no result that this program can read.</source>
        <translation>The visitor came to the end of the flow, and a static link gives no result that this program can read.</translation>
    </message>
    <message>
        <source>This computer&apos;s browser did not open the onboarding page.</source>
        <extracomment>A visit in the computer&apos;s own browser ended because no window of it came.</extracomment>
        <translation>This computer&apos;s browser did not open the onboarding page.</translation>
    </message>
    <message>
        <source>Look the session up in the service&apos;s dashboard, then decide.</source>
        <translation>Look the session up in the service&apos;s dashboard, then decide.</translation>
    </message>
    <message>
        <source>Start a new visit on this screen or on the visitor&apos;s phone, and ask your administrator to check the browser in Settings.</source>
        <translation>Start a new visit on this screen or on the visitor&apos;s phone, and ask your administrator to check the browser in Settings.</translation>
    </message>
    <message>
        <source>Webhooks are not received.</source>
        <translation>Webhooks are not received.</translation>
    </message>
    <message>
        <source>The webhook deliveries could not be read.</source>
        <translation>The webhook deliveries could not be read.</translation>
    </message>
    <message>
        <source>The delivery was not passed on.</source>
        <translation>The delivery was not passed on.</translation>
    </message>
    <message>
        <source>The service that this computer asks does not offer it.</source>
        <translation>The service that this computer asks does not offer it.</translation>
    </message>
    <message>
        <source>Your backend does not let this computer in.</source>
        <translation>Your backend does not let this computer in.</translation>
    </message>
    <message>
        <source>Name the file with the right token or client certificate in Settings.</source>
        <translation>Name the file with the right token or client certificate in Settings.</translation>
    </message>
    <message>
        <source>Another program has the port, or the address is not one of this computer.</source>
        <translation>Another program has the port, or the address is not one of this computer.</translation>
    </message>
    <message>
        <source>The address of the receiver cannot be understood.</source>
        <translation>The address of the receiver cannot be understood.</translation>
    </message>
    <message>
        <source>The path of the deliveries cannot be used.</source>
        <translation>The path of the deliveries cannot be used.</translation>
    </message>
    <message>
        <source>The secret header has no name that a header can have.</source>
        <translation>The secret header has no name that a header can have.</translation>
    </message>
    <message>
        <source>The file with the value of the secret header cannot be used.</source>
        <translation>The file with the value of the secret header cannot be used.</translation>
    </message>
    <message>
        <source>An address that other computers reach needs a certificate.</source>
        <translation>An address that other computers reach needs a certificate.</translation>
    </message>
    <message>
        <source>The certificate of the receiver or its key cannot be used.</source>
        <translation>The certificate of the receiver or its key cannot be used.</translation>
    </message>
    <message>
        <source>It is tried again every half minute, and visits are watched by asking meanwhile; end the other program or choose another port in Settings.</source>
        <translation>It is tried again every half minute, and visits are watched by asking meanwhile; end the other program or choose another port in Settings.</translation>
    </message>
    <message>
        <source>Visits are watched by asking meanwhile; correct it in Settings, under Webhooks.</source>
        <translation>Visits are watched by asking meanwhile; correct it in Settings, under Webhooks.</translation>
    </message>
    <message>
        <source>The person was not signed in to Big Interview.</source>
        <translation>The person was not signed in to Big Interview.</translation>
    </message>
    <message>
        <source>The progress at Big Interview could not be read.</source>
        <translation>The progress at Big Interview could not be read.</translation>
    </message>
    <message>
        <source>The person was not created at Big Interview.</source>
        <translation>The person was not created at Big Interview.</translation>
    </message>
    <message>
        <source>No anonymous person was created.</source>
        <translation>No anonymous person was created.</translation>
    </message>
    <message>
        <source>Big Interview could not be opened.</source>
        <translation>Big Interview could not be opened.</translation>
    </message>
    <message>
        <source>The person was not kept.</source>
        <translation>The person was not kept.</translation>
    </message>
    <message>
        <source>The people on this computer could not be read.</source>
        <translation>The people on this computer could not be read.</translation>
    </message>
    <message>
        <source>The person was not deleted.</source>
        <translation>The person was not deleted.</translation>
    </message>
    <message>
        <source>The people were not exported.</source>
        <translation>The people were not exported.</translation>
    </message>
    <message>
        <source>Big Interview is not set up on this computer.</source>
        <translation>Big Interview is not set up on this computer.</translation>
    </message>
    <message>
        <source>Big Interview cannot be reached.</source>
        <translation>Big Interview cannot be reached.</translation>
    </message>
    <message>
        <source>Big Interview did not answer in time.</source>
        <translation>Big Interview did not answer in time.</translation>
    </message>
    <message>
        <source>The identity of Big Interview could not be confirmed.</source>
        <translation>The identity of Big Interview could not be confirmed.</translation>
    </message>
    <message>
        <source>What answered does not look like a Big Interview organisation.</source>
        <translation>What answered does not look like a Big Interview organisation.</translation>
    </message>
    <message>
        <source>A safety rule of this program does not allow this address.</source>
        <translation>A safety rule of this program does not allow this address.</translation>
    </message>
    <message>
        <source>Big Interview does not accept the API key.</source>
        <translation>Big Interview does not accept the API key.</translation>
    </message>
    <message>
        <source>Anonymous people are not enabled for your organisation.</source>
        <translation>Anonymous people are not enabled for your organisation.</translation>
    </message>
    <message>
        <source>Big Interview does not allow this with your API key.</source>
        <translation>Big Interview does not allow this with your API key.</translation>
    </message>
    <message>
        <source>Big Interview does not know this person.</source>
        <translation>Big Interview does not know this person.</translation>
    </message>
    <message>
        <source>Big Interview does not accept what it was sent: %1.</source>
        <extracomment>%1 is Big Interview&apos;s own text, such as &quot;email is required&quot;.</extracomment>
        <translation>Big Interview does not accept what it was sent: %1.</translation>
    </message>
    <message>
        <source>Big Interview does not accept what it was sent.</source>
        <translation>Big Interview does not accept what it was sent.</translation>
    </message>
    <message>
        <source>Big Interview is being asked too much at the moment.</source>
        <translation>Big Interview is being asked too much at the moment.</translation>
    </message>
    <message>
        <source>Big Interview has a problem of its own.</source>
        <translation>Big Interview has a problem of its own.</translation>
    </message>
    <message>
        <source>Big Interview refused the request.</source>
        <translation>Big Interview refused the request.</translation>
    </message>
    <message>
        <source>Open Settings and enter your organisation and its key.</source>
        <translation>Open Settings and enter your organisation and its key.</translation>
    </message>
    <message>
        <source>It may have been created all the same; try again if you still need one.</source>
        <translation>It may have been created all the same; try again if you still need one.</translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <translation>Correct it, then try again.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the address in Settings.</source>
        <translation>Ask your administrator to check the address in Settings.</translation>
    </message>
    <message>
        <source>Make a new key at Big Interview, under API Settings, and enter it in Settings.</source>
        <translation>Make a new key at Big Interview, under API Settings, and enter it in Settings.</translation>
    </message>
    <message>
        <source>Ask Big Interview to enable anonymous users.</source>
        <translation>Ask Big Interview to enable anonymous users.</translation>
    </message>
    <message>
        <source>Ask an administrator of your organisation at Big Interview.</source>
        <translation>Ask an administrator of your organisation at Big Interview.</translation>
    </message>
    <message>
        <source>Create the person at Big Interview, or check the partner id.</source>
        <translation>Create the person at Big Interview, or check the partner id.</translation>
    </message>
    <message>
        <source>Correct the person&apos;s name and e-mail, then try again.</source>
        <translation>Correct the person&apos;s name and e-mail, then try again.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two full sentences one after the other: why something failed, what to do.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check the network of this computer and the address of your organisation in Settings, then try again.</source>
        <translation>Check the network of this computer and the address of your organisation in Settings, then try again.</translation>
    </message>
    <message>
        <source>Check the address of your organisation in Settings; if it is right, wait a moment and try again.</source>
        <translation>Check the address of your organisation in Settings; if it is right, wait a moment and try again.</translation>
    </message>
</context>
<context>
    <name>shell::Rail</name>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Demo: no identity is verified</source>
        <extracomment>A mark at the foot of the desk window: nobody is really onboarded.</extracomment>
        <translation>Demo: no identity is verified</translation>
    </message>
    <message>
        <source>Test camera</source>
        <extracomment>A mark at the foot of the desk window: a film stands in for the camera.</extracomment>
        <translation>Test camera</translation>
    </message>
    <message>
        <source>Service not asked yet</source>
        <translation>Service not asked yet</translation>
    </message>
    <message>
        <source>Service reachable, %1 ms</source>
        <translation>Service reachable, %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Service reachable</source>
        <translation>Service reachable</translation>
    </message>
    <message>
        <source>Service not reachable</source>
        <translation>Service not reachable</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Insights</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Big Interview</source>
        <extracomment>A product name.</extracomment>
        <translation>Big Interview</translation>
    </message>
    <message>
        <source>Visitor&apos;s screen</source>
        <extracomment>At the foot of a desk that was opened from the visitor&apos;s screen: goes back there.</extracomment>
        <translation>Visitor&apos;s screen</translation>
    </message>
    <message>
        <source>Closes the desk and shows the visitor&apos;s screen again.</source>
        <translation>Closes the desk and shows the visitor&apos;s screen again.</translation>
    </message>
    <message>
        <source>End the program</source>
        <extracomment>At the foot of a desk that was opened from the visitor&apos;s screen.</extracomment>
        <translation>End the program</translation>
    </message>
</context>
<context>
    <name>shell::RecordsCommand</name>
    <message numerus="yes">
        <source>The audit record is as it was written: %n row(s).</source>
        <extracomment>Printed by a command.</extracomment>
        <translation>
            <numerusform>The audit record is as it was written: %n row.</numerusform>
            <numerusform>The audit record is as it was written: %n rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit record was changed: the first bad row is %1 (%2).</source>
        <extracomment>Printed by a command. %1 is the number of a row, %2 an English technical text.</extracomment>
        <translation>The audit record was changed: the first bad row is %1 (%2).</translation>
    </message>
    <message>
        <source>The audit record was changed: %1.</source>
        <extracomment>Printed by a command. %1 is an English technical text.</extracomment>
        <translation>The audit record was changed: %1.</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Heads of a table printed by a command.</extracomment>
        <translation>Created</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>Labels of the facts of one visit, printed by a command.</extracomment>
        <translation>Visit</translation>
    </message>
    <message>
        <source>No visit was found.</source>
        <extracomment>Printed by a command that lists visits.</extracomment>
        <translation>No visit was found.</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Head of the list of what happened during a visit, printed by a command.</extracomment>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Head of the list of what the service checked, printed by a command.</extracomment>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Before the name of a visitor, printed by a command.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Before the operator&apos;s note about a visit, printed by a command.</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>The service says</source>
        <translation>The service says</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Overall</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>Last status</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Deleted: visits %1, texts %2, pictures %3, tokens %4, deliveries %5.</source>
        <extracomment>Printed by a command. Each number stands alone after its word.</extracomment>
        <translation>Deleted: visits %1, texts %2, pictures %3, tokens %4, deliveries %5.</translation>
    </message>
</context>
<context>
    <name>shell::RecoverCommand</name>
    <message>
        <source>No visit was left without a result.</source>
        <translation>No visit was left without a result.</translation>
    </message>
    <message>
        <source>%1: another program runs this visit; it is left alone.</source>
        <extracomment>Printed by a command. %1 names a visit.</extracomment>
        <translation>%1: another program runs this visit; it is left alone.</translation>
    </message>
    <message>
        <source>%1: the service could not be asked; the visit is kept for the next try.</source>
        <extracomment>Printed by a command. %1 names a visit.</extracomment>
        <translation>%1: the service could not be asked; the visit is kept for the next try.</translation>
    </message>
</context>
<context>
    <name>shell::RecoveryNotice</name>
    <message numerus="yes">
        <source>%n visit(s) from before are being finished.</source>
        <translation>
            <numerusform>%n visit from before is being finished.</numerusform>
            <numerusform>%n visits from before are being finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>Part of a list: &quot;While the program was closed: 1 passed, 1 needs a look&quot;.</extracomment>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <extracomment>Part of a list: these visits need a person to look at them.</extracomment>
        <translation>
            <numerusform>%n needs a look</numerusform>
            <numerusform>%n need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Part of a list: these visits failed.</extracomment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left before the end</source>
        <extracomment>Part of a list: these visitors left.</extracomment>
        <translation>
            <numerusform>%n left before the end</numerusform>
            <numerusform>%n left before the end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose creation is unknown</source>
        <extracomment>Part of a list: it is not known whether the service created a session.</extracomment>
        <translation>
            <numerusform>%n whose creation is unknown</numerusform>
            <numerusform>%n whose creation is unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never began</source>
        <extracomment>Part of a list: the service was never asked for these visits.</extracomment>
        <translation>
            <numerusform>%n never began</numerusform>
            <numerusform>%n never began</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose result cannot be read yet</source>
        <extracomment>Part of a list: these results are fetched at another time.</extracomment>
        <translation>
            <numerusform>%n whose result cannot be read yet</numerusform>
            <numerusform>%n whose results cannot be read yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended by a problem</source>
        <extracomment>Part of a list: a technical problem ended these visits.</extracomment>
        <translation>
            <numerusform>%n ended by a problem</numerusform>
            <numerusform>%n ended by a problem</numerusform>
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
        <translation>While the program was closed: %1.</translation>
    </message>
    <message>
        <source>Visits that were still open: %1.</source>
        <extracomment>%1 is a list such as &quot;1 passed, 1 left before the end&quot;.</extracomment>
        <translation>Visits that were still open: %1.</translation>
    </message>
    <message>
        <source>Show in Visits</source>
        <extracomment>A button: goes to the place with the visits.</extracomment>
        <translation>Show in Visits</translation>
    </message>
</context>
<context>
    <name>shell::RefreshStrip</name>
    <message>
        <source>%1 of %2 people are up to date.</source>
        <extracomment>While the progress of several people is read; %1 and %2 are numbers with separators.</extracomment>
        <translation>%1 of %2 people are up to date.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln could not be read.</numerusform>
            <numerusform>%Ln could not be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Big Interview asked to wait a moment; then it goes on.</source>
        <translation>Big Interview asked to wait a moment; then it goes on.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Ends reading the progress of several people.</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 people.</source>
        <extracomment>Reading the progress of several people was stopped; %1 and %2 are numbers.</extracomment>
        <translation>Stopped after %1 of %2 people.</translation>
    </message>
    <message numerus="yes">
        <source>The progress of %Ln people could not be read.</source>
        <translation>
            <numerusform>The progress of %Ln person could not be read.</numerusform>
            <numerusform>The progress of %Ln people could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not at Big Interview yet; open them to create them there.</source>
        <translation>
            <numerusform>%Ln person is not at Big Interview yet; open them to create them there.</numerusform>
            <numerusform>%Ln people are not at Big Interview yet; open them to create them there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::ResultCard</name>
    <message>
        <source>Copy</source>
        <extracomment>A button that copies the id of a session to the clipboard.</extracomment>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the session&apos;s id</source>
        <translation>Copy the session&apos;s id</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <extracomment>A switch on the result card that shows the service&apos;s scores.</extracomment>
        <translation>Show numbers</translation>
    </message>
    <message>
        <source>The service advises against judging a person by these numbers.</source>
        <translation>The service advises against judging a person by these numbers.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A button on the result card that shows technical details.</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Session %1</source>
        <extracomment>%1 is the service&apos;s id of a session.</extracomment>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>What a screen reader says for a result: the word, why, and the next step.</extracomment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>Open in Visits</source>
        <extracomment>A button on the result card: shows the visit among the others.</extracomment>
        <translation>Open in Visits</translation>
    </message>
</context>
<context>
    <name>shell::ResultScreen</name>
    <message>
        <source>You&apos;re all set</source>
        <extracomment>The visitor&apos;s result when everything is well.</extracomment>
        <translation>You&apos;re all set</translation>
    </message>
    <message>
        <source>Please take your document with you. The desk has what it needs.</source>
        <extracomment>The visitor&apos;s result when everything is well. The desk: the people who work here.</extracomment>
        <translation>Please take your document with you. The desk has what it needs.</translation>
    </message>
    <message>
        <source>Please see our staff</source>
        <extracomment>The visitor&apos;s result in every other case; must not sound like a refusal.</extracomment>
        <translation>Please see our staff</translation>
    </message>
    <message>
        <source>Please take your document with you. They will help you with the next step.</source>
        <extracomment>The visitor&apos;s result in every other case; must not sound like a refusal.</extracomment>
        <translation>Please take your document with you. They will help you with the next step.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>The visitor&apos;s result where outcomes are not shown.</extracomment>
        <translation>Thank you</translation>
    </message>
    <message>
        <source>Please take your document with you. Our staff will tell you what happens next.</source>
        <extracomment>The visitor&apos;s result where outcomes are not shown.</extracomment>
        <translation>Please take your document with you. Our staff will tell you what happens next.</translation>
    </message>
    <message>
        <source>You have left</source>
        <extracomment>Shown to a visitor who has left the visit before its end.</extracomment>
        <translation>You have left</translation>
    </message>
    <message>
        <source>Nothing was kept on this screen. You can start again any time.</source>
        <extracomment>Shown to a visitor who has left the visit before its end.</extracomment>
        <translation>Nothing was kept on this screen. You can start again any time.</translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %Ln second(s).</source>
        <translation>
            <numerusform>Back to the start in %Ln second.</numerusform>
            <numerusform>Back to the start in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This window closes in %Ln second(s).</source>
        <translation>
            <numerusform>This window closes in %Ln second.</numerusform>
            <numerusform>This window closes in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::RunningCard</name>
    <message>
        <source>no page yet</source>
        <extracomment>In the line of facts about a running visit.</extracomment>
        <translation>no page yet</translation>
    </message>
    <message>
        <source>page opening</source>
        <extracomment>In the line of facts about a running visit.</extracomment>
        <translation>page opening</translation>
    </message>
    <message>
        <source>page alive</source>
        <extracomment>In the line of facts about a running visit.</extracomment>
        <translation>page alive</translation>
    </message>
    <message>
        <source>page closed</source>
        <extracomment>In the line of facts about a running visit.</extracomment>
        <translation>page closed</translation>
    </message>
    <message>
        <source>no status yet</source>
        <extracomment>In the line of facts about a running visit: the service was not heard of.</extracomment>
        <translation>no status yet</translation>
    </message>
    <message>
        <source>status read %1 s ago</source>
        <extracomment>In the line of facts about a running visit; %1 is a number of seconds such as 0.4.</extracomment>
        <translation>status read %1 s ago</translation>
    </message>
    <message numerus="yes">
        <source>status read %Ln second(s) ago</source>
        <comment>In the line of facts about a running visit.</comment>
        <translation>
            <numerusform>status read %Ln second ago</numerusform>
            <numerusform>status read %Ln seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>status read %Ln minute(s) ago</source>
        <comment>In the line of facts about a running visit.</comment>
        <translation>
            <numerusform>status read %Ln minute ago</numerusform>
            <numerusform>status read %Ln minutes ago</numerusform>
        </translation>
    </message>
    <message>
        <source>started %1</source>
        <extracomment>In the line of facts about a running visit; %1 is a time such as 10:38.</extracomment>
        <translation>started %1</translation>
    </message>
    <message>
        <source>took %1 min %2 s</source>
        <extracomment>In the line of facts about a visit that is over; minutes and seconds.</extracomment>
        <translation>took %1 min %2 s</translation>
    </message>
    <message numerus="yes">
        <source>Connection lost. Trying again in %Ln second(s).</source>
        <translation>
            <numerusform>Connection lost. Trying again in %Ln second.</numerusform>
            <numerusform>Connection lost. Trying again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection lost. Trying again now.</source>
        <translation>Connection lost. Trying again now.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <extracomment>The name of a visit for which nobody entered a name or reference.</extracomment>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Cancel visit</source>
        <translation>Cancel visit</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>End this visit now? The page closes and the visitor has to begin again.</source>
        <translation>End this visit now? The page closes and the visitor has to begin again.</translation>
    </message>
    <message>
        <source>End the visit</source>
        <extracomment>Confirms that a running visit is cancelled.</extracomment>
        <translation>End the visit</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <extracomment>Keeps a running visit going.</extracomment>
        <translation>Keep it running</translation>
    </message>
    <message>
        <source>The running visit</source>
        <translation>The running visit</translation>
    </message>
    <message>
        <source>opening in this computer&apos;s browser</source>
        <translation>opening in this computer&apos;s browser</translation>
    </message>
    <message>
        <source>in this computer&apos;s browser</source>
        <translation>in this computer&apos;s browser</translation>
    </message>
    <message>
        <source>no code yet</source>
        <extracomment>In the line of facts about a running visit: the code for the phone is being made.</extracomment>
        <translation>no code yet</translation>
    </message>
    <message>
        <source>on the visitor&apos;s phone</source>
        <extracomment>In the line of facts about a running visit: the page is there.</extracomment>
        <translation>on the visitor&apos;s phone</translation>
    </message>
    <message>
        <source>code on the screen</source>
        <translation>code on the screen</translation>
    </message>
    <message>
        <source>code taken away</source>
        <extracomment>In the line of facts about a visit that went on with a phone.</extracomment>
        <translation>code taken away</translation>
    </message>
    <message>
        <source>waiting for the visitor</source>
        <extracomment>In the line of facts about a running visit that nothing can be asked about.</extracomment>
        <translation>waiting for the visitor</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Open the browser again</translation>
    </message>
    <message>
        <source>This visit uses a static link and ends without a score. Look its result up in the service&apos;s dashboard.</source>
        <translation>This visit uses a static link and ends without a score. Look its result up in the service&apos;s dashboard.</translation>
    </message>
    <message>
        <source>The visitor is done</source>
        <extracomment>Shows the page of a running visit in the computer&apos;s browser once more. Ends a visit over a static link, which a person then decides.</extracomment>
        <translation>The visitor is done</translation>
    </message>
</context>
<context>
    <name>shell::Score</name>
    <message>
        <source>signs of tampering</source>
        <translation>signs of tampering</translation>
    </message>
    <message>
        <source>paper stuck on the document</source>
        <translation>paper stuck on the document</translation>
    </message>
    <message>
        <source>signs of alteration</source>
        <translation>signs of alteration</translation>
    </message>
    <message>
        <source>signs of alteration on the front</source>
        <translation>signs of alteration on the front</translation>
    </message>
    <message>
        <source>signs of alteration on the back</source>
        <translation>signs of alteration on the back</translation>
    </message>
    <message>
        <source>alignment of the document in the picture</source>
        <translation>alignment of the document in the picture</translation>
    </message>
    <message>
        <source>document shown on a screen</source>
        <translation>document shown on a screen</translation>
    </message>
    <message>
        <source>copy of a document on paper</source>
        <translation>copy of a document on paper</translation>
    </message>
    <message>
        <source>earlier use of the document</source>
        <translation>earlier use of the document</translation>
    </message>
    <message>
        <source>even light on the front</source>
        <translation>even light on the front</translation>
    </message>
    <message>
        <source>even light on the back</source>
        <translation>even light on the back</translation>
    </message>
    <message>
        <source>sharpness of the front</source>
        <translation>sharpness of the front</translation>
    </message>
    <message>
        <source>sharpness of the back</source>
        <translation>sharpness of the back</translation>
    </message>
    <message>
        <source>genuine browser</source>
        <translation>genuine browser</translation>
    </message>
    <message>
        <source>genuine document</source>
        <translation>genuine document</translation>
    </message>
    <message>
        <source>visible features of the front</source>
        <translation>visible features of the front</translation>
    </message>
    <message>
        <source>visible features of the back</source>
        <translation>visible features of the back</translation>
    </message>
    <message>
        <source>kind of document</source>
        <translation>kind of document</translation>
    </message>
    <message>
        <source>front and back of the same kind</source>
        <translation>front and back of the same kind</translation>
    </message>
    <message>
        <source>validity of the document series</source>
        <translation>validity of the document series</translation>
    </message>
    <message>
        <source>plausible date of birth</source>
        <translation>plausible date of birth</translation>
    </message>
    <message>
        <source>visible features of the photo</source>
        <translation>visible features of the photo</translation>
    </message>
    <message>
        <source>plausible expiry date</source>
        <translation>plausible expiry date</translation>
    </message>
    <message>
        <source>expiry of the document</source>
        <translation>expiry of the document</translation>
    </message>
    <message>
        <source>content of the barcode</source>
        <translation>content of the barcode</translation>
    </message>
    <message>
        <source>barcode on the document</source>
        <translation>barcode on the document</translation>
    </message>
    <message>
        <source>signs of a forgery</source>
        <translation>signs of a forgery</translation>
    </message>
    <message>
        <source>sex across the document</source>
        <translation>sex across the document</translation>
    </message>
    <message>
        <source>name across the document</source>
        <translation>name across the document</translation>
    </message>
    <message>
        <source>document number across the document</source>
        <translation>document number across the document</translation>
    </message>
    <message>
        <source>date of birth across the document</source>
        <translation>date of birth across the document</translation>
    </message>
    <message>
        <source>check digit of the document number</source>
        <translation>check digit of the document number</translation>
    </message>
    <message>
        <source>check digit of the date of birth</source>
        <translation>check digit of the date of birth</translation>
    </message>
    <message>
        <source>check digit of the expiry date</source>
        <translation>check digit of the expiry date</translation>
    </message>
    <message>
        <source>overall check digit</source>
        <translation>overall check digit</translation>
    </message>
    <message>
        <source>first name as expected</source>
        <translation>first name as expected</translation>
    </message>
    <message>
        <source>last name as expected</source>
        <translation>last name as expected</translation>
    </message>
    <message>
        <source>live person</source>
        <translation>live person</translation>
    </message>
    <message>
        <source>quality of the face picture</source>
        <translation>quality of the face picture</translation>
    </message>
    <message>
        <source>mask or other imitation</source>
        <translation>mask or other imitation</translation>
    </message>
    <message>
        <source>way imitations were looked for</source>
        <translation>way imitations were looked for</translation>
    </message>
    <message>
        <source>known person</source>
        <translation>known person</translation>
    </message>
    <message>
        <source>covered face</source>
        <translation>covered face</translation>
    </message>
    <message>
        <source>glasses</source>
        <translation>glasses</translation>
    </message>
    <message>
        <source>light on the face</source>
        <translation>light on the face</translation>
    </message>
    <message>
        <source>name of the known person</source>
        <translation>name of the known person</translation>
    </message>
    <message>
        <source>rule of the flow</source>
        <translation>rule of the flow</translation>
    </message>
    <message>
        <source>answer of the government register</source>
        <translation>answer of the government register</translation>
    </message>
    <message>
        <source>document data in the register</source>
        <translation>document data in the register</translation>
    </message>
    <message>
        <source>document data against the register</source>
        <translation>document data against the register</translation>
    </message>
    <message>
        <source>certainty of the reading</source>
        <translation>certainty of the reading</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Liveness</source>
        <translation>Liveness</translation>
    </message>
    <message>
        <source>Face match</source>
        <translation>Face match</translation>
    </message>
    <message>
        <source>Government check</source>
        <translation>Government check</translation>
    </message>
    <message>
        <source>Sign-in by face</source>
        <translation>Sign-in by face</translation>
    </message>
    <message>
        <source>CURP register</source>
        <translation>CURP register</translation>
    </message>
    <message>
        <source>INE register</source>
        <translation>INE register</translation>
    </message>
    <message>
        <source>Reading of the document</source>
        <translation>Reading of the document</translation>
    </message>
    <message>
        <source>Device risk</source>
        <translation>Device risk</translation>
    </message>
    <message>
        <source>Behaviour risk</source>
        <translation>Behaviour risk</translation>
    </message>
    <message>
        <source>External check</source>
        <translation>External check</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Watchlist</translation>
    </message>
    <message>
        <source>Recording of the session</source>
        <translation>Recording of the session</translation>
    </message>
    <message>
        <source>Document in the picture</source>
        <translation>Document in the picture</translation>
    </message>
    <message>
        <source>Repeated steps</source>
        <translation>Repeated steps</translation>
    </message>
    <message>
        <source>a live person in front of the camera</source>
        <translation>a live person in front of the camera</translation>
    </message>
    <message>
        <source>same person as on the document</source>
        <translation>same person as on the document</translation>
    </message>
    <message>
        <source>the register confirms the document</source>
        <translation>the register confirms the document</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) passed</source>
        <comment>How many checks of one module passed.</comment>
        <translation>
            <numerusform>%Ln check passed</numerusform>
            <numerusform>%Ln checks passed</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to complain about</source>
        <translation>nothing to complain about</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln other check(s) passed</source>
        <extracomment>%1 is a list of checks that did not pass, such as &quot;sharpness of the front&quot;.</extracomment>
        <translation>
            <numerusform>%1; %Ln other check passed</numerusform>
            <numerusform>%1; %Ln other checks passed</numerusform>
        </translation>
    </message>
    <message>
        <source>the service asks for a person to look at this</source>
        <translation>the service asks for a person to look at this</translation>
    </message>
    <message>
        <source>the service did not accept this</source>
        <translation>the service did not accept this</translation>
    </message>
    <message>
        <source>the service gave no verdict</source>
        <translation>the service gave no verdict</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Beside a tick: a check was accepted.</extracomment>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Beside an exclamation mark: a person has to look at a check.</extracomment>
        <translation>Review</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Beside a cross: a check was not accepted.</extracomment>
        <translation>Failed</translation>
    </message>
    <message>
        <source>No verdict</source>
        <extracomment>Beside a check the service did not judge.</extracomment>
        <translation>No verdict</translation>
    </message>
    <message>
        <source>Not part of this flow</source>
        <extracomment>Beside a module that this onboarding flow does not have.</extracomment>
        <translation>Not part of this flow</translation>
    </message>
</context>
<context>
    <name>shell::SettingField</name>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Enter a whole number from %1 to %2.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2, with a point before the decimals.</source>
        <translation>Enter a number from %1 to %2, with a point before the decimals.</translation>
    </message>
    <message>
        <source>Enter a full address that begins with https://.</source>
        <translation>Enter a full address that begins with https://.</translation>
    </message>
    <message>
        <source>Choose one of the entries.</source>
        <translation>Choose one of the entries.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>This value cannot be used.</translation>
    </message>
    <message>
        <source>There is no such file that this program can read.</source>
        <translation>There is no such file that this program can read.</translation>
    </message>
    <message>
        <source>The file must hold the key alone and be readable by its owner alone.</source>
        <translation>The file must hold the key alone and be readable by its owner alone.</translation>
    </message>
    <message>
        <source>Enter a colour as # and six digits, such as #1E4BBF.</source>
        <translation>Enter a colour as # and six digits, such as #1E4BBF.</translation>
    </message>
    <message>
        <source>Enter host names alone, separated by commas.</source>
        <translation>Enter host names alone, separated by commas.</translation>
    </message>
    <message>
        <source>Fixed by the policy of your administrator.</source>
        <translation>Fixed by the policy of your administrator.</translation>
    </message>
    <message>
        <source>Set on the command line for as long as the program runs.</source>
        <translation>Set on the command line for as long as the program runs.</translation>
    </message>
    <message>
        <source>Set by an environment variable of this computer. Change it there.</source>
        <translation>Set by an environment variable of this computer. Change it there.</translation>
    </message>
    <message>
        <source>Set in the file %1. Change it there.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Set in the file %1. Change it there.</translation>
    </message>
    <message>
        <source>This field is needed before visits can start.</source>
        <translation>This field is needed before visits can start.</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Service address</translation>
    </message>
    <message>
        <source>The address of the Incode API of your account, without /0 at its end.</source>
        <translation>The address of the Incode API of your account, without /0 at its end.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>The id of the flow or workflow that visitors go through, from the Incode dashboard.</source>
        <translation>The id of the flow or workflow that visitors go through, from the Incode dashboard.</translation>
    </message>
    <message>
        <source>24 letters and digits</source>
        <translation>24 letters and digits</translation>
    </message>
    <message>
        <source>API key file</source>
        <translation>API key file</translation>
    </message>
    <message>
        <source>A file that holds nothing but the API key and that only this user can read. Leave it empty to use the key store of this computer.</source>
        <translation>A file that holds nothing but the API key and that only this user can read. Leave it empty to use the key store of this computer.</translation>
    </message>
    <message>
        <source>The key store is used</source>
        <translation>The key store is used</translation>
    </message>
    <message>
        <source>Language sent to the service</source>
        <translation>Language sent to the service</translation>
    </message>
    <message>
        <source>The language of the onboarding page. It can follow the language chosen on the screen.</source>
        <translation>The language of the onboarding page. It can follow the language chosen on the screen.</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Country code</translation>
    </message>
    <message>
        <source>Whose documents are expected. ALL accepts every country.</source>
        <translation>Whose documents are expected. ALL accepts every country.</translation>
    </message>
    <message>
        <source>Address at the end</source>
        <translation>Address at the end</translation>
    </message>
    <message>
        <source>Where the onboarding page goes when it is done. It is caught before anything is sent there.</source>
        <translation>Where the onboarding page goes when it is done. It is caught before anything is sent there.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Outcome on the visitor&apos;s screen</source>
        <translation>Outcome on the visitor&apos;s screen</translation>
    </message>
    <message>
        <source>Whether the visitor is told that all is well. Otherwise everybody is thanked and asked to see the staff.</source>
        <translation>Whether the visitor is told that all is well. Otherwise everybody is thanked and asked to see the staff.</translation>
    </message>
    <message>
        <source>Time of the last screen</source>
        <translation>Time of the last screen</translation>
    </message>
    <message>
        <source>Seconds the visitor&apos;s last screen stays before it goes by itself.</source>
        <translation>Seconds the visitor&apos;s last screen stays before it goes by itself.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Degrees north of the equator; south is negative.</source>
        <translation>Degrees north of the equator; south is negative.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Degrees east of Greenwich; west is negative.</source>
        <translation>Degrees east of Greenwich; west is negative.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuracy</translation>
    </message>
    <message>
        <source>Metres within which this position is right, told to the page.</source>
        <translation>Metres within which this position is right, told to the page.</translation>
    </message>
    <message>
        <source>Language of this program</source>
        <translation>Language of this program</translation>
    </message>
    <message>
        <source>Used at once, here and on the visitor&apos;s screen.</source>
        <translation>Used at once, here and on the visitor&apos;s screen.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Name of your house</source>
        <translation>Name of your house</translation>
    </message>
    <message>
        <source>Shown at the top of the visitor&apos;s screen.</source>
        <translation>Shown at the top of the visitor&apos;s screen.</translation>
    </message>
    <message>
        <source>Logo file</source>
        <translation>Logo file</translation>
    </message>
    <message>
        <source>An SVG or PNG picture, shown at the top of the visitor&apos;s screen.</source>
        <translation>An SVG or PNG picture, shown at the top of the visitor&apos;s screen.</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Accent colour</translation>
    </message>
    <message>
        <source>The colour of buttons. A colour that is hard to read is not used.</source>
        <translation>The colour of buttons. A colour that is hard to read is not used.</translation>
    </message>
    <message>
        <source>Welcome headline</source>
        <translation>Welcome headline</translation>
    </message>
    <message>
        <source>Shown on the first screen in place of the built-in headline.</source>
        <translation>Shown on the first screen in place of the built-in headline.</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>Allowed hosts</translation>
    </message>
    <message>
        <source>Host names the onboarding page may live on and go to, separated by commas. Names below them are allowed, too.</source>
        <translation>Host names the onboarding page may live on and go to, separated by commas. Names below them are allowed, too.</translation>
    </message>
    <message>
        <source>Resource hosts</source>
        <translation>Resource hosts</translation>
    </message>
    <message>
        <source>When set, the only host names the page may load anything from. Leave it empty unless your security officer gave you the list.</source>
        <translation>When set, the only host names the page may load anything from. Leave it empty unless your security officer gave you the list.</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Not limited</translation>
    </message>
    <message>
        <source>Time between status reads</source>
        <translation>Time between status reads</translation>
    </message>
    <message>
        <source>Milliseconds between two questions how far the visitor is.</source>
        <translation>Milliseconds between two questions how far the visitor is.</translation>
    </message>
    <message>
        <source>Longest time of a visit</source>
        <translation>Longest time of a visit</translation>
    </message>
    <message>
        <source>Seconds after which a visit that is not finished is ended.</source>
        <translation>Seconds after which a visit that is not finished is ended.</translation>
    </message>
    <message>
        <source>As chosen on the screen</source>
        <extracomment>One of the choices for the language sent to the service.</extracomment>
        <translation>As chosen on the screen</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <extracomment>One of the choices for the language of the program.
----------
One of the choices for the appearance.
----------
One of the choices for sleep and screen saver.</extracomment>
        <translation>As this computer is set</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>One of the choices for the appearance.</extracomment>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>One of the choices for the appearance.</extracomment>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>One of the choices for the appearance.</extracomment>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Tell the visitor</source>
        <extracomment>One of the choices for the visitor&apos;s last screen.</extracomment>
        <translation>Tell the visitor</translation>
    </message>
    <message>
        <source>Thank everybody alike</source>
        <extracomment>One of the choices for the visitor&apos;s last screen.</extracomment>
        <translation>Thank everybody alike</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Text of the document</translation>
    </message>
    <message>
        <source>Whether it is fetched after each finished visit. Otherwise only when an operator asks, and that is recorded.</source>
        <translation>Whether it is fetched after each finished visit. Otherwise only when an operator asks, and that is recorded.</translation>
    </message>
    <message>
        <source>Pictures of face and document</source>
        <translation>Pictures of face and document</translation>
    </message>
    <message>
        <source>Whether they are fetched after each finished visit. Otherwise only when an operator asks, and that is recorded.</source>
        <translation>Whether they are fetched after each finished visit. Otherwise only when an operator asks, and that is recorded.</translation>
    </message>
    <message>
        <source>Deleting old data</source>
        <translation>Deleting old data</translation>
    </message>
    <message>
        <source>Whether data is deleted for good once its period has passed.</source>
        <translation>Whether data is deleted for good once its period has passed.</translation>
    </message>
    <message>
        <source>Period of pictures and document text</source>
        <translation>Period of pictures and document text</translation>
    </message>
    <message>
        <source>Hours after they were fetched.</source>
        <translation>Hours after they were fetched.</translation>
    </message>
    <message>
        <source>Period of a session&apos;s token</source>
        <translation>Period of a session&apos;s token</translation>
    </message>
    <message>
        <source>Minutes after a final result. As long as it is kept, pictures and text can be asked for; 0 forgets it at once.</source>
        <translation>Minutes after a final result. As long as it is kept, pictures and text can be asked for; 0 forgets it at once.</translation>
    </message>
    <message>
        <source>Period of visits</source>
        <translation>Period of visits</translation>
    </message>
    <message>
        <source>Days after its end for which a visit is kept, with its result and note.</source>
        <translation>Days after its end for which a visit is kept, with its result and note.</translation>
    </message>
    <message>
        <source>Hour of upkeep</source>
        <translation>Hour of upkeep</translation>
    </message>
    <message>
        <source>Hour of the day at which old data is deleted and a backup is made. When the computer was off, it happens at the next start.</source>
        <translation>Hour of the day at which old data is deleted and a backup is made. When the computer was off, it happens at the next start.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>How many daily backups are kept on this computer; 0 makes none.</source>
        <translation>How many daily backups are kept on this computer; 0 makes none.</translation>
    </message>
    <message>
        <source>When an operator asks</source>
        <extracomment>One of the choices for pictures and text of a visit.</extracomment>
        <translation>When an operator asks</translation>
    </message>
    <message>
        <source>After each finished visit</source>
        <extracomment>One of the choices for pictures and text of a visit.</extracomment>
        <translation>After each finished visit</translation>
    </message>
    <message>
        <source>Delete what is past its period</source>
        <extracomment>One of the choices for deleting old data.</extracomment>
        <translation>Delete what is past its period</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <extracomment>One of the choices for deleting old data.</extracomment>
        <translation>Keep everything</translation>
    </message>
    <message>
        <source>Enter a path that begins with a slash.</source>
        <translation>Enter a path that begins with a slash.</translation>
    </message>
    <message>
        <source>Enter on, off, a port, or an address and a port such as 127.0.0.1:8787.</source>
        <translation>Enter on, off, a port, or an address and a port such as 127.0.0.1:8787.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM.</source>
        <translation>This file holds no certificate in PEM.</translation>
    </message>
    <message>
        <source>There is no such program on this computer.</source>
        <translation>There is no such program on this computer.</translation>
    </message>
    <message>
        <source>Enter a path without question marks, stars and other signs.</source>
        <translation>Enter a path without question marks, stars and other signs.</translation>
    </message>
    <message>
        <source>Enter the name of a header: letters, digits and hyphens.</source>
        <translation>Enter the name of a header: letters, digits and hyphens.</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Who is asked</translation>
    </message>
    <message>
        <source>Incode itself with an API key on this computer, or a backend of your own that holds the key, so that none is here.</source>
        <translation>Incode itself with an API key on this computer, or a backend of your own that holds the key, so that none is here.</translation>
    </message>
    <message>
        <source>Backend address</source>
        <translation>Backend address</translation>
    </message>
    <message>
        <source>The address of your backend, which makes the sessions and answers how they went.</source>
        <translation>The address of your backend, which makes the sessions and answers how they went.</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>Token file</translation>
    </message>
    <message>
        <source>A file that holds nothing but the token your backend expects and that only this user can read. Leave it empty when it expects none.</source>
        <translation>A file that holds nothing but the token your backend expects and that only this user can read. Leave it empty when it expects none.</translation>
    </message>
    <message>
        <source>No token is sent</source>
        <translation>No token is sent</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client certificate</translation>
    </message>
    <message>
        <source>A PEM file with the certificate this computer shows to your backend. Leave it empty when it asks for none.</source>
        <translation>A PEM file with the certificate this computer shows to your backend. Leave it empty when it asks for none.</translation>
    </message>
    <message>
        <source>No certificate is shown</source>
        <translation>No certificate is shown</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Key of the client certificate</translation>
    </message>
    <message>
        <source>A PEM file with its private key, without a password, that only this user can read.</source>
        <translation>A PEM file with its private key, without a password, that only this user can read.</translation>
    </message>
    <message>
        <source>Path that starts</source>
        <translation>Path that starts</translation>
    </message>
    <message>
        <source>For a backend that starts a session and answers its address in two calls. Leave it empty when one call does both.</source>
        <translation>For a backend that starts a session and answers its address in two calls. Leave it empty when one call does both.</translation>
    </message>
    <message>
        <source>One call does both</source>
        <translation>One call does both</translation>
    </message>
    <message>
        <source>Path of the onboarding address</source>
        <translation>Path of the onboarding address</translation>
    </message>
    <message>
        <source>What your backend calls the request that makes a session and answers its address.</source>
        <translation>What your backend calls the request that makes a session and answers its address.</translation>
    </message>
    <message>
        <source>Path of the status</source>
        <translation>Path of the status</translation>
    </message>
    <message>
        <source>What your backend calls the request that answers how far a visitor is.</source>
        <translation>What your backend calls the request that answers how far a visitor is.</translation>
    </message>
    <message>
        <source>Path of the result</source>
        <translation>Path of the result</translation>
    </message>
    <message>
        <source>What your backend calls the request that answers the result.</source>
        <translation>What your backend calls the request that answers the result.</translation>
    </message>
    <message>
        <source>Static link</source>
        <translation>Static link</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>The command of the browser that shows the page when it is not shown in this program.</source>
        <translation>The command of the browser that shows the page when it is not shown in this program.</translation>
    </message>
    <message>
        <source>The browser of this computer</source>
        <translation>The browser of this computer</translation>
    </message>
    <message>
        <source>Where the browser ends</source>
        <translation>Where the browser ends</translation>
    </message>
    <message>
        <source>Where the page goes at its end when a browser shows it. The visit is finished from its status in any case.</source>
        <translation>Where the page goes at its end when a browser shows it. The visit is finished from its status in any case.</translation>
    </message>
    <message>
        <source>Time of the code</source>
        <translation>Time of the code</translation>
    </message>
    <message>
        <source>Seconds without a touch after which the code for the visitor&apos;s phone is hidden.</source>
        <translation>Seconds without a touch after which the code for the visitor&apos;s phone is hidden.</translation>
    </message>
    <message>
        <source>Time of your own page</source>
        <translation>Time of your own page</translation>
    </message>
    <message>
        <source>Seconds for which the address at the end is really shown; 0 only catches it.</source>
        <translation>Seconds for which the address at the end is really shown; 0 only catches it.</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Where this program takes webhooks: off, on, a port, or an address and a port. Other computers reach it only by an address of its own, and then it needs a certificate.</source>
        <translation>Where this program takes webhooks: off, on, a port, or an address and a port. Other computers reach it only by an address of its own, and then it needs a certificate.</translation>
    </message>
    <message>
        <source>Path of the deliveries</source>
        <translation>Path of the deliveries</translation>
    </message>
    <message>
        <source>The path behind the address that you register with Incode.</source>
        <translation>The path behind the address that you register with Incode.</translation>
    </message>
    <message>
        <source>Name of the secret header</source>
        <translation>Name of the secret header</translation>
    </message>
    <message>
        <source>The header that you register with Incode, so that nobody else can send anything.</source>
        <translation>The header that you register with Incode, so that nobody else can send anything.</translation>
    </message>
    <message>
        <source>File with its value</source>
        <translation>File with its value</translation>
    </message>
    <message>
        <source>A file that holds nothing but that header&apos;s value and that only this user can read.</source>
        <translation>A file that holds nothing but that header&apos;s value and that only this user can read.</translation>
    </message>
    <message>
        <source>Certificate of the receiver</source>
        <translation>Certificate of the receiver</translation>
    </message>
    <message>
        <source>A PEM file with its certificate and those that signed it. Leave it empty when a relay on this computer passes deliveries on.</source>
        <translation>A PEM file with its certificate and those that signed it. Leave it empty when a relay on this computer passes deliveries on.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Not encrypted</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Key of the certificate</translation>
    </message>
    <message>
        <source>Incode itself</source>
        <extracomment>One of the choices for who is asked: the vendor, by its name.</extracomment>
        <translation>Incode itself</translation>
    </message>
    <message>
        <source>Your own backend</source>
        <extracomment>One of the choices for who is asked: a server of the customer&apos;s.</extracomment>
        <translation>Your own backend</translation>
    </message>
    <message>
        <source>To a page of this program</source>
        <extracomment>One of the choices for where the browser goes at the end of a visit.</extracomment>
        <translation>To a page of this program</translation>
    </message>
    <message>
        <source>To the address at the end</source>
        <extracomment>One of the choices for where the browser goes at the end of a visit.</extracomment>
        <translation>To the address at the end</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <extracomment>One of the choices for where the browser goes at the end of a visit.</extracomment>
        <translation>Nowhere</translation>
    </message>
    <message>
        <source>A link to a flow that is the same for everybody, used in place of sessions of our own. Its results cannot be read here: each visit ends for a person to decide. On a phone or in a browser only a webhook or the desk tells that it has ended.</source>
        <translation>A link to a flow that is the same for everybody, used in place of sessions of our own. Its results cannot be read here: each visit ends for a person to decide. On a phone or in a browser only a webhook or the desk tells that it has ended.</translation>
    </message>
    <message>
        <source>Enter the subdomain alone, such as acme, or an address that begins with https://.</source>
        <translation>Enter the subdomain alone, such as acme, or an address that begins with https://.</translation>
    </message>
    <message>
        <source>Enter each place as a title, an equals sign and a path that begins with one slash, separated by commas.</source>
        <translation>Enter each place as a title, an equals sign and a path that begins with one slash, separated by commas.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Your organisation at Big Interview: the first part of its address, or the whole address.</source>
        <translation>Your organisation at Big Interview: the first part of its address, or the whole address.</translation>
    </message>
    <message>
        <source>Where it opens</source>
        <translation>Where it opens</translation>
    </message>
    <message>
        <source>A window of this program is emptied when it closes. The computer&apos;s browser keeps the person signed in, and its history may keep the address.</source>
        <translation>A window of this program is emptied when it closes. The computer&apos;s browser keeps the person signed in, and its history may keep the address.</translation>
    </message>
    <message>
        <source>Address after signing out</source>
        <translation>Address after signing out</translation>
    </message>
    <message>
        <source>Where a person lands who signs out; a window of this program closes there.</source>
        <translation>Where a person lands who signs out; a window of this program closes there.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s own page</source>
        <translation>Your organisation&apos;s own page</translation>
    </message>
    <message>
        <source>Hosts to return to</source>
        <translation>Hosts to return to</translation>
    </message>
    <message>
        <source>Host names that an address given for one launch may be on, separated by commas.</source>
        <translation>Host names that an address given for one launch may be on, separated by commas.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>Other allowed hosts</source>
        <translation>Other allowed hosts</translation>
    </message>
    <message>
        <source>Host names the window may go to besides your organisation&apos;s own, separated by commas.</source>
        <translation>Host names the window may go to besides your organisation&apos;s own, separated by commas.</translation>
    </message>
    <message>
        <source>Saved places</source>
        <translation>Saved places</translation>
    </message>
    <message>
        <source>Places of the member pages that you open often, each as a title, an equals sign and its path, separated by commas.</source>
        <translation>Places of the member pages that you open often, each as a title, an equals sign and its path, separated by commas.</translation>
    </message>
    <message>
        <source>Webhook key file</source>
        <translation>Webhook key file</translation>
    </message>
    <message>
        <source>A file that holds nothing but the key Big Interview showed when the webhook was made, and that only this user can read.</source>
        <translation>A file that holds nothing but the key Big Interview showed when the webhook was made, and that only this user can read.</translation>
    </message>
    <message>
        <source>No deliveries are taken</source>
        <translation>No deliveries are taken</translation>
    </message>
    <message>
        <source>Path of Big Interview&apos;s deliveries</source>
        <translation>Path of Big Interview&apos;s deliveries</translation>
    </message>
    <message>
        <source>The path behind the address that you register with Big Interview.</source>
        <translation>The path behind the address that you register with Big Interview.</translation>
    </message>
    <message>
        <source>In a window of this program</source>
        <extracomment>One of the choices for where Big Interview opens.</extracomment>
        <translation>In a window of this program</translation>
    </message>
    <message>
        <source>In the computer&apos;s browser</source>
        <extracomment>One of the choices for where Big Interview opens.</extracomment>
        <translation>In the computer&apos;s browser</translation>
    </message>
    <message>
        <source>Background picture</source>
        <translation>Background picture</translation>
    </message>
    <message>
        <source>An SVG, PNG or JPEG picture behind the welcome screen. Text keeps a ground of its own.</source>
        <translation>An SVG, PNG or JPEG picture behind the welcome screen. Text keeps a ground of its own.</translation>
    </message>
    <message>
        <source>Before the visit</source>
        <translation>Before the visit</translation>
    </message>
    <message>
        <source>Whether visitors are told what will happen, and accept it, before anything begins.</source>
        <translation>Whether visitors are told what will happen, and accept it, before anything begins.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Whether visitors type or scan a reference first. It becomes the customer id of the visit.</source>
        <translation>Whether visitors type or scan a reference first. It becomes the customer id of the visit.</translation>
    </message>
    <message>
        <source>Form of a reference</source>
        <translation>Form of a reference</translation>
    </message>
    <message>
        <source>A regular expression that a whole reference must match.</source>
        <translation>A regular expression that a whole reference must match.</translation>
    </message>
    <message>
        <source>Any reference is taken</source>
        <translation>Any reference is taken</translation>
    </message>
    <message>
        <source>Camera and microphone</source>
        <translation>Camera and microphone</translation>
    </message>
    <message>
        <source>Whether they and the network are checked together with the visitor before a session begins.</source>
        <translation>Whether they and the network are checked together with the visitor before a session begins.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>The name of the camera visitors are to use, or a part of it. vestibule doctor lists them.</source>
        <translation>The name of the camera visitors are to use, or a part of it. vestibule doctor lists them.</translation>
    </message>
    <message>
        <source>The first real camera</source>
        <translation>The first real camera</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>The name of the microphone visitors are to use, or a part of it.</source>
        <translation>The name of the microphone visitors are to use, or a part of it.</translation>
    </message>
    <message>
        <source>The first microphone</source>
        <translation>The first microphone</translation>
    </message>
    <message>
        <source>Whose choice they are</source>
        <translation>Whose choice they are</translation>
    </message>
    <message>
        <source>The onboarding page chooses by itself, or it is given this camera and this microphone whatever it asks for.</source>
        <translation>The onboarding page chooses by itself, or it is given this camera and this microphone whatever it asks for.</translation>
    </message>
    <message>
        <source>Files for the page</source>
        <translation>Files for the page</translation>
    </message>
    <message>
        <source>Whether the onboarding page may be given files from the folder below. Nothing else on this computer can be chosen.</source>
        <translation>Whether the onboarding page may be given files from the folder below. Nothing else on this computer can be chosen.</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Folder of the files</translation>
    </message>
    <message>
        <source>The full path of the one folder that visitors may choose files from.</source>
        <translation>The full path of the one folder that visitors may choose files from.</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Whom to call</translation>
    </message>
    <message>
        <source>Shown as it stands when this screen is out of order, such as a telephone number.</source>
        <translation>Shown as it stands when this screen is out of order, such as a telephone number.</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Screens</translation>
    </message>
    <message>
        <source>With two, the visitor has one display and the desk has the other.</source>
        <translation>With two, the visitor has one display and the desk has the other.</translation>
    </message>
    <message>
        <source>Display of the visitor&apos;s screen</source>
        <translation>Display of the visitor&apos;s screen</translation>
    </message>
    <message>
        <source>As vestibule doctor names it.</source>
        <translation>As vestibule doctor names it.</translation>
    </message>
    <message>
        <source>The main one, or with two screens the other one</source>
        <translation>The main one, or with two screens the other one</translation>
    </message>
    <message>
        <source>Display of the desk</source>
        <translation>Display of the desk</translation>
    </message>
    <message>
        <source>As vestibule doctor names it; only with two screens.</source>
        <translation>As vestibule doctor names it; only with two screens.</translation>
    </message>
    <message>
        <source>The main one</source>
        <translation>The main one</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Keyboard on the screen</translation>
    </message>
    <message>
        <source>Whether visitors can type on the screen itself.</source>
        <translation>Whether visitors can type on the screen itself.</translation>
    </message>
    <message>
        <source>Sleep and screen saver</source>
        <translation>Sleep and screen saver</translation>
    </message>
    <message>
        <source>Whether they are held off while the visitor&apos;s screen is in use.</source>
        <translation>Whether they are held off while the visitor&apos;s screen is in use.</translation>
    </message>
    <message>
        <source>Time of the welcome screen</source>
        <translation>Time of the welcome screen</translation>
    </message>
    <message>
        <source>Seconds without a touch after which it dims and goes back to your own language.</source>
        <translation>Seconds without a touch after which it dims and goes back to your own language.</translation>
    </message>
    <message>
        <source>Patience before the visit</source>
        <translation>Patience before the visit</translation>
    </message>
    <message>
        <source>Seconds without a touch after which visitors are asked whether they are still there.</source>
        <translation>Seconds without a touch after which visitors are asked whether they are still there.</translation>
    </message>
    <message>
        <source>Patience while devices are checked</source>
        <translation>Patience while devices are checked</translation>
    </message>
    <message>
        <source>The same while camera and microphone are checked.</source>
        <translation>The same while camera and microphone are checked.</translation>
    </message>
    <message>
        <source>Patience during the visit</source>
        <translation>Patience during the visit</translation>
    </message>
    <message>
        <source>The same during the visit. A camera in use and progress of the page count as presence.</source>
        <translation>The same during the visit. A camera in use and progress of the page count as presence.</translation>
    </message>
    <message>
        <source>Time for an answer</source>
        <translation>Time for an answer</translation>
    </message>
    <message>
        <source>Seconds for which that question waits before the visit is ended and everything is removed.</source>
        <translation>Seconds for which that question waits before the visit is ended and everything is removed.</translation>
    </message>
    <message>
        <source>Patience with an open window</source>
        <translation>Patience with an open window</translation>
    </message>
    <message>
        <source>Seconds without a touch after which a window of Big Interview asks whether somebody is still there, and then closes.</source>
        <translation>Seconds without a touch after which a window of Big Interview asks whether somebody is still there, and then closes.</translation>
    </message>
    <message>
        <source>Tell visitors and ask</source>
        <extracomment>One of the choices for what comes before a visit.</extracomment>
        <translation>Tell visitors and ask</translation>
    </message>
    <message>
        <source>Begin at once</source>
        <extracomment>One of the choices for what comes before a visit.</extracomment>
        <translation>Begin at once</translation>
    </message>
    <message>
        <source>Not asked</source>
        <extracomment>One of the choices for the reference a visitor types.</extracomment>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Asked, and may be left out</source>
        <extracomment>One of the choices for the reference a visitor types.</extracomment>
        <translation>Asked, and may be left out</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>One of the choices for the reference a visitor types.</extracomment>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Check them first</source>
        <extracomment>One of the choices for camera and microphone.</extracomment>
        <translation>Check them first</translation>
    </message>
    <message>
        <source>Leave it to the page</source>
        <extracomment>One of the choices for camera and microphone.</extracomment>
        <translation>Leave it to the page</translation>
    </message>
    <message>
        <source>The page chooses</source>
        <extracomment>One of the choices for which camera the page gets.</extracomment>
        <translation>The page chooses</translation>
    </message>
    <message>
        <source>Always these</source>
        <extracomment>One of the choices for which camera the page gets.</extracomment>
        <translation>Always these</translation>
    </message>
    <message>
        <source>From one folder</source>
        <extracomment>One of the choices for files that visitors may give to the page.</extracomment>
        <translation>From one folder</translation>
    </message>
    <message>
        <source>One</source>
        <extracomment>One of the choices for how many screens there are.</extracomment>
        <translation>One</translation>
    </message>
    <message>
        <source>Two</source>
        <extracomment>One of the choices for how many screens there are.</extracomment>
        <translation>Two</translation>
    </message>
    <message>
        <source>When no other is connected</source>
        <extracomment>One of the choices for the keyboard on the screen.</extracomment>
        <translation>When no other is connected</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>One of the choices for the keyboard on the screen.</extracomment>
        <translation>Always</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>One of the choices for the keyboard on the screen.</extracomment>
        <translation>Never</translation>
    </message>
    <message>
        <source>Hold them off</source>
        <extracomment>One of the choices for sleep and screen saver.</extracomment>
        <translation>Hold them off</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>One of the choices for files that visitors may give to the page.</extracomment>
        <translation>Not allowed</translation>
    </message>
</context>
<context>
    <name>shell::SettingsForm</name>
    <message>
        <source>Nothing was saved, because the key store of this computer does not work.</source>
        <translation>Nothing was saved, because the key store of this computer does not work.</translation>
    </message>
    <message>
        <source>This field is needed together with “%1”.</source>
        <extracomment>%1 is the name of another field.</extracomment>
        <translation>This field is needed together with “%1”.</translation>
    </message>
    <message>
        <source>Other computers reach the receiver at its address, so it needs a certificate.</source>
        <translation>Other computers reach the receiver at its address, so it needs a certificate.</translation>
    </message>
</context>
<context>
    <name>shell::SettingsPage</name>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Please correct the marked fields.</source>
        <translation>Please correct the marked fields.</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>A topic of the settings: address, flow and key of the service.</extracomment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>A topic of the settings: what is asked of and told to visitors.</extracomment>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>A topic of the settings: where this kiosk stands.</extracomment>
        <translation>Position</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>A topic of the settings: language, colours and brand.</extracomment>
        <translation>Look</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>A topic of the settings: for security officers.</extracomment>
        <translation>Advanced</translation>
    </message>
    <message>
        <source>Nothing is deleted by itself: everything of every visit is kept until somebody deletes it.</source>
        <translation>Nothing is deleted by itself: everything of every visit is kept until somebody deletes it.</translation>
    </message>
    <message>
        <source>Pictures and document text are kept for %1, a session&apos;s token for %2 after its result, and visits for %3. What is older is deleted for good at %4.</source>
        <extracomment>%1, %2 and %3 are durations such as &quot;24 hours&quot;; %4 is a time of the day.</extracomment>
        <translation>Pictures and document text are kept for %1, a session&apos;s token for %2 after its result, and visits for %3. What is older is deleted for good at %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
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
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>A topic of the settings: what is kept of visits, and how long.</extracomment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Your relay or tunnel passes the deliveries on to %1. Register its own address with Incode.</source>
        <extracomment>%1 is an address such as http://127.0.0.1:8787/webhooks/incode.</extracomment>
        <translation>Your relay or tunnel passes the deliveries on to %1. Register its own address with Incode.</translation>
    </message>
    <message>
        <source>Ways</source>
        <extracomment>A topic of the settings: the browser, the visitor&apos;s phone, and static links.</extracomment>
        <translation>Ways</translation>
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
        <translation>Visitor&apos;s screen</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <extracomment>A topic of the settings: a screen that stands unattended, and who may leave it.</extracomment>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Vestibule is on the desktop now.</source>
        <extracomment>Told after &quot;Put Vestibule on the desktop&quot;.</extracomment>
        <translation>Vestibule is on the desktop now.</translation>
    </message>
    <message>
        <source>Vestibule could not be put on the desktop. Make sure that this user has a desktop folder and may write to it.</source>
        <extracomment>Told after &quot;Put Vestibule on the desktop&quot;.</extracomment>
        <translation>Vestibule could not be put on the desktop. Make sure that this user has a desktop folder and may write to it.</translation>
    </message>
    <message>
        <source>Put Vestibule on the desktop</source>
        <extracomment>A button: makes a shortcut that starts this program.</extracomment>
        <translation>Put Vestibule on the desktop</translation>
    </message>
</context>
<context>
    <name>shell::SetupPage</name>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Please correct the marked fields.</source>
        <translation>Please correct the marked fields.</translation>
    </message>
    <message>
        <source>The API key cannot be read, so visits cannot be started yet.</source>
        <translation>The API key cannot be read, so visits cannot be started yet.</translation>
    </message>
    <message>
        <source>The token file cannot be read, so visits cannot be started yet.</source>
        <translation>The token file cannot be read, so visits cannot be started yet.</translation>
    </message>
    <message>
        <source>The client certificate or its key cannot be used, so visits cannot be started yet.</source>
        <translation>The client certificate or its key cannot be used, so visits cannot be started yet.</translation>
    </message>
</context>
<context>
    <name>shell::StaffDoor</name>
    <message>
        <source>There is no staff PIN. Start this program again to choose one.</source>
        <translation>There is no staff PIN. Start this program again to choose one.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>This is not a staff PIN. Please try again.</source>
        <translation>This is not a staff PIN. Please try again.</translation>
    </message>
    <message>
        <source>The two PINs were not the same. Please type it anew.</source>
        <translation>The two PINs were not the same. Please type it anew.</translation>
    </message>
    <message>
        <source>It was saved and read back. To open the desk, tap the top right corner of this screen four times, or press %1, and type your PIN.</source>
        <translation>It was saved and read back. To open the desk, tap the top right corner of this screen four times, or press %1, and type your PIN.</translation>
    </message>
    <message>
        <source>It was saved and read back. To open the desk, tap the top left corner of this screen four times, or press %1, and type your PIN.</source>
        <extracomment>%1 is the name of keys.</extracomment>
        <translation>It was saved and read back. To open the desk, tap the top left corner of this screen four times, or press %1, and type your PIN.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>The key of a PIN pad that goes one step back.</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>A PIN of %1 to %2 digits</source>
        <extracomment>Above the keys of a PIN pad; %1 and %2 are numbers.</extracomment>
        <translation>A PIN of %1 to %2 digits</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>The same PIN once more</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Keeps the PIN that was typed.</extracomment>
        <translation>Save</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>Above the keys of a PIN pad: who may go on here.</extracomment>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <extracomment>The button of a PIN pad.</extracomment>
        <translation>Open the desk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>The key of a PIN pad that closes it.</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Show the visitor&apos;s screen</source>
        <translation>Show the visitor&apos;s screen</translation>
    </message>
    <message>
        <source>A visit is running</source>
        <translation>A visit is running</translation>
    </message>
    <message>
        <source>Opening the desk ends it, and the visitor has to begin again.</source>
        <translation>Opening the desk ends it, and the visitor has to begin again.</translation>
    </message>
    <message>
        <source>Go on with the visit</source>
        <extracomment>Goes back to the visitor&apos;s screen.</extracomment>
        <translation>Go on with the visit</translation>
    </message>
    <message>
        <source>End it and open the desk</source>
        <translation>End it and open the desk</translation>
    </message>
    <message>
        <source>The desk cannot be opened</source>
        <translation>The desk cannot be opened</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Choose a staff PIN</source>
        <translation>Choose a staff PIN</translation>
    </message>
    <message>
        <source>From now on this screen belongs to visitors. Your PIN is the way back to the desk, and without it nobody can leave this screen.</source>
        <translation>From now on this screen belongs to visitors. Your PIN is the way back to the desk, and without it nobody can leave this screen.</translation>
    </message>
    <message>
        <source>Your name, for the record of who came in</source>
        <extracomment>Above a field.</extracomment>
        <translation>Your name, for the record of who came in</translation>
    </message>
    <message>
        <source>Your PIN works</source>
        <translation>Your PIN works</translation>
    </message>
    <message>
        <source>Your PIN was not saved</source>
        <translation>Your PIN was not saved</translation>
    </message>
</context>
<context>
    <name>shell::Timeline</name>
    <message>
        <source>Created</source>
        <extracomment>A station of a visit: the service created the session.</extracomment>
        <translation>Created</translation>
    </message>
    <message>
        <source>Page open</source>
        <translation>Page open</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>A station of a visit: the document was checked.</extracomment>
        <translation>Document</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>A station of a visit: the service finished its own checks.</extracomment>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>A station of a visit: the face was checked.</extracomment>
        <translation>Face</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>A station of a visit: the service says it is over.</extracomment>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Clean</source>
        <extracomment>A station of a visit: everything of the visitor is gone from this computer.</extracomment>
        <translation>Clean</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Under a station of a visit: this is what is waited for.</extracomment>
        <translation>now</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>Under a station of a visit that has no time.</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 · verified</source>
        <extracomment>Under the last station of a visit; %1 is a time. Nothing of the visitor was found.</extracomment>
        <translation>%1 · verified</translation>
    </message>
    <message>
        <source>%1 · not verified</source>
        <extracomment>Under the last station of a visit; %1 is a time. Something was found.</extracomment>
        <translation>%1 · not verified</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says for one station: its name and its time.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The way of the visit</source>
        <translation>The way of the visit</translation>
    </message>
    <message>
        <source>Code shown</source>
        <translation>Code shown</translation>
    </message>
</context>
<context>
    <name>shell::UploadDialog</name>
    <message>
        <source>Choose your files</source>
        <extracomment>Title above a list of files; the page asked for one, or for as many as the visitor likes.</extracomment>
        <translation>Choose your files</translation>
    </message>
    <message>
        <source>Choose your file</source>
        <translation>Choose your file</translation>
    </message>
    <message>
        <source>The place for your files cannot be read here. Please ask our staff.</source>
        <extracomment>In place of the list of files.</extracomment>
        <translation>The place for your files cannot be read here. Please ask our staff.</translation>
    </message>
    <message>
        <source>There is no file of the kind that is asked for. Please ask our staff.</source>
        <extracomment>In place of the list of files.</extracomment>
        <translation>There is no file of the kind that is asked for. Please ask our staff.</translation>
    </message>
    <message>
        <source>There is no file here yet. Please ask our staff.</source>
        <extracomment>In place of the list of files.</extracomment>
        <translation>There is no file here yet. Please ask our staff.</translation>
    </message>
    <message>
        <source>Touch every file you want to give, then touch the button.</source>
        <translation>Touch every file you want to give, then touch the button.</translation>
    </message>
    <message>
        <source>Use these files</source>
        <extracomment>Button below a list of files.</extracomment>
        <translation>Use these files</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Use this file</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Button below a list of files: none of them, back to the page.</extracomment>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Name of a list, for those who hear the screen.</extracomment>
        <translation>Files</translation>
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
        <translation>Session %1</translation>
    </message>
    <message>
        <source>A running visit cannot be deleted.</source>
        <translation>A running visit cannot be deleted.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What a screen reader says for the detail of a visit: whose it was and how it ended.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The visitor is busy, or the program waits for the result.</source>
        <translation>The visitor is busy, or the program waits for the result.</translation>
    </message>
    <message>
        <source>Look at the desk for how it goes.</source>
        <translation>Look at the desk for how it goes.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Took</translation>
    </message>
    <message>
        <source>Shown on</source>
        <translation>Shown on</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>The service is not set up. Check Settings, then try again.</source>
        <translation>The service is not set up. Check Settings, then try again.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Asking the service…</translation>
    </message>
    <message>
        <source>The result is as the service has it now.</source>
        <translation>The result is as the service has it now.</translation>
    </message>
    <message>
        <source>Deleting the visit and every copy of it…</source>
        <translation>Deleting the visit and every copy of it…</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Close the detail</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A button that copies the id of a session to the clipboard.</extracomment>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the session&apos;s id</source>
        <translation>Copy the session&apos;s id</translation>
    </message>
    <message>
        <source>The way of the visit</source>
        <translation>The way of the visit</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <extracomment>A button that asks the service again for the result of a visit.</extracomment>
        <translation>Fetch again</translation>
    </message>
    <message>
        <source>Ask the service for the result of this visit again.</source>
        <translation>Ask the service for the result of this visit again.</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Print or save</translation>
    </message>
    <message>
        <source>Delete now</source>
        <extracomment>A button that deletes a visit at once.</extracomment>
        <translation>Delete now</translation>
    </message>
    <message>
        <source>Delete this visit with everything kept of it? It cannot be brought back.</source>
        <translation>Delete this visit with everything kept of it? It cannot be brought back.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Delete for good</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>shell::VisitMedia</name>
    <message>
        <source>Face</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Face on the document</source>
        <translation>Face on the document</translation>
    </message>
    <message>
        <source>Front of the document</source>
        <translation>Front of the document</translation>
    </message>
    <message>
        <source>Front of the document, whole picture</source>
        <translation>Front of the document, whole picture</translation>
    </message>
    <message>
        <source>Back of the document</source>
        <translation>Back of the document</translation>
    </message>
    <message>
        <source>Back of the document, whole picture</source>
        <translation>Back of the document, whole picture</translation>
    </message>
    <message>
        <source>Hidden again, because nobody touched this computer for two minutes.</source>
        <translation>Hidden again, because nobody touched this computer for two minutes.</translation>
    </message>
    <message>
        <source>These are not kept any more, and the service can no longer be asked for them.</source>
        <translation>These are not kept any more, and the service can no longer be asked for them.</translation>
    </message>
    <message>
        <source>These are not kept here, and the service is not set up. Check Settings, then try again.</source>
        <translation>These are not kept here, and the service is not set up. Check Settings, then try again.</translation>
    </message>
    <message>
        <source>Nothing is shown, because it could not be recorded who looked. Check that the disk has free space, then try again.</source>
        <translation>Nothing is shown, because it could not be recorded who looked. Check that the disk has free space, then try again.</translation>
    </message>
    <message>
        <source>%1: this picture cannot be shown.</source>
        <extracomment>In place of a picture; %1 is what it would show.</extracomment>
        <translation>%1: this picture cannot be shown.</translation>
    </message>
    <message>
        <source>The service has none of this visit.</source>
        <translation>The service has none of this visit.</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Show pictures</translation>
    </message>
    <message>
        <source>Show document text</source>
        <translation>Show document text</translation>
    </message>
    <message>
        <source>Who looks, and when, is recorded.</source>
        <translation>Who looks, and when, is recorded.</translation>
    </message>
    <message>
        <source>Reading the pictures…</source>
        <translation>Reading the pictures…</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Reading the text…</translation>
    </message>
    <message>
        <source>Hide pictures</source>
        <translation>Hide pictures</translation>
    </message>
    <message>
        <source>Hide document text</source>
        <translation>Hide document text</translation>
    </message>
</context>
<context>
    <name>shell::VisitNote</name>
    <message>
        <source>This note is not kept yet.</source>
        <translation>This note is not kept yet.</translation>
    </message>
    <message>
        <source>The note is too long to be kept. Please make it shorter.</source>
        <translation>The note is too long to be kept. Please make it shorter.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Above the field for what the operator writes about a visit.</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>What should the next person know? Kept when you leave the field.</source>
        <translation>What should the next person know? Kept when you leave the field.</translation>
    </message>
</context>
<context>
    <name>shell::VisitPrint</name>
    <message>
        <source>Save a summary</source>
        <translation>Save a summary</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF files</translation>
    </message>
    <message>
        <source>The summary was sent to the printer.</source>
        <translation>The summary was sent to the printer.</translation>
    </message>
    <message>
        <source>The summary is in %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>The summary is in %1.</translation>
    </message>
    <message>
        <source>Nothing was printed, because it could not be recorded. Check that the disk has free space, then try again.</source>
        <translation>Nothing was printed, because it could not be recorded. Check that the disk has free space, then try again.</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <extracomment>The heading of the panel that puts one visit on paper or into a PDF.</extracomment>
        <translation>One-page summary</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the panel for printing.</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>shell::VisitReport</name>
    <message>
        <source>Summary of a visit</source>
        <extracomment>The title of a printed page about one visit.</extracomment>
        <translation>Summary of a visit</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Took</translation>
    </message>
    <message>
        <source>Shown on</source>
        <translation>Shown on</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>What was checked</translation>
    </message>
    <message>
        <source>The way of the visit</source>
        <translation>The way of the visit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Text of the document</translation>
    </message>
    <message>
        <source>There is more than fits on one page; the rest is kept in the program.</source>
        <translation>There is more than fits on one page; the rest is kept in the program.</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <extracomment>At the foot of a printed page; %1 is a date with its time.</extracomment>
        <translation>Printed %1</translation>
    </message>
</context>
<context>
    <name>shell::VisitTable</name>
    <message>
        <source>Standard columns</source>
        <extracomment>In the menu of the columns: every column as at the beginning.</extracomment>
        <translation>Standard columns</translation>
    </message>
</context>
<context>
    <name>shell::VisitWords</name>
    <message>
        <source>Expired</source>
        <extracomment>The outcome of a visit that was not finished in time.</extracomment>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Left at Document</source>
        <extracomment>The outcome of a visit: the visitor left before the document was accepted.</extracomment>
        <translation>Left at Document</translation>
    </message>
    <message>
        <source>Left at Face</source>
        <extracomment>The outcome of a visit: the visitor left before the face was checked.</extracomment>
        <translation>Left at Face</translation>
    </message>
    <message>
        <source>Left at the end</source>
        <extracomment>The outcome of a visit: all parts were done, but the visit was not finished.</extracomment>
        <translation>Left at the end</translation>
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
        <translation>The service waited for the visitor to begin.</translation>
    </message>
    <message>
        <source>The document was checked.</source>
        <translation>The document was checked.</translation>
    </message>
    <message>
        <source>The service finished its own checks.</source>
        <translation>The service finished its own checks.</translation>
    </message>
    <message>
        <source>The government register was asked.</source>
        <translation>The government register was asked.</translation>
    </message>
    <message>
        <source>The face was checked.</source>
        <translation>The face was checked.</translation>
    </message>
    <message>
        <source>The visitor finished.</source>
        <translation>The visitor finished.</translation>
    </message>
    <message>
        <source>A reviewer at the service approved the visit.</source>
        <translation>A reviewer at the service approved the visit.</translation>
    </message>
    <message>
        <source>A reviewer at the service rejected the visit.</source>
        <translation>A reviewer at the service rejected the visit.</translation>
    </message>
    <message>
        <source>The service closed the session.</source>
        <translation>The service closed the session.</translation>
    </message>
    <message>
        <source>The service reported %1.</source>
        <extracomment>A step of a visit; %1 is a word of the service that this program does not know.</extracomment>
        <translation>The service reported %1.</translation>
    </message>
    <message>
        <source>The visit was started.</source>
        <translation>The visit was started.</translation>
    </message>
    <message>
        <source>The service was asked for a session.</source>
        <translation>The service was asked for a session.</translation>
    </message>
    <message>
        <source>The service created the session.</source>
        <translation>The service created the session.</translation>
    </message>
    <message>
        <source>The service gave the address of its page.</source>
        <translation>The service gave the address of its page.</translation>
    </message>
    <message>
        <source>The result was read.</source>
        <translation>The result was read.</translation>
    </message>
    <message>
        <source>The program was started again and carried on with the visit.</source>
        <translation>The program was started again and carried on with the visit.</translation>
    </message>
    <message>
        <source>The result was asked for again.</source>
        <translation>The result was asked for again.</translation>
    </message>
    <message>
        <source>The pictures were fetched.</source>
        <translation>The pictures were fetched.</translation>
    </message>
    <message>
        <source>The text of the document was fetched.</source>
        <translation>The text of the document was fetched.</translation>
    </message>
    <message>
        <source>The visit ended.</source>
        <translation>The visit ended.</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>The outcome of a visit that has no end yet.</extracomment>
        <translation>Running</translation>
    </message>
    <message>
        <source>Creation unknown</source>
        <extracomment>The outcome of a visit: the program stopped before the service answered.</extracomment>
        <translation>Creation unknown</translation>
    </message>
    <message>
        <source>walk-in</source>
        <extracomment>In place of a reference: the visitor came without one.</extracomment>
        <translation>walk-in</translation>
    </message>
    <message>
        <source>This screen</source>
        <extracomment>How a visit was shown: in the program&apos;s own window.</extracomment>
        <translation>This screen</translation>
    </message>
    <message>
        <source>Browser</source>
        <extracomment>How a visit was shown: in the browser of this computer.</extracomment>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>How a visit was shown: on the visitor&apos;s phone.</extracomment>
        <translation>Phone</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>When a visit began; %1 is a date, %2 a time.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>result only</source>
        <extracomment>Of a finished visit only the result is kept: no picture and no text.</extracomment>
        <translation>result only</translation>
    </message>
    <message>
        <source>pictures</source>
        <extracomment>Of a finished visit pictures or the document&apos;s text are kept, too.</extracomment>
        <translation>pictures</translation>
    </message>
    <message>
        <source>pictures %1 min</source>
        <extracomment>Pictures of a visit are kept for so many minutes more.</extracomment>
        <translation>pictures %1 min</translation>
    </message>
    <message>
        <source>pictures %1 h</source>
        <extracomment>Pictures of a visit are kept for so many hours more.</extracomment>
        <translation>pictures %1 h</translation>
    </message>
    <message>
        <source>pictures %1 d</source>
        <extracomment>Pictures of a visit are kept for so many days more.</extracomment>
        <translation>pictures %1 d</translation>
    </message>
    <message>
        <source>The static link of the flow was taken in place of a session.</source>
        <translation>The static link of the flow was taken in place of a session.</translation>
    </message>
    <message>
        <source>The page was prepared for the visitor.</source>
        <translation>The page was prepared for the visitor.</translation>
    </message>
    <message>
        <source>The page, or the code that leads to it, was shown to the visitor.</source>
        <translation>The page, or the code that leads to it, was shown to the visitor.</translation>
    </message>
    <message>
        <source>The visitor went on with a phone.</source>
        <translation>The visitor went on with a phone.</translation>
    </message>
    <message>
        <source>The service did not accept the address to come back to; the session was asked for without it.</source>
        <translation>The service did not accept the address to come back to; the session was asked for without it.</translation>
    </message>
    <message>
        <source>The page came back with the id of another session; only the status counts.</source>
        <translation>The page came back with the id of another session; only the status counts.</translation>
    </message>
    <message>
        <source>The page came to its end and named the session.</source>
        <translation>The page came to its end and named the session.</translation>
    </message>
    <message>
        <source>The service reported by a webhook that the visit is over.</source>
        <translation>The service reported by a webhook that the visit is over.</translation>
    </message>
    <message>
        <source>The page was closed or let go.</source>
        <translation>The page was closed or let go.</translation>
    </message>
</context>
<context>
    <name>shell::VisitorCard</name>
    <message>
        <source>Welcome, nobody has begun</source>
        <extracomment>What is on the visitor&apos;s screen, for the operator beside it; the following too.</extracomment>
        <translation>Welcome, nobody has begun</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>Before the start</translation>
    </message>
    <message>
        <source>Camera and microphone</source>
        <translation>Camera and microphone</translation>
    </message>
    <message>
        <source>The visit begins</source>
        <translation>The visit begins</translation>
    </message>
    <message>
        <source>Removing everything of this visitor</source>
        <translation>Removing everything of this visitor</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>The result</translation>
    </message>
    <message>
        <source>Visit: document</source>
        <translation>Visit: document</translation>
    </message>
    <message>
        <source>Visit: checks</source>
        <translation>Visit: checks</translation>
    </message>
    <message>
        <source>Visit: face</source>
        <translation>Visit: face</translation>
    </message>
    <message>
        <source>Visit: all steps done</source>
        <translation>Visit: all steps done</translation>
    </message>
    <message>
        <source>Visitor&apos;s screen</source>
        <translation>Visitor&apos;s screen</translation>
    </message>
</context>
<context>
    <name>shell::VisitsPage</name>
    <message>
        <source>Nothing matches</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>No visit has these words and filters. Try fewer of them.</source>
        <translation>No visit has these words and filters. Try fewer of them.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>A button that takes search and filters away.</extracomment>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>No visits yet</translation>
    </message>
    <message>
        <source>Start the first one at the desk; it stands here from its first moment.</source>
        <translation>Start the first one at the desk; it stands here from its first moment.</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>The list cannot be shown</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>The title of the place of all visits.</extracomment>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>A button that writes the listed visits into a file.</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Search reference, name, note, session…</source>
        <translation>Search reference, name, note, session…</translation>
    </message>
    <message>
        <source>Search visits</source>
        <translation>Search visits</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A filter of the list of visits: those of this day.</extracomment>
        <translation>Today</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>A filter of the list of visits by outcome.</extracomment>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>A filter of the list of visits by outcome: a person must decide.</extracomment>
        <translation>Review</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>A filter of the list of visits by outcome.</extracomment>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Left early</source>
        <extracomment>A filter of the list of visits by outcome: visitors who did not finish.</extracomment>
        <translation>Left early</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>A filter of the list of visits by outcome: those a technical problem ended.</extracomment>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>shell::WelcomeScreen</name>
    <message>
        <source>Please see our staff</source>
        <extracomment>Title when this screen cannot be used. Our staff: the people at the desk.</extracomment>
        <translation>Please see our staff</translation>
    </message>
    <message>
        <source>Let&apos;s get you set up</source>
        <extracomment>Title of the first screen a visitor sees.</extracomment>
        <translation>Let&apos;s get you set up</translation>
    </message>
    <message>
        <source>This screen cannot be used at the moment. They will help you another way.</source>
        <extracomment>The first screen when this computer is not set up or broken.</extracomment>
        <translation>This screen cannot be used at the moment. They will help you another way.</translation>
    </message>
    <message>
        <source>We check your document and your face. It takes about three minutes and nothing stays on this screen.</source>
        <extracomment>The first screen a visitor sees, under its title.</extracomment>
        <translation>We check your document and your face. It takes about three minutes and nothing stays on this screen.</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>The large button of the first screen, while the program is still getting ready.</extracomment>
        <translation>One moment</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>What happens with my data?</source>
        <extracomment>Link on the first screen to a card about privacy.</extracomment>
        <translation>What happens with my data?</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Read aloud for the row of language buttons.</extracomment>
        <translation>Language</translation>
    </message>
    <message>
        <source>There is no connection to the service at the moment. You can start as soon as it is back.</source>
        <extracomment>The first screen while the service cannot be reached.</extracomment>
        <translation>There is no connection to the service at the moment. You can start as soon as it is back.</translation>
    </message>
    <message>
        <source>Help with this screen:</source>
        <extracomment>Above whom to call, such as a telephone number, when this screen is out of order.</extracomment>
        <translation>Help with this screen:</translation>
    </message>
</context>
</TS>
