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
        <source>Three things are needed before visitors can be onboarded: the service address, the flow and the API key. All of them are in your Incode dashboard.</source>
        <translation>Three things are needed before visitors can be onboarded: the service address, the flow and the API key. All of them are in your Incode dashboard.</translation>
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
</context>
<context>
    <name>shell::DeskWindow</name>
    <message>
        <source>A visit is running. Closing this window ends it, and the visitor has to begin again.</source>
        <translation>A visit is running. Closing this window ends it, and the visitor has to begin again.</translation>
    </message>
    <message>
        <source>End the visit and close</source>
        <extracomment>Confirms that the desk window is closed although a visit is running.</extracomment>
        <translation>End the visit and close</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Keeps the desk window open.</extracomment>
        <translation>Stay</translation>
    </message>
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
    <message>
        <source>Vestibule – Desk</source>
        <translation>Vestibule – Desk</translation>
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
        <extracomment>%1 is a sentence with what to do, %2 is the technical detail.</extracomment>
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
        <extracomment>Button of a visitor&apos;s screen: ends the visit after one question.
----------
Button: ends the visit.</extracomment>
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
        <translation>Service reachable, %1 ms</translation>
    </message>
    <message>
        <source>Service reachable</source>
        <translation>Service reachable</translation>
    </message>
    <message>
        <source>Service not reachable</source>
        <translation>Service not reachable</translation>
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
One of the choices for the appearance.</extracomment>
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
</context>
<context>
    <name>shell::SettingsForm</name>
    <message>
        <source>Nothing was saved, because the key store of this computer does not work.</source>
        <translation>Nothing was saved, because the key store of this computer does not work.</translation>
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
        <extracomment>A station of a visit: the onboarding page is open.</extracomment>
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
</context>
</TS>
