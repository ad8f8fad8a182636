<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>DeskPage</name>
    <message>
        <source>Name, reference or scan…</source>
        <extracomment>In the one field that starts a visit; a scanner types into it.</extracomment>
        <translation>الاسم أو الرقم المرجعي أو المسح…</translation>
    </message>
    <message>
        <source>Name or reference of the visitor</source>
        <translation>اسم الزائر أو رقمه المرجعي</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>The button that starts a visit.</extracomment>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation>بدء زيارة</translation>
    </message>
    <message>
        <source>Ready for the next visitor</source>
        <translation>جاهز للزائر التالي</translation>
    </message>
    <message>
        <source>Type a name or reference, or scan it, then press Enter. For a walk-in without either, press Start.</source>
        <translation>يُرجى كتابة الاسم أو الرقم المرجعي، أو مسحه، ثم الضغط على Enter. لزيارة بلا موعد وبلا أيٍّ منهما، يكفي الضغط على «بدء».</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Saves the settings.</extracomment>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Set up this desk</source>
        <extracomment>The title of the page that is shown before anything is set up.</extracomment>
        <translation>إعداد هذا المكتب</translation>
    </message>
    <message>
        <source>Three things are needed before visitors can be onboarded: the service address, the flow and the API key. All of them are in your Incode dashboard.</source>
        <translation>يلزم توفير ثلاثة أشياء قبل التحقق من هوية الزوار: عنوان الخدمة والمسار ومفتاح API. وكلها موجودة في لوحة تحكم Incode.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>هذا المكتب</translation>
    </message>
    <message>
        <source>Save and start</source>
        <extracomment>Saves the set-up and opens the desk.</extracomment>
        <translation>حفظ وبدء</translation>
    </message>
</context>
<context>
    <name>shell::ApiKeyField</name>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>It is typed once, kept in the key store of this computer, and never shown again.</source>
        <translation>يُكتب مرة واحدة، ويُحفظ في مخزن المفاتيح على هذا الحاسوب، ولا يُعرض بعد ذلك أبدًا.</translation>
    </message>
    <message>
        <source>Type or paste the key</source>
        <translation>كتابة المفتاح أو لصقه</translation>
    </message>
    <message>
        <source>Asking the key store…</source>
        <translation>جارٍ سؤال مخزن المفاتيح…</translation>
    </message>
    <message>
        <source>A key is kept in the key store.</source>
        <translation>يوجد مفتاح محفوظ في مخزن المفاتيح.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>A button that lets a new API key be typed.</extracomment>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <extracomment>A button that leaves the API key as it is.</extracomment>
        <translation>إبقاء المفتاح القديم</translation>
    </message>
    <message>
        <source>The key is read from the file %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>يُقرأ المفتاح من الملف %1.</translation>
    </message>
    <message>
        <source>The key store of this computer does not work, so the key cannot be kept there. Unlock it and save again, or name a key file below.</source>
        <translation>مخزن المفاتيح على هذا الحاسوب لا يعمل، ولذلك لا يمكن حفظ المفتاح فيه. يُرجى فتح قفله ثم الحفظ مرة أخرى، أو تحديد ملف مفتاح أدناه.</translation>
    </message>
    <message>
        <source>This field is needed before visits can start.</source>
        <translation>هذا الحقل مطلوب قبل أن تبدأ الزيارات.</translation>
    </message>
</context>
<context>
    <name>shell::ConnectionTest</name>
    <message>
        <source>Name</source>
        <extracomment>A row of the connection test: the host name is found (DNS).</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>A row of the connection test: certificate and encryption (TLS).</extracomment>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>A row of the connection test: the service answers.</extracomment>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>A row of the connection test: the computer&apos;s clock.</extracomment>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>A row of the connection test: the API key.</extracomment>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Flow</source>
        <extracomment>A row of the connection test: the onboarding flow.</extracomment>
        <translation>المسار</translation>
    </message>
    <message>
        <source>The name of the service is known.</source>
        <translation>اسم الخدمة معروف.</translation>
    </message>
    <message>
        <source>The connection is encrypted and the certificate is valid.</source>
        <translation>الاتصال مشفّر والشهادة صالحة.</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>الخدمة تستجيب.</translation>
    </message>
    <message>
        <source>The clock of this computer is right.</source>
        <translation>ساعة هذا الحاسوب مضبوطة.</translation>
    </message>
    <message>
        <source>The service accepts the API key.</source>
        <translation>الخدمة تقبل مفتاح API.</translation>
    </message>
    <message>
        <source>The service started a test session with this flow.</source>
        <translation>بدأت الخدمة جلسة تجريبية بهذا المسار.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>لم يُجرَ الفحص بعد.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>There is no service address to ask. Enter one that begins with https://.</source>
        <translation>لا يوجد عنوان خدمة يمكن سؤاله. يُرجى إدخال عنوان يبدأ بـ ⁦https://⁩.</translation>
    </message>
    <message>
        <source>No service of this name was found. Check the service address for typing mistakes, and the network of this computer.</source>
        <translation>لم يُعثر على خدمة بهذا الاسم. يُرجى التأكد من خلوّ عنوان الخدمة من أخطاء الكتابة، ومن شبكة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Not checked: the service runs on this computer without encryption.</source>
        <translation>لم يُجرَ الفحص: الخدمة تعمل على هذا الحاسوب دون تشفير.</translation>
    </message>
    <message>
        <source>The certificate of the service is not valid today. Check the date and time of this computer first.</source>
        <translation>شهادة الخدمة غير صالحة اليوم. يُرجى التأكد أولًا من التاريخ والوقت على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The certificate belongs to another name. Check the service address for typing mistakes.</source>
        <translation>الشهادة تعود إلى اسم آخر. يُرجى التأكد من خلوّ عنوان الخدمة من أخطاء الكتابة.</translation>
    </message>
    <message>
        <source>This computer does not trust who signed the certificate. If your network inspects connections, ask your administrator to install its certificate here.</source>
        <translation>هذا الحاسوب لا يثق بالجهة التي وقّعت الشهادة. إذا كانت شبكتكم تفحص الاتصالات، فيُرجى أن يُطلب من مسؤول النظام تثبيت شهادتها هنا.</translation>
    </message>
    <message>
        <source>No encrypted connection came about. Check the address and the port.</source>
        <translation>تعذّر إنشاء اتصال مشفّر. يُرجى التأكد من العنوان والمنفذ.</translation>
    </message>
    <message>
        <source>Nothing answers at this address and port. Check both, and whether a firewall is in the way.</source>
        <translation>لا شيء يستجيب على هذا العنوان والمنفذ. يُرجى التأكد منهما، ومن أن جدار الحماية لا يمنع الاتصال.</translation>
    </message>
    <message>
        <source>There was no answer within ten seconds. Check the network and whether a firewall is in the way.</source>
        <translation>لم يصل أي رد خلال عشر ثوانٍ. يُرجى التأكد من الشبكة، ومن أن جدار الحماية لا يمنع الاتصال.</translation>
    </message>
    <message>
        <source>The service sends the request to another address, which is not followed. Enter the final service address.</source>
        <translation>تحوّل الخدمة الطلب إلى عنوان آخر، ولا يُتَّبع هذا التحويل. يُرجى إدخال عنوان الخدمة النهائي.</translation>
    </message>
    <message>
        <source>Something answered, but it is not the service. Check the service address, and whether this network asks for a sign-in.</source>
        <translation>وصل رد، لكنه ليس من الخدمة. يُرجى التأكد من عنوان الخدمة، ومن أن هذه الشبكة لا تطلب تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The service has a problem of its own. Wait a moment, then test again.</source>
        <translation>في الخدمة نفسها مشكلة. يُرجى الانتظار قليلًا ثم إعادة الاختبار.</translation>
    </message>
    <message>
        <source>The clock of this computer is more than five minutes wrong. Set date and time, best by the network.</source>
        <translation>ساعة هذا الحاسوب غير مضبوطة بفارق يزيد على خمس دقائق. يُرجى ضبط التاريخ والوقت، ويُفضَّل عبر الشبكة.</translation>
    </message>
    <message>
        <source>Not checked: the service did not tell its time.</source>
        <translation>لم يُجرَ الفحص: لم تذكر الخدمة وقتها.</translation>
    </message>
    <message>
        <source>Not checked: no API key has been entered.</source>
        <translation>لم يُجرَ الفحص: لم يُدخَل مفتاح API.</translation>
    </message>
    <message>
        <source>The service refuses the API key. Enter it anew, and check that it belongs to this service address.</source>
        <translation>ترفض الخدمة مفتاح API. يُرجى إدخاله من جديد، والتأكد من أنه يخص عنوان الخدمة هذا.</translation>
    </message>
    <message>
        <source>Not checked: no flow has been entered.</source>
        <translation>لم يُجرَ الفحص: لم يُدخَل مسار.</translation>
    </message>
    <message>
        <source>Not checked: only creating a session proves the flow.</source>
        <translation>لم يُجرَ الفحص: لا يتأكد المسار إلا بإنشاء جلسة.</translation>
    </message>
    <message>
        <source>The service does not start this flow. Copy the flow&apos;s id anew from the Incode dashboard.</source>
        <translation>لا تبدأ الخدمة هذا المسار. يُرجى نسخ معرّف المسار من جديد من لوحة تحكم Incode.</translation>
    </message>
</context>
<context>
    <name>shell::ConnectionTestPanel</name>
    <message>
        <source>Not checked</source>
        <extracomment>A row of the connection test that could not be or was not looked at.</extracomment>
        <translation>دون فحص</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>A row of the connection test that waits for an answer.</extracomment>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>A row of the connection test without a fault.</extracomment>
        <translation>لا خلل</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>A row of the connection test with a fault.</extracomment>
        <translation>يوجد خلل</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Looks for what is wrong between this computer and the service. Nothing is created.</source>
        <translation>يبحث عن الخلل بين هذا الحاسوب والخدمة، ولا يُنشئ شيئًا.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Test the flow too (creates a session)</source>
        <translation>اختبار المسار أيضًا (يُنشئ جلسة)</translation>
    </message>
</context>
<context>
    <name>shell::DeskPage</name>
    <message>
        <source>This screen</source>
        <extracomment>Where the visitor&apos;s window is shown: on the screen of this window.</extracomment>
        <translation>هذه الشاشة</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <extracomment>Where the visitor&apos;s window is shown; %1 is the number of a screen.</extracomment>
        <translation>الشاشة %1</translation>
    </message>
    <message>
        <source>Where to show the visit</source>
        <translation>مكان عرض الزيارة</translation>
    </message>
</context>
<context>
    <name>shell::DeskWindow</name>
    <message>
        <source>A visit is running. Closing this window ends it, and the visitor has to begin again.</source>
        <translation>توجد زيارة جارية. إغلاق هذه النافذة ينهيها، وعندئذٍ يلزم أن يبدأ الزائر من جديد.</translation>
    </message>
    <message>
        <source>End the visit and close</source>
        <extracomment>Confirms that the desk window is closed although a visit is running.</extracomment>
        <translation>إنهاء الزيارة والإغلاق</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Keeps the desk window open.</extracomment>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Visits cannot be started</source>
        <translation>لا يمكن بدء الزيارات</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلكم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The record of visits is being opened.</source>
        <translation>يجري فتح سجل الزيارات.</translation>
    </message>
    <message>
        <source>Vestibule – Desk</source>
        <translation>Vestibule – المكتب</translation>
    </message>
</context>
<context>
    <name>shell::Doctor</name>
    <message>
        <source>Set these keys in Settings or in a settings file: %1.</source>
        <translation>يُرجى تعيين هذه المفاتيح في «الإعدادات» أو في ملف إعدادات: %1.</translation>
    </message>
    <message>
        <source>Correct or remove what is not known: %1.</source>
        <translation>يُرجى تصحيح ما هو غير معروف أو إزالته: %1.</translation>
    </message>
    <message>
        <source>The key store of this computer does not answer. Install and unlock one, or name a key file in incode/apiKeyFile; until then the key of the record of visits is kept in a file of the data folder.</source>
        <translation>مخزن المفاتيح على هذا الحاسوب لا يستجيب. يُرجى تثبيت مخزن وفتح قفله، أو تحديد ملف مفتاح في incode/apiKeyFile؛ وحتى ذلك الحين يُحفظ مفتاح سجل الزيارات في ملف داخل مجلد البيانات.</translation>
    </message>
    <message>
        <source>The key of the record of visits is kept in a file of the data folder, because the key store did not answer when it was made.</source>
        <translation>مفتاح سجل الزيارات محفوظ في ملف داخل مجلد البيانات، لأن مخزن المفاتيح لم يستجب عند إنشائه.</translation>
    </message>
    <message>
        <source>A test camera is used in place of a real one.</source>
        <translation>تُستخدم كاميرا تجريبية بدلًا من كاميرا حقيقية.</translation>
    </message>
    <message>
        <source>No camera was found. Connect one and start again.</source>
        <translation>لم يُعثر على كاميرا. يُرجى توصيل كاميرا ثم البدء من جديد.</translation>
    </message>
    <message>
        <source>A camera was found, but this user may not open it. Add the user to the group video.</source>
        <translation>عُثر على كاميرا، لكن لا يُسمح لهذا المستخدم بفتحها. يُرجى إضافة المستخدم إلى المجموعة video.</translation>
    </message>
    <message>
        <source>Check the camera and its permission in the settings of the system.</source>
        <translation>يُرجى التأكد من الكاميرا ومن إذن استخدامها في إعدادات النظام.</translation>
    </message>
    <message>
        <source>A test microphone is used in place of a real one.</source>
        <translation>يُستخدم ميكروفون تجريبي بدلًا من ميكروفون حقيقي.</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one and start again.</source>
        <translation>لم يُعثر على ميكروفون. يُرجى توصيل ميكروفون ثم البدء من جديد.</translation>
    </message>
    <message>
        <source>A microphone was found, but this user may not open it. Add the user to the group audio.</source>
        <translation>عُثر على ميكروفون، لكن لا يُسمح لهذا المستخدم بفتحه. يُرجى إضافة المستخدم إلى المجموعة audio.</translation>
    </message>
    <message>
        <source>Check the microphone and its permission in the settings of the system.</source>
        <translation>يُرجى التأكد من الميكروفون ومن إذن استخدامه في إعدادات النظام.</translation>
    </message>
    <message>
        <source>The position of this kiosk is fixed in the settings.</source>
        <translation>موقع هذا الكشك محدد في الإعدادات.</translation>
    </message>
    <message>
        <source>The position comes from the system. If the onboarding page misses it, allow it there or set position/latitude and position/longitude.</source>
        <translation>يأتي الموقع من النظام. إذا لم تحصل عليه صفحة التحقق، فيُرجى السماح به هناك أو تعيين position/latitude وposition/longitude.</translation>
    </message>
    <message>
        <source>The disk of the data folder cannot be read.</source>
        <translation>لا يمكن قراءة القرص الذي عليه مجلد البيانات.</translation>
    </message>
    <message>
        <source>The disk of the data folder is read-only. Choose another folder with --data-dir.</source>
        <translation>القرص الذي عليه مجلد البيانات للقراءة فقط. يُرجى اختيار مجلد آخر باستخدام --data-dir.</translation>
    </message>
    <message>
        <source>Only %1 are free. Make room: visits are lost on a full disk.</source>
        <translation>المساحة الحرة %1 فقط. يُرجى إخلاء مساحة: فالزيارات تُفقد إذا امتلأ القرص.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>المساحة الحرة: %1.</translation>
    </message>
    <message>
        <source>The record of visits did not open in time. Start this command again, and restart the computer if that does not help.</source>
        <translation>لم يُفتح سجل الزيارات في الوقت المناسب. يُرجى تشغيل هذا الأمر من جديد، وإعادة تشغيل الحاسوب إذا لم يُجدِ ذلك.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence with what to do, %2 is the technical detail.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The built-in browser did not start. Install the program anew.</source>
        <translation>لم يبدأ المتصفح المدمج. يُرجى تثبيت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Chromium %1 with security patches up to %2, drawing in software.</source>
        <translation>Chromium %1 مع تصحيحات الأمان حتى %2، والرسم برمجي.</translation>
    </message>
    <message>
        <source>Chromium %1 with security patches up to %2, drawing with %3.</source>
        <translation>Chromium %1 مع تصحيحات الأمان حتى %2، والرسم بواسطة %3.</translation>
    </message>
    <message>
        <source>The sandbox of the built-in browser is off. Run this program as a normal user and without QTWEBENGINE_DISABLE_SANDBOX.</source>
        <translation>بيئة العزل للمتصفح المدمج متوقفة. يُرجى تشغيل هذا البرنامج بحساب مستخدم عادي ومن دون QTWEBENGINE_DISABLE_SANDBOX.</translation>
    </message>
    <message>
        <source>This system forbids what the sandbox needs. Allow unprivileged user namespaces (kernel.unprivileged_userns_clone = 1).</source>
        <translation>يمنع هذا النظام ما تحتاج إليه بيئة العزل. يُرجى السماح بنطاقات أسماء المستخدمين دون امتيازات (kernel.unprivileged_userns_clone = 1).</translation>
    </message>
    <message>
        <source>It could not be checked, because the service cannot be reached. Mend the network first.</source>
        <translation>تعذّر الفحص لأنه لا يمكن الوصول إلى الخدمة. يُرجى إصلاح الشبكة أولاً.</translation>
    </message>
</context>
<context>
    <name>shell::FlowStrip</name>
    <message>
        <source>Document</source>
        <extracomment>A step of the visit: taking pictures of the identity document.</extracomment>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>A step of the visit: the service checks the document.</extracomment>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>A step of the visit: taking a picture of the face.</extracomment>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The last step of the visit.</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>This step is done.</source>
        <extracomment>Read aloud about a step of the visit.</extracomment>
        <translation>اكتملت هذه الخطوة.</translation>
    </message>
    <message>
        <source>You are at this step.</source>
        <translation>هذه هي الخطوة الحالية.</translation>
    </message>
    <message>
        <source>This step comes later.</source>
        <translation>تأتي هذه الخطوة لاحقًا.</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Button of the strip above the onboarding page.</extracomment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button of the strip above the onboarding page: ends the visit after one question.</extracomment>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Test camera</source>
        <extracomment>Mark on the strip: the pictures come from a test file, not from a camera.</extracomment>
        <translation>كاميرا تجريبية</translation>
    </message>
    <message>
        <source>The service is slow. Your progress is safe.</source>
        <extracomment>Mark on the strip: the service answers with errors, but the visitor can go on.</extracomment>
        <translation>الخدمة بطيئة. تقدّمكم محفوظ.</translation>
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
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Hide the checks of %1</source>
        <translation>إخفاء فحوص %1</translation>
    </message>
    <message>
        <source>Show the checks of %1</source>
        <translation>عرض فحوص %1</translation>
    </message>
</context>
<context>
    <name>shell::Overlay</name>
    <message>
        <source>Ask for help</source>
        <extracomment>Button of a visitor&apos;s screen: shows that the staff can be asked.</extracomment>
        <translation>طلب المساعدة</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button of a visitor&apos;s screen: closes this card, goes back to what was there.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>Title while the onboarding page is being made ready.
----------
Title while the page of a visitor who leaves is being removed.</extracomment>
        <translation>لحظة من فضلكم</translation>
    </message>
    <message>
        <source>We are getting everything ready for you.</source>
        <extracomment>Said to a visitor who has just pressed Start.</extracomment>
        <translation>نجهّز لكم كل شيء.</translation>
    </message>
    <message>
        <source>This takes longer than usual. You can go on waiting, or ask our staff.</source>
        <extracomment>Shown after eight seconds of waiting.
----------
Shown after eight seconds of waiting for the page.</extracomment>
        <translation>يستغرق هذا وقتًا أطول من المعتاد. يمكنكم مواصلة الانتظار، أو سؤال فريقنا.</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button of a visitor&apos;s screen: ends the visit after one question.
----------
Button: ends the visit.</extracomment>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>Title when the visitor has finished all steps and the result is awaited.</extracomment>
        <translation>شكرًا لكم</translation>
    </message>
    <message>
        <source>You have finished all steps. One moment, please.</source>
        <extracomment>Said to a visitor who has finished all steps.</extracomment>
        <translation>اكتملت جميع الخطوات. لحظة من فضلكم.</translation>
    </message>
    <message>
        <source>This takes longer than usual. Please stay a little longer.</source>
        <extracomment>Shown after eight seconds of waiting for the result.</extracomment>
        <translation>يستغرق هذا وقتًا أطول من المعتاد. يُرجى الانتظار قليلًا.</translation>
    </message>
    <message>
        <source>We are removing everything from this screen.</source>
        <extracomment>Said to a visitor who has confirmed to leave.</extracomment>
        <translation>نزيل كل شيء من هذه الشاشة.</translation>
    </message>
    <message>
        <source>The time is up</source>
        <extracomment>Title when the time for a visit has passed.</extracomment>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>We are removing everything from this screen. Please see our staff.</source>
        <extracomment>Said to a visitor whose time has passed. Our staff: the people at the desk.</extracomment>
        <translation>نزيل كل شيء من هذه الشاشة. يُرجى التوجه إلى فريقنا.</translation>
    </message>
    <message>
        <source>This screen cannot reach the network at the moment.</source>
        <extracomment>Why the connection was lost; visitor&apos;s screen.</extracomment>
        <translation>لا تستطيع هذه الشاشة الوصول إلى الشبكة حاليًا.</translation>
    </message>
    <message>
        <source>The service does not answer at the moment.</source>
        <extracomment>Why the connection was lost; visitor&apos;s screen.</extracomment>
        <translation>الخدمة لا تستجيب حاليًا.</translation>
    </message>
    <message>
        <source>The connection is not secure at the moment, so we do not use it.</source>
        <extracomment>Why the connection was lost; visitor&apos;s screen.</extracomment>
        <translation>الاتصال غير آمن حاليًا، ولذلك لا نستخدمه.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>Title when the service cannot be reached during a visit.</extracomment>
        <translation>انقطع الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>Your progress is safe. Trying again in %Ln second(s).</source>
        <extracomment>%Ln counts down to the next try.</extracomment>
        <translation>
            <numerusform>تقدّمكم محفوظ. تُعاد المحاولة الآن.</numerusform>
            <numerusform>تقدّمكم محفوظ. تُعاد المحاولة خلال ثانية واحدة.</numerusform>
            <numerusform>تقدّمكم محفوظ. تُعاد المحاولة خلال ثانيتين.</numerusform>
            <numerusform>تقدّمكم محفوظ. تُعاد المحاولة خلال %Ln ثوانٍ.</numerusform>
            <numerusform>تقدّمكم محفوظ. تُعاد المحاولة خلال %Ln ثانية.</numerusform>
            <numerusform>تقدّمكم محفوظ. تُعاد المحاولة خلال %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your progress is safe. Trying again now.</source>
        <extracomment>The countdown has ended.</extracomment>
        <translation>تقدّمكم محفوظ. تُعاد المحاولة الآن.</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button: tries at once instead of waiting for the countdown.</extracomment>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>The page stopped</source>
        <extracomment>Title when the onboarding page had to be opened again.</extracomment>
        <translation>توقفت الصفحة</translation>
    </message>
    <message>
        <source>Your progress is safe. We are opening the page again.</source>
        <extracomment>Said while the onboarding page is opened again.</extracomment>
        <translation>تقدّمكم محفوظ. نفتح الصفحة من جديد.</translation>
    </message>
    <message>
        <source>Your time is nearly up</source>
        <extracomment>Title one minute before the time for a visit has passed.</extracomment>
        <translation>أوشك الوقت على الانتهاء</translation>
    </message>
    <message numerus="yes">
        <source>This visit closes in %Ln second(s). Please finish the step you are at.</source>
        <extracomment>%Ln counts down to the end of the visit.</extracomment>
        <translation>
            <numerusform>تنتهي هذه الزيارة الآن. يُرجى إكمال الخطوة الحالية.</numerusform>
            <numerusform>تنتهي هذه الزيارة خلال ثانية واحدة. يُرجى إكمال الخطوة الحالية.</numerusform>
            <numerusform>تنتهي هذه الزيارة خلال ثانيتين. يُرجى إكمال الخطوة الحالية.</numerusform>
            <numerusform>تنتهي هذه الزيارة خلال %Ln ثوانٍ. يُرجى إكمال الخطوة الحالية.</numerusform>
            <numerusform>تنتهي هذه الزيارة خلال %Ln ثانية. يُرجى إكمال الخطوة الحالية.</numerusform>
            <numerusform>تنتهي هذه الزيارة خلال %Ln ثانية. يُرجى إكمال الخطوة الحالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: closes this card so that the visitor can finish.</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Do you want to leave?</source>
        <extracomment>Asked once when a visitor presses Leave.</extracomment>
        <translation>هل ترغبون في المغادرة؟</translation>
    </message>
    <message>
        <source>Your visit is not finished. When you leave, everything on this screen is removed.</source>
        <extracomment>What leaving means for the visitor.</extracomment>
        <translation>لم تكتمل زيارتكم بعد. عند المغادرة يُزال كل ما على هذه الشاشة.</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: the visit goes on.</extracomment>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Please ask our staff</source>
        <extracomment>Title of the help card. Our staff: the people at the desk.</extracomment>
        <translation>يُرجى سؤال فريقنا</translation>
    </message>
    <message>
        <source>They are glad to help you. Your visit waits here.</source>
        <extracomment>Said to a visitor who asked for help.</extracomment>
        <translation>يسعدهم أن يساعدوكم. وزيارتكم تنتظركم هنا.</translation>
    </message>
    <message>
        <source>What happens with my data?</source>
        <extracomment>Title of the visitor&apos;s privacy card.</extracomment>
        <translation>ماذا يحدث لبياناتي؟</translation>
    </message>
    <message>
        <source>We take pictures of your document and of your face, and have them checked to confirm who you are.

The pictures go over a protected connection to the service that checks them. This screen keeps none of them: when your visit ends, everything on it is removed.

The desk sees the result. Our staff can tell you how long it is kept and how to have it deleted.</source>
        <extracomment>The visitor&apos;s privacy card. Keep the three paragraphs.</extracomment>
        <translation>نلتقط صورًا لوثيقة هويتكم ولوجهكم، وتُفحص لتأكيد هويتكم.

تنتقل الصور عبر اتصال محمي إلى الخدمة التي تفحصها. ولا تحتفظ هذه الشاشة بأيٍّ منها: فعند انتهاء زيارتكم يُزال كل ما عليها.

تظهر النتيجة لموظفي المكتب. ويمكن لفريقنا إخباركم بمدة الاحتفاظ بها وكيفية حذفها.</translation>
    </message>
</context>
<context>
    <name>shell::PositionFields</name>
    <message>
        <source>Use the position this computer knows of itself</source>
        <translation>استخدام الموقع الذي يعرفه هذا الحاسوب عن نفسه</translation>
    </message>
    <message>
        <source>The onboarding page may ask where it is. A kiosk that never moves is best given a fixed position.</source>
        <translation>قد تسأل صفحة التحقق عن مكانها. ومن الأفضل تحديد موقع ثابت للكشك الذي لا يُنقل أبدًا.</translation>
    </message>
</context>
<context>
    <name>shell::Presenter</name>
    <message>
        <source>Passed</source>
        <extracomment>The outcome of a visit, one word beside a green light.</extracomment>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>The outcome of a visit, one word beside an amber light: a person must decide.</extracomment>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>The outcome of a visit, one word beside a red light.</extracomment>
        <translation>غير مقبولة</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>The outcome of a visit that was not finished in time.</extracomment>
        <translation>منتهية المهلة</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>The outcome of a visit that was ended before it was finished.</extracomment>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>The outcome of a visit that a technical problem ended.</extracomment>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>A reviewer at the service rejected this visit.</source>
        <translation>رُفضت هذه الزيارة بعد مراجعة بشرية لدى الخدمة.</translation>
    </message>
    <message>
        <source>The service finished this visit without a verdict.</source>
        <translation>أنهت الخدمة هذه الزيارة دون حكم.</translation>
    </message>
    <message>
        <source>The service did not accept this visit.</source>
        <translation>لم تقبل الخدمة هذه الزيارة.</translation>
    </message>
    <message>
        <source>The service asks for a person to look at this visit.</source>
        <translation>تطلب الخدمة مراجعة بشرية لهذه الزيارة.</translation>
    </message>
    <message>
        <source>The service did not accept these checks: %1.</source>
        <extracomment>%1 is a list of checks, such as &quot;sharpness of the front and live person&quot;.</extracomment>
        <translation>لم تقبل الخدمة هذه الفحوص: %1.</translation>
    </message>
    <message>
        <source>The service was not sure about these checks: %1.</source>
        <extracomment>%1 is a list of checks, such as &quot;sharpness of the front and live person&quot;.</extracomment>
        <translation>لم تتأكد الخدمة من هذه الفحوص: %1.</translation>
    </message>
    <message>
        <source>A reviewer at the service approved this visit.</source>
        <translation>اعتُمدت هذه الزيارة بعد مراجعة بشرية لدى الخدمة.</translation>
    </message>
    <message>
        <source>The service accepted the document and the person.</source>
        <translation>قبلت الخدمة الوثيقة والشخص.</translation>
    </message>
    <message>
        <source>The visit took longer than the time allowed for one visit.</source>
        <translation>استغرقت الزيارة وقتًا أطول من الوقت المسموح به للزيارة الواحدة.</translation>
    </message>
    <message>
        <source>The service closed the session because it was not finished in time.</source>
        <translation>أغلقت الخدمة الجلسة لأنها لم تكتمل في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The visit was ended before it was finished.</source>
        <translation>أُنهيت الزيارة قبل اكتمالها.</translation>
    </message>
    <message>
        <source>The service gave no onboarding page that this program may open.</source>
        <translation>لم تقدّم الخدمة صفحة تحقق يُسمح لهذا البرنامج بفتحها.</translation>
    </message>
    <message>
        <source>The service did not start the visit.</source>
        <translation>لم تبدأ الخدمة الزيارة.</translation>
    </message>
    <message>
        <source>The service no longer accepts the session of this visit.</source>
        <translation>لم تعد الخدمة تقبل جلسة هذه الزيارة.</translation>
    </message>
    <message>
        <source>The service no longer knows the session of this visit.</source>
        <translation>لم تعد الخدمة تعرف جلسة هذه الزيارة.</translation>
    </message>
    <message>
        <source>The visitor finished, but the result could not be read from the service.</source>
        <translation>أكمل الزائر الخطوات، لكن تعذّرت قراءة النتيجة من الخدمة.</translation>
    </message>
    <message>
        <source>The onboarding page stopped and did not come back.</source>
        <translation>توقفت صفحة التحقق ولم تعد إلى العمل.</translation>
    </message>
    <message>
        <source>This computer could not keep the record of the visit.</source>
        <translation>تعذّر على هذا الحاسوب حفظ سجل الزيارة.</translation>
    </message>
    <message>
        <source>A setting is missing or is not valid.</source>
        <translation>أحد الإعدادات ناقص أو غير صالح.</translation>
    </message>
    <message>
        <source>The visit stopped because of a fault in this program.</source>
        <translation>توقفت الزيارة بسبب خلل في هذا البرنامج.</translation>
    </message>
    <message>
        <source>The visitor can go on.</source>
        <translation>يمكن للزائر المتابعة.</translation>
    </message>
    <message>
        <source>Look at the document and the person yourself, then decide.</source>
        <translation>يُرجى النظر إلى الوثيقة والشخص مباشرةً، ثم اتخاذ القرار.</translation>
    </message>
    <message>
        <source>Follow your house&apos;s rules for a refusal, or start a new visit.</source>
        <translation>يُرجى اتباع قواعد مؤسستكم في حالات الرفض، أو بدء زيارة جديدة.</translation>
    </message>
    <message>
        <source>Start a new visit when the visitor is ready.</source>
        <translation>يمكن بدء زيارة جديدة عندما يكون الزائر مستعدًا.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the service address and the allowed hosts.</source>
        <translation>يُرجى أن يُطلب من مسؤول النظام التأكد من عنوان الخدمة والمضيفين المسموح بهم.</translation>
    </message>
    <message>
        <source>Start the visit again.</source>
        <translation>يُرجى بدء الزيارة من جديد.</translation>
    </message>
    <message>
        <source>Do not start again: look the session up in the service&apos;s dashboard by its id.</source>
        <translation>يُرجى عدم البدء من جديد، والبحث عن الجلسة بمعرّفها في لوحة تحكم الخدمة.</translation>
    </message>
    <message>
        <source>Start a new visit. If it happens again, restart this computer.</source>
        <translation>يُرجى بدء زيارة جديدة. وإذا تكرر ذلك، فيُرجى إعادة تشغيل هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Check that the disk has free space, then start a new visit.</source>
        <translation>يُرجى التأكد من وجود مساحة حرة على القرص، ثم بدء زيارة جديدة.</translation>
    </message>
    <message>
        <source>Open Settings and correct the marked field.</source>
        <translation>يُرجى فتح «الإعدادات» وتصحيح الحقل المُعلَّم.</translation>
    </message>
    <message>
        <source>Start a new visit. If it happens again, tell your administrator.</source>
        <translation>يُرجى بدء زيارة جديدة. وإذا تكرر ذلك، فيُرجى إبلاغ مسؤول النظام.</translation>
    </message>
    <message>
        <source>The visit could not be started.</source>
        <translation>تعذّر بدء الزيارة.</translation>
    </message>
    <message>
        <source>The onboarding page could not be opened.</source>
        <translation>تعذّر فتح صفحة التحقق.</translation>
    </message>
    <message>
        <source>The status of the visit could not be read.</source>
        <translation>تعذّرت قراءة حالة الزيارة.</translation>
    </message>
    <message>
        <source>The record of visits could not be opened.</source>
        <translation>تعذّر فتح سجل الزيارات.</translation>
    </message>
    <message>
        <source>The connection test did not finish.</source>
        <translation>لم يكتمل اختبار الاتصال.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>تعذّر حفظ الإعدادات.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>لا يمكن الوصول إلى الخدمة.</translation>
    </message>
    <message>
        <source>This computer did not answer in time.</source>
        <translation>لم يستجب هذا الحاسوب في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>لم تستجب الخدمة في الوقت المناسب.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>أُوقفت العملية قبل اكتمالها.</translation>
    </message>
    <message>
        <source>The identity of the service could not be confirmed.</source>
        <translation>تعذّر تأكيد هوية الخدمة.</translation>
    </message>
    <message>
        <source>The service gave an answer that cannot be understood.</source>
        <translation>أرسلت الخدمة ردًا لا يمكن فهمه.</translation>
    </message>
    <message>
        <source>A value or a file is not acceptable.</source>
        <translation>إحدى القيم أو أحد الملفات غير مقبول.</translation>
    </message>
    <message>
        <source>A safety rule of this program does not allow it.</source>
        <translation>إحدى قواعد الأمان في هذا البرنامج لا تسمح بذلك.</translation>
    </message>
    <message>
        <source>This computer could not read or write its own files.</source>
        <translation>تعذّر على هذا الحاسوب قراءة ملفاته أو كتابتها.</translation>
    </message>
    <message>
        <source>The built-in browser stopped working.</source>
        <translation>توقف المتصفح المدمج عن العمل.</translation>
    </message>
    <message>
        <source>There is a fault in this program.</source>
        <translation>يوجد خلل في هذا البرنامج.</translation>
    </message>
    <message>
        <source>The service did not accept what it was sent.</source>
        <translation>لم تقبل الخدمة ما أُرسل إليها.</translation>
    </message>
    <message>
        <source>The service no longer accepts this session.</source>
        <translation>لم تعد الخدمة تقبل هذه الجلسة.</translation>
    </message>
    <message>
        <source>The service does not accept the API key.</source>
        <translation>لا تقبل الخدمة مفتاح API.</translation>
    </message>
    <message>
        <source>The service does not know what it was asked for.</source>
        <translation>لا تعرف الخدمة ما طُلب منها.</translation>
    </message>
    <message>
        <source>The service is too busy at the moment.</source>
        <translation>الخدمة مشغولة جدًا حاليًا.</translation>
    </message>
    <message>
        <source>The service has a problem of its own.</source>
        <translation>في الخدمة نفسها مشكلة.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>رفضت الخدمة الطلب.</translation>
    </message>
    <message>
        <source>The visitor can go on; the status is read again in a moment.</source>
        <translation>يمكن للزائر المتابعة؛ تُقرأ الحالة من جديد بعد لحظات.</translation>
    </message>
    <message>
        <source>Check the network of this computer, then try again.</source>
        <translation>يُرجى التأكد من شبكة هذا الحاسوب، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>يُرجى الانتظار قليلًا، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>يمكن إعادة المحاولة في الوقت المناسب لكم.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer; if they are right, tell your administrator.</source>
        <translation>يُرجى التأكد من التاريخ والوقت على هذا الحاسوب؛ وإذا كانا صحيحين، فيُرجى إبلاغ مسؤول النظام.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the service address in Settings.</source>
        <translation>يُرجى إعادة المحاولة؛ وإذا تكرر ذلك، فيُرجى التأكد من عنوان الخدمة في «الإعدادات».</translation>
    </message>
    <message>
        <source>Check that the disk has free space and that the key store is unlocked, then try again.</source>
        <translation>يُرجى التأكد من وجود مساحة حرة على القرص ومن فتح قفل مخزن المفاتيح، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, restart this computer.</source>
        <translation>يُرجى إعادة المحاولة؛ وإذا تكرر ذلك، فيُرجى إعادة تشغيل هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Restart this program and tell your administrator.</source>
        <translation>يُرجى إعادة تشغيل هذا البرنامج وإبلاغ مسؤول النظام.</translation>
    </message>
    <message>
        <source>Check the service address and the flow in Settings.</source>
        <translation>يُرجى التأكد من عنوان الخدمة والمسار في «الإعدادات».</translation>
    </message>
    <message>
        <source>Start a new visit.</source>
        <translation>يُرجى بدء زيارة جديدة.</translation>
    </message>
    <message>
        <source>Enter the API key anew in Settings.</source>
        <translation>يُرجى إدخال مفتاح API من جديد في «الإعدادات».</translation>
    </message>
    <message>
        <source>Wait a moment, then try again; if it goes on, tell your administrator.</source>
        <translation>يُرجى الانتظار قليلًا، ثم إعادة المحاولة؛ وإذا استمر ذلك، فيُرجى إبلاغ مسؤول النظام.</translation>
    </message>
    <message>
        <source>Check the service address in Settings.</source>
        <translation>يُرجى التأكد من عنوان الخدمة في «الإعدادات».</translation>
    </message>
    <message>
        <source>Ask your administrator to check the allowed hosts in Settings.</source>
        <translation>يُرجى أن يُطلب من مسؤول النظام التأكد من المضيفين المسموح بهم في «الإعدادات».</translation>
    </message>
    <message>
        <source>Ask your administrator to check the data folder.</source>
        <translation>يُرجى أن يُطلب من مسؤول النظام التأكد من مجلد البيانات.</translation>
    </message>
    <message>
        <source>Correct the marked field, then save again.</source>
        <translation>يُرجى تصحيح الحقل المُعلَّم، ثم الحفظ مرة أخرى.</translation>
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
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Demo: no identity is verified</source>
        <extracomment>A mark at the foot of the desk window: nobody is really onboarded.</extracomment>
        <translation>عرض تجريبي: لا يُتحقق من أي هوية</translation>
    </message>
    <message>
        <source>Test camera</source>
        <extracomment>A mark at the foot of the desk window: a film stands in for the camera.</extracomment>
        <translation>كاميرا تجريبية</translation>
    </message>
    <message>
        <source>Service not asked yet</source>
        <translation>لم تُسأل الخدمة بعد</translation>
    </message>
    <message>
        <source>Service reachable, %1 ms</source>
        <translation>الخدمة متاحة، %1 مللي ثانية</translation>
    </message>
    <message>
        <source>Service reachable</source>
        <translation>الخدمة متاحة</translation>
    </message>
    <message>
        <source>Service not reachable</source>
        <translation>الخدمة غير متاحة</translation>
    </message>
</context>
<context>
    <name>shell::ResultCard</name>
    <message>
        <source>Copy</source>
        <extracomment>A button that copies the id of a session to the clipboard.</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the session&apos;s id</source>
        <translation>نسخ معرّف الجلسة</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <extracomment>A switch on the result card that shows the service&apos;s scores.</extracomment>
        <translation>عرض الأرقام</translation>
    </message>
    <message>
        <source>The service advises against judging a person by these numbers.</source>
        <translation>تنصح الخدمة بعدم الحكم على أي شخص استنادًا إلى هذه الأرقام.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A button on the result card that shows technical details.</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Session %1</source>
        <extracomment>%1 is the service&apos;s id of a session.</extracomment>
        <translation>الجلسة %1</translation>
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
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>Please take your document with you. The desk has what it needs.</source>
        <extracomment>The visitor&apos;s result when everything is well. The desk: the people who work here.</extracomment>
        <translation>يُرجى أخذ وثيقتكم معكم. لدى موظفي المكتب كل ما يلزم.</translation>
    </message>
    <message>
        <source>Please see our staff</source>
        <extracomment>The visitor&apos;s result in every other case; must not sound like a refusal.</extracomment>
        <translation>يُرجى التوجه إلى فريقنا</translation>
    </message>
    <message>
        <source>Please take your document with you. They will help you with the next step.</source>
        <extracomment>The visitor&apos;s result in every other case; must not sound like a refusal.</extracomment>
        <translation>يُرجى أخذ وثيقتكم معكم. وسيساعدكم الفريق في الخطوة التالية.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>The visitor&apos;s result where outcomes are not shown.</extracomment>
        <translation>شكرًا لكم</translation>
    </message>
    <message>
        <source>Please take your document with you. Our staff will tell you what happens next.</source>
        <extracomment>The visitor&apos;s result where outcomes are not shown.</extracomment>
        <translation>يُرجى أخذ وثيقتكم معكم. وسيخبركم فريقنا بالخطوة التالية.</translation>
    </message>
    <message>
        <source>You have left</source>
        <extracomment>Shown to a visitor who has left the visit before its end.</extracomment>
        <translation>تمت المغادرة</translation>
    </message>
    <message>
        <source>Nothing was kept on this screen. You can start again any time.</source>
        <extracomment>Shown to a visitor who has left the visit before its end.</extracomment>
        <translation>لم يُحتفظ بأي شيء على هذه الشاشة. يمكنكم البدء من جديد في أي وقت.</translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %Ln second(s).</source>
        <translation>
            <numerusform>العودة إلى البداية الآن.</numerusform>
            <numerusform>العودة إلى البداية خلال ثانية واحدة.</numerusform>
            <numerusform>العودة إلى البداية خلال ثانيتين.</numerusform>
            <numerusform>العودة إلى البداية خلال %Ln ثوانٍ.</numerusform>
            <numerusform>العودة إلى البداية خلال %Ln ثانية.</numerusform>
            <numerusform>العودة إلى البداية خلال %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This window closes in %Ln second(s).</source>
        <translation>
            <numerusform>تُغلق هذه النافذة الآن.</numerusform>
            <numerusform>تُغلق هذه النافذة خلال ثانية واحدة.</numerusform>
            <numerusform>تُغلق هذه النافذة خلال ثانيتين.</numerusform>
            <numerusform>تُغلق هذه النافذة خلال %Ln ثوانٍ.</numerusform>
            <numerusform>تُغلق هذه النافذة خلال %Ln ثانية.</numerusform>
            <numerusform>تُغلق هذه النافذة خلال %Ln ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::RunningCard</name>
    <message>
        <source>no page yet</source>
        <extracomment>In the line of facts about a running visit.</extracomment>
        <translation>لا صفحة بعد</translation>
    </message>
    <message>
        <source>page opening</source>
        <extracomment>In the line of facts about a running visit.</extracomment>
        <translation>الصفحة قيد الفتح</translation>
    </message>
    <message>
        <source>page alive</source>
        <extracomment>In the line of facts about a running visit.</extracomment>
        <translation>الصفحة تعمل</translation>
    </message>
    <message>
        <source>page closed</source>
        <extracomment>In the line of facts about a running visit.</extracomment>
        <translation>الصفحة مغلقة</translation>
    </message>
    <message>
        <source>no status yet</source>
        <extracomment>In the line of facts about a running visit: the service was not heard of.</extracomment>
        <translation>لا حالة بعد</translation>
    </message>
    <message>
        <source>status read %1 s ago</source>
        <extracomment>In the line of facts about a running visit; %1 is a number of seconds such as 0.4.</extracomment>
        <translation>قُرئت الحالة قبل %1 ثانية</translation>
    </message>
    <message numerus="yes">
        <source>status read %Ln second(s) ago</source>
        <comment>In the line of facts about a running visit.</comment>
        <translation>
            <numerusform>قُرئت الحالة الآن</numerusform>
            <numerusform>قُرئت الحالة قبل ثانية واحدة</numerusform>
            <numerusform>قُرئت الحالة قبل ثانيتين</numerusform>
            <numerusform>قُرئت الحالة قبل %Ln ثوانٍ</numerusform>
            <numerusform>قُرئت الحالة قبل %Ln ثانية</numerusform>
            <numerusform>قُرئت الحالة قبل %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>status read %Ln minute(s) ago</source>
        <comment>In the line of facts about a running visit.</comment>
        <translation>
            <numerusform>قُرئت الحالة قبل أقل من دقيقة</numerusform>
            <numerusform>قُرئت الحالة قبل دقيقة واحدة</numerusform>
            <numerusform>قُرئت الحالة قبل دقيقتين</numerusform>
            <numerusform>قُرئت الحالة قبل %Ln دقائق</numerusform>
            <numerusform>قُرئت الحالة قبل %Ln دقيقة</numerusform>
            <numerusform>قُرئت الحالة قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>started %1</source>
        <extracomment>In the line of facts about a running visit; %1 is a time such as 10:38.</extracomment>
        <translation>البداية %1</translation>
    </message>
    <message>
        <source>took %1 min %2 s</source>
        <extracomment>In the line of facts about a visit that is over; minutes and seconds.</extracomment>
        <translation>المدة %1 د %2 ث</translation>
    </message>
    <message numerus="yes">
        <source>Connection lost. Trying again in %Ln second(s).</source>
        <translation>
            <numerusform>انقطع الاتصال. تُعاد المحاولة الآن.</numerusform>
            <numerusform>انقطع الاتصال. تُعاد المحاولة خلال ثانية واحدة.</numerusform>
            <numerusform>انقطع الاتصال. تُعاد المحاولة خلال ثانيتين.</numerusform>
            <numerusform>انقطع الاتصال. تُعاد المحاولة خلال %Ln ثوانٍ.</numerusform>
            <numerusform>انقطع الاتصال. تُعاد المحاولة خلال %Ln ثانية.</numerusform>
            <numerusform>انقطع الاتصال. تُعاد المحاولة خلال %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection lost. Trying again now.</source>
        <translation>انقطع الاتصال. تُعاد المحاولة الآن.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <extracomment>The name of a visit for which nobody entered a name or reference.</extracomment>
        <translation>زيارة بلا موعد</translation>
    </message>
    <message>
        <source>Cancel visit</source>
        <translation>إلغاء الزيارة</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>End this visit now? The page closes and the visitor has to begin again.</source>
        <translation>هل تريدون إنهاء هذه الزيارة الآن؟ ستُغلق الصفحة ويلزم أن يبدأ الزائر من جديد.</translation>
    </message>
    <message>
        <source>End the visit</source>
        <extracomment>Confirms that a running visit is cancelled.</extracomment>
        <translation>إنهاء الزيارة</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <extracomment>Keeps a running visit going.</extracomment>
        <translation>مواصلة الزيارة</translation>
    </message>
    <message>
        <source>The running visit</source>
        <translation>الزيارة الجارية</translation>
    </message>
</context>
<context>
    <name>shell::Score</name>
    <message>
        <source>signs of tampering</source>
        <translation>علامات العبث</translation>
    </message>
    <message>
        <source>paper stuck on the document</source>
        <translation>ورق ملصق على الوثيقة</translation>
    </message>
    <message>
        <source>signs of alteration</source>
        <translation>علامات التعديل</translation>
    </message>
    <message>
        <source>signs of alteration on the front</source>
        <translation>علامات التعديل على الجهة الأمامية</translation>
    </message>
    <message>
        <source>signs of alteration on the back</source>
        <translation>علامات التعديل على الجهة الخلفية</translation>
    </message>
    <message>
        <source>alignment of the document in the picture</source>
        <translation>محاذاة الوثيقة في الصورة</translation>
    </message>
    <message>
        <source>document shown on a screen</source>
        <translation>وثيقة معروضة على شاشة</translation>
    </message>
    <message>
        <source>copy of a document on paper</source>
        <translation>نسخة ورقية من وثيقة</translation>
    </message>
    <message>
        <source>earlier use of the document</source>
        <translation>استخدام سابق للوثيقة</translation>
    </message>
    <message>
        <source>even light on the front</source>
        <translation>تجانس الإضاءة على الجهة الأمامية</translation>
    </message>
    <message>
        <source>even light on the back</source>
        <translation>تجانس الإضاءة على الجهة الخلفية</translation>
    </message>
    <message>
        <source>sharpness of the front</source>
        <translation>وضوح الجهة الأمامية</translation>
    </message>
    <message>
        <source>sharpness of the back</source>
        <translation>وضوح الجهة الخلفية</translation>
    </message>
    <message>
        <source>genuine browser</source>
        <translation>متصفح أصلي</translation>
    </message>
    <message>
        <source>genuine document</source>
        <translation>وثيقة أصلية</translation>
    </message>
    <message>
        <source>visible features of the front</source>
        <translation>السمات المرئية للجهة الأمامية</translation>
    </message>
    <message>
        <source>visible features of the back</source>
        <translation>السمات المرئية للجهة الخلفية</translation>
    </message>
    <message>
        <source>kind of document</source>
        <translation>نوع الوثيقة</translation>
    </message>
    <message>
        <source>front and back of the same kind</source>
        <translation>تطابق نوع الجهتين الأمامية والخلفية</translation>
    </message>
    <message>
        <source>validity of the document series</source>
        <translation>صلاحية سلسلة الوثيقة</translation>
    </message>
    <message>
        <source>plausible date of birth</source>
        <translation>معقولية تاريخ الميلاد</translation>
    </message>
    <message>
        <source>visible features of the photo</source>
        <translation>السمات المرئية للصورة الشخصية</translation>
    </message>
    <message>
        <source>plausible expiry date</source>
        <translation>معقولية تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>expiry of the document</source>
        <translation>انتهاء صلاحية الوثيقة</translation>
    </message>
    <message>
        <source>content of the barcode</source>
        <translation>محتوى الرمز الشريطي</translation>
    </message>
    <message>
        <source>barcode on the document</source>
        <translation>الرمز الشريطي على الوثيقة</translation>
    </message>
    <message>
        <source>signs of a forgery</source>
        <translation>علامات التزوير</translation>
    </message>
    <message>
        <source>sex across the document</source>
        <translation>تطابق الجنس في أنحاء الوثيقة</translation>
    </message>
    <message>
        <source>name across the document</source>
        <translation>تطابق الاسم في أنحاء الوثيقة</translation>
    </message>
    <message>
        <source>document number across the document</source>
        <translation>تطابق رقم الوثيقة في أنحائها</translation>
    </message>
    <message>
        <source>date of birth across the document</source>
        <translation>تطابق تاريخ الميلاد في أنحاء الوثيقة</translation>
    </message>
    <message>
        <source>check digit of the document number</source>
        <translation>رقم التحقق لرقم الوثيقة</translation>
    </message>
    <message>
        <source>check digit of the date of birth</source>
        <translation>رقم التحقق لتاريخ الميلاد</translation>
    </message>
    <message>
        <source>check digit of the expiry date</source>
        <translation>رقم التحقق لتاريخ الانتهاء</translation>
    </message>
    <message>
        <source>overall check digit</source>
        <translation>رقم التحقق الإجمالي</translation>
    </message>
    <message>
        <source>first name as expected</source>
        <translation>مطابقة الاسم الأول للمتوقع</translation>
    </message>
    <message>
        <source>last name as expected</source>
        <translation>مطابقة اسم العائلة للمتوقع</translation>
    </message>
    <message>
        <source>live person</source>
        <translation>شخص حي</translation>
    </message>
    <message>
        <source>quality of the face picture</source>
        <translation>جودة صورة الوجه</translation>
    </message>
    <message>
        <source>mask or other imitation</source>
        <translation>قناع أو تقليد آخر</translation>
    </message>
    <message>
        <source>way imitations were looked for</source>
        <translation>طريقة البحث عن التقليد</translation>
    </message>
    <message>
        <source>known person</source>
        <translation>شخص معروف</translation>
    </message>
    <message>
        <source>covered face</source>
        <translation>وجه مغطى</translation>
    </message>
    <message>
        <source>glasses</source>
        <translation>النظارات</translation>
    </message>
    <message>
        <source>light on the face</source>
        <translation>الإضاءة على الوجه</translation>
    </message>
    <message>
        <source>name of the known person</source>
        <translation>اسم الشخص المعروف</translation>
    </message>
    <message>
        <source>rule of the flow</source>
        <translation>قاعدة المسار</translation>
    </message>
    <message>
        <source>answer of the government register</source>
        <translation>رد السجل الحكومي</translation>
    </message>
    <message>
        <source>document data in the register</source>
        <translation>بيانات الوثيقة في السجل</translation>
    </message>
    <message>
        <source>document data against the register</source>
        <translation>مقارنة بيانات الوثيقة بالسجل</translation>
    </message>
    <message>
        <source>certainty of the reading</source>
        <translation>درجة التأكد من القراءة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Liveness</source>
        <translation>حيوية الشخص</translation>
    </message>
    <message>
        <source>Face match</source>
        <translation>مطابقة الوجه</translation>
    </message>
    <message>
        <source>Government check</source>
        <translation>التحقق الحكومي</translation>
    </message>
    <message>
        <source>Sign-in by face</source>
        <translation>تسجيل الدخول بالوجه</translation>
    </message>
    <message>
        <source>CURP register</source>
        <translation>سجل CURP</translation>
    </message>
    <message>
        <source>INE register</source>
        <translation>سجل INE</translation>
    </message>
    <message>
        <source>Reading of the document</source>
        <translation>قراءة الوثيقة</translation>
    </message>
    <message>
        <source>Device risk</source>
        <translation>مخاطر الجهاز</translation>
    </message>
    <message>
        <source>Behaviour risk</source>
        <translation>مخاطر السلوك</translation>
    </message>
    <message>
        <source>External check</source>
        <translation>فحص خارجي</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>قائمة المراقبة</translation>
    </message>
    <message>
        <source>Recording of the session</source>
        <translation>تسجيل الجلسة</translation>
    </message>
    <message>
        <source>Document in the picture</source>
        <translation>الوثيقة في الصورة</translation>
    </message>
    <message>
        <source>Repeated steps</source>
        <translation>الخطوات المتكررة</translation>
    </message>
    <message>
        <source>a live person in front of the camera</source>
        <translation>شخص حي أمام الكاميرا</translation>
    </message>
    <message>
        <source>same person as on the document</source>
        <translation>الشخص نفسه الظاهر في الوثيقة</translation>
    </message>
    <message>
        <source>the register confirms the document</source>
        <translation>السجل يؤكد الوثيقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) passed</source>
        <comment>How many checks of one module passed.</comment>
        <translation>
            <numerusform>لم ينجح أي فحص</numerusform>
            <numerusform>فحص واحد ناجح</numerusform>
            <numerusform>فحصان ناجحان</numerusform>
            <numerusform>%Ln فحوص ناجحة</numerusform>
            <numerusform>%Ln فحصًا ناجحًا</numerusform>
            <numerusform>%Ln فحص ناجح</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to complain about</source>
        <translation>لا توجد ملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln other check(s) passed</source>
        <extracomment>%1 is a list of checks that did not pass, such as &quot;sharpness of the front&quot;.</extracomment>
        <translation>
            <numerusform>%1؛ ولم ينجح أي فحص آخر</numerusform>
            <numerusform>%1؛ وفحص آخر ناجح</numerusform>
            <numerusform>%1؛ وفحصان آخران ناجحان</numerusform>
            <numerusform>%1؛ و%Ln فحوص أخرى ناجحة</numerusform>
            <numerusform>%1؛ و%Ln فحصًا آخر ناجحًا</numerusform>
            <numerusform>%1؛ و%Ln فحص آخر ناجح</numerusform>
        </translation>
    </message>
    <message>
        <source>the service asks for a person to look at this</source>
        <translation>تطلب الخدمة مراجعة بشرية لهذا الجزء</translation>
    </message>
    <message>
        <source>the service did not accept this</source>
        <translation>لم تقبل الخدمة هذا الجزء</translation>
    </message>
    <message>
        <source>the service gave no verdict</source>
        <translation>لم تصدر الخدمة حكمًا</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Beside a tick: a check was accepted.</extracomment>
        <translation>تم الاجتياز</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Beside an exclamation mark: a person has to look at a check.</extracomment>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Beside a cross: a check was not accepted.</extracomment>
        <translation>لم يتم الاجتياز</translation>
    </message>
    <message>
        <source>No verdict</source>
        <extracomment>Beside a check the service did not judge.</extracomment>
        <translation>بلا حكم</translation>
    </message>
    <message>
        <source>Not part of this flow</source>
        <extracomment>Beside a module that this onboarding flow does not have.</extracomment>
        <translation>خارج هذا المسار</translation>
    </message>
</context>
<context>
    <name>shell::SettingField</name>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>يُرجى إدخال عدد صحيح من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2, with a point before the decimals.</source>
        <translation>يُرجى إدخال عدد من %1 إلى %2، مع نقطة قبل الكسور العشرية.</translation>
    </message>
    <message>
        <source>Enter a full address that begins with https://.</source>
        <translation>يُرجى إدخال عنوان كامل يبدأ بـ ⁦https://⁩.</translation>
    </message>
    <message>
        <source>Choose one of the entries.</source>
        <translation>يُرجى اختيار أحد البنود.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>لا يمكن استخدام هذه القيمة.</translation>
    </message>
    <message>
        <source>There is no such file that this program can read.</source>
        <translation>لا يوجد ملف كهذا يمكن لهذا البرنامج قراءته.</translation>
    </message>
    <message>
        <source>The file must hold the key alone and be readable by its owner alone.</source>
        <translation>يجب أن يحتوي الملف على المفتاح وحده، وأن تكون قراءته متاحة لمالكه وحده.</translation>
    </message>
    <message>
        <source>Enter a colour as # and six digits, such as #1E4BBF.</source>
        <translation>يُرجى إدخال اللون على شكل علامة # وستة رموز، مثل #1E4BBF.</translation>
    </message>
    <message>
        <source>Enter host names alone, separated by commas.</source>
        <translation>يُرجى إدخال أسماء المضيفين وحدها، مفصولة بفواصل لاتينية (,).</translation>
    </message>
    <message>
        <source>Fixed by the policy of your administrator.</source>
        <translation>محدد بسياسة مسؤول النظام لديكم.</translation>
    </message>
    <message>
        <source>Set on the command line for as long as the program runs.</source>
        <translation>محدد في سطر الأوامر ما دام البرنامج يعمل.</translation>
    </message>
    <message>
        <source>Set by an environment variable of this computer. Change it there.</source>
        <translation>محدد بمتغير بيئة على هذا الحاسوب. يُرجى تغييره هناك.</translation>
    </message>
    <message>
        <source>Set in the file %1. Change it there.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>محدد في الملف %1. يُرجى تغييره هناك.</translation>
    </message>
    <message>
        <source>This field is needed before visits can start.</source>
        <translation>هذا الحقل مطلوب قبل أن تبدأ الزيارات.</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>عنوان الخدمة</translation>
    </message>
    <message>
        <source>The address of the Incode API of your account, without /0 at its end.</source>
        <translation>عنوان واجهة Incode API الخاصة بحسابكم، من دون ⁦/0⁩ في آخره.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>The id of the flow or workflow that visitors go through, from the Incode dashboard.</source>
        <translation>معرّف المسار أو سير العمل الذي يمر به الزوار، من لوحة تحكم Incode.</translation>
    </message>
    <message>
        <source>24 letters and digits</source>
        <translation>24 حرفًا ورقمًا</translation>
    </message>
    <message>
        <source>API key file</source>
        <translation>ملف مفتاح API</translation>
    </message>
    <message>
        <source>A file that holds nothing but the API key and that only this user can read. Leave it empty to use the key store of this computer.</source>
        <translation>ملف لا يحتوي إلا على مفتاح API ولا يقرؤه إلا هذا المستخدم. يُترك فارغًا لاستخدام مخزن المفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The key store is used</source>
        <translation>يُستخدم مخزن المفاتيح</translation>
    </message>
    <message>
        <source>Language sent to the service</source>
        <translation>اللغة المرسلة إلى الخدمة</translation>
    </message>
    <message>
        <source>The language of the onboarding page. It can follow the language chosen on the screen.</source>
        <translation>لغة صفحة التحقق. ويمكن أن تتبع اللغة المختارة على الشاشة.</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>رمز البلد</translation>
    </message>
    <message>
        <source>Whose documents are expected. ALL accepts every country.</source>
        <translation>البلد الذي تُنتظر وثائقه. القيمة ALL تقبل جميع البلدان.</translation>
    </message>
    <message>
        <source>Address at the end</source>
        <translation>العنوان عند الانتهاء</translation>
    </message>
    <message>
        <source>Where the onboarding page goes when it is done. It is caught before anything is sent there.</source>
        <translation>المكان الذي تنتقل إليه صفحة التحقق عند اكتمالها. ويُعترض الانتقال قبل إرسال أي شيء إليه.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Outcome on the visitor&apos;s screen</source>
        <translation>النتيجة على شاشة الزائر</translation>
    </message>
    <message>
        <source>Whether the visitor is told that all is well. Otherwise everybody is thanked and asked to see the staff.</source>
        <translation>هل يُخبَر الزائر بأن كل شيء على ما يرام. وإلا يُشكر الجميع ويُطلب منهم التوجه إلى الفريق.</translation>
    </message>
    <message>
        <source>Time of the last screen</source>
        <translation>مدة الشاشة الأخيرة</translation>
    </message>
    <message>
        <source>Seconds the visitor&apos;s last screen stays before it goes by itself.</source>
        <translation>عدد الثواني التي تبقى فيها شاشة الزائر الأخيرة قبل أن تختفي من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Degrees north of the equator; south is negative.</source>
        <translation>الدرجات شمال خط الاستواء؛ والجنوب بقيمة سالبة.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>Degrees east of Greenwich; west is negative.</source>
        <translation>الدرجات شرق غرينتش؛ والغرب بقيمة سالبة.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Metres within which this position is right, told to the page.</source>
        <translation>عدد الأمتار التي يكون هذا الموقع صحيحًا في حدودها، ويُرسل إلى الصفحة.</translation>
    </message>
    <message>
        <source>Language of this program</source>
        <translation>لغة هذا البرنامج</translation>
    </message>
    <message>
        <source>Used at once, here and on the visitor&apos;s screen.</source>
        <translation>يُطبَّق فورًا، هنا وعلى شاشة الزائر.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Name of your house</source>
        <translation>اسم مؤسستكم</translation>
    </message>
    <message>
        <source>Shown at the top of the visitor&apos;s screen.</source>
        <translation>يظهر في أعلى شاشة الزائر.</translation>
    </message>
    <message>
        <source>Logo file</source>
        <translation>ملف الشعار</translation>
    </message>
    <message>
        <source>An SVG or PNG picture, shown at the top of the visitor&apos;s screen.</source>
        <translation>صورة بصيغة SVG أو PNG، تظهر في أعلى شاشة الزائر.</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>The colour of buttons. A colour that is hard to read is not used.</source>
        <translation>لون الأزرار. ولا يُستخدم لون تصعب قراءته.</translation>
    </message>
    <message>
        <source>Welcome headline</source>
        <translation>عنوان الترحيب</translation>
    </message>
    <message>
        <source>Shown on the first screen in place of the built-in headline.</source>
        <translation>يظهر على الشاشة الأولى بدلًا من العنوان المدمج.</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>المضيفون المسموح بهم</translation>
    </message>
    <message>
        <source>Host names the onboarding page may live on and go to, separated by commas. Names below them are allowed, too.</source>
        <translation>أسماء المضيفين التي يُسمح لصفحة التحقق بأن توجد عليها وتنتقل إليها، مفصولة بفواصل لاتينية (,). ويُسمح أيضًا بالأسماء المتفرعة منها.</translation>
    </message>
    <message>
        <source>Resource hosts</source>
        <translation>مضيفو الموارد</translation>
    </message>
    <message>
        <source>When set, the only host names the page may load anything from. Leave it empty unless your security officer gave you the list.</source>
        <translation>عند تعيينها، لا يُسمح للصفحة بتحميل أي شيء إلا من أسماء المضيفين هذه. تُترك فارغة ما لم يقدّم مسؤول الأمن القائمة.</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>دون تقييد</translation>
    </message>
    <message>
        <source>Time between status reads</source>
        <translation>الوقت بين قراءات الحالة</translation>
    </message>
    <message>
        <source>Milliseconds between two questions how far the visitor is.</source>
        <translation>المللي ثانية بين كل سؤالين عن مدى تقدّم الزائر.</translation>
    </message>
    <message>
        <source>Longest time of a visit</source>
        <translation>أطول مدة للزيارة</translation>
    </message>
    <message>
        <source>Seconds after which a visit that is not finished is ended.</source>
        <translation>عدد الثواني التي تُنهى بعدها الزيارة غير المكتملة.</translation>
    </message>
    <message>
        <source>As chosen on the screen</source>
        <extracomment>One of the choices for the language sent to the service.</extracomment>
        <translation>بحسب الاختيار على الشاشة</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <extracomment>One of the choices for the language of the program.
----------
One of the choices for the appearance.</extracomment>
        <translation>بحسب إعداد هذا الحاسوب</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>One of the choices for the appearance.</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>One of the choices for the appearance.</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>One of the choices for the appearance.</extracomment>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Tell the visitor</source>
        <extracomment>One of the choices for the visitor&apos;s last screen.</extracomment>
        <translation>إخبار الزائر</translation>
    </message>
    <message>
        <source>Thank everybody alike</source>
        <extracomment>One of the choices for the visitor&apos;s last screen.</extracomment>
        <translation>شكر الجميع على حد سواء</translation>
    </message>
</context>
<context>
    <name>shell::SettingsForm</name>
    <message>
        <source>Nothing was saved, because the key store of this computer does not work.</source>
        <translation>لم يُحفظ أي شيء، لأن مخزن المفاتيح على هذا الحاسوب لا يعمل.</translation>
    </message>
</context>
<context>
    <name>shell::SettingsPage</name>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Please correct the marked fields.</source>
        <translation>يُرجى تصحيح الحقول المُعلَّمة.</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>A topic of the settings: address, flow and key of the service.</extracomment>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>A topic of the settings: what is asked of and told to visitors.</extracomment>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>A topic of the settings: where this kiosk stands.</extracomment>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>A topic of the settings: language, colours and brand.</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>A topic of the settings: for security officers.</extracomment>
        <translation>متقدم</translation>
    </message>
</context>
<context>
    <name>shell::SetupPage</name>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Please correct the marked fields.</source>
        <translation>يُرجى تصحيح الحقول المُعلَّمة.</translation>
    </message>
    <message>
        <source>The API key cannot be read, so visits cannot be started yet.</source>
        <translation>لا يمكن قراءة مفتاح API، ولذلك لا يمكن بدء الزيارات بعد.</translation>
    </message>
</context>
<context>
    <name>shell::Timeline</name>
    <message>
        <source>Created</source>
        <extracomment>A station of a visit: the service created the session.</extracomment>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Page open</source>
        <extracomment>A station of a visit: the onboarding page is open.</extracomment>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>A station of a visit: the document was checked.</extracomment>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>A station of a visit: the service finished its own checks.</extracomment>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>A station of a visit: the face was checked.</extracomment>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>A station of a visit: the service says it is over.</extracomment>
        <translation>الاكتمال</translation>
    </message>
    <message>
        <source>Clean</source>
        <extracomment>A station of a visit: everything of the visitor is gone from this computer.</extracomment>
        <translation>التنظيف</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Under a station of a visit: this is what is waited for.</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>Under a station of a visit that has no time.</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 · verified</source>
        <extracomment>Under the last station of a visit; %1 is a time. Nothing of the visitor was found.</extracomment>
        <translation>%1 · مؤكَّد</translation>
    </message>
    <message>
        <source>%1 · not verified</source>
        <extracomment>Under the last station of a visit; %1 is a time. Something was found.</extracomment>
        <translation>%1 · غير مؤكَّد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says for one station: its name and its time.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The way of the visit</source>
        <translation>مراحل الزيارة</translation>
    </message>
</context>
<context>
    <name>shell::WelcomeScreen</name>
    <message>
        <source>Please see our staff</source>
        <extracomment>Title when this screen cannot be used. Our staff: the people at the desk.</extracomment>
        <translation>يُرجى التوجه إلى فريقنا</translation>
    </message>
    <message>
        <source>Let&apos;s get you set up</source>
        <extracomment>Title of the first screen a visitor sees.</extracomment>
        <translation>أهلًا بكم، لنبدأ معًا</translation>
    </message>
    <message>
        <source>This screen cannot be used at the moment. They will help you another way.</source>
        <extracomment>The first screen when this computer is not set up or broken.</extracomment>
        <translation>لا يمكن استخدام هذه الشاشة حاليًا. وسيساعدكم الفريق بطريقة أخرى.</translation>
    </message>
    <message>
        <source>We check your document and your face. It takes about three minutes and nothing stays on this screen.</source>
        <extracomment>The first screen a visitor sees, under its title.</extracomment>
        <translation>نتحقق من وثيقة هويتكم ومن وجهكم. يستغرق ذلك نحو ثلاث دقائق، ولا يبقى أي شيء على هذه الشاشة.</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>The large button of the first screen, while the program is still getting ready.</extracomment>
        <translation>لحظة من فضلكم</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>What happens with my data?</source>
        <extracomment>Link on the first screen to a card about privacy.</extracomment>
        <translation>ماذا يحدث لبياناتي؟</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Read aloud for the row of language buttons.</extracomment>
        <translation>اللغة</translation>
    </message>
</context>
</TS>
