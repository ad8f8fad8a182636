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
    <message>
        <source>Three things are needed before visitors can be onboarded: the service address, the flow and the API key. All of them are in your Incode dashboard. If your house has a backend that holds the key, its address is enough.</source>
        <translation>يلزم توفير ثلاثة أشياء قبل التحقق من هوية الزوار: عنوان الخدمة والمسار ومفتاح API. وكلها موجودة في لوحة تحكم Incode. وإذا كان لدى مؤسستكم خادم خلفي يحتفظ بالمفتاح، فعنوانه يكفي.</translation>
    </message>
</context>
<context>
    <name>shell::ActivityPage</name>
    <message>
        <source>Every row is being checked.</source>
        <translation>يجري فحص جميع الصفوف.</translation>
    </message>
    <message>
        <source>The record is being written.</source>
        <translation>تجري كتابة السجل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written.</source>
        <translation>
            <numerusform>لم يُكتب أي صف.</numerusform>
            <numerusform>كُتب صف واحد.</numerusform>
            <numerusform>كُتب صفان.</numerusform>
            <numerusform>كُتبت %Ln صفوف.</numerusform>
            <numerusform>كُتب %Ln صفًا.</numerusform>
            <numerusform>كُتب %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the record of activity</source>
        <translation>تصدير سجل النشاط</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>Kinds of files to choose from; the part in brackets stays as it is.</extracomment>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation>تجري قراءة السجل.</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. Every start, look, export and deletion appears here.</source>
        <translation>لم يُسجَّل أي شيء بعد. تظهر هنا كل عملية بدء واطّلاع وتصدير وحذف.</translation>
    </message>
    <message>
        <source>Nothing of this kind has been recorded.</source>
        <translation>لم يُسجَّل أي شيء من هذا النوع.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>A button: checks that nobody has changed the record of activity.</extracomment>
        <translation>فحص السجل</translation>
    </message>
    <message>
        <source>Checks that no row was changed, removed or added since it was written.</source>
        <translation>يتأكد من أنه لم يُغيَّر أي صف أو يُحذف أو يُضَف منذ كتابة السجل.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>A button: writes the record of activity to a file.</extracomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Record of activity</source>
        <translation>سجل النشاط</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>One of two parts of the page of activity: who did what.</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <extracomment>One of two parts of the page of activity: what the service sent by itself.</extracomment>
        <translation>إشعارات webhook</translation>
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
    <name>shell::Audit</name>
    <message>
        <source>Started a visit.</source>
        <translation>بدء زيارة.</translation>
    </message>
    <message>
        <source>Ended a visit before it was finished.</source>
        <translation>إنهاء زيارة قبل اكتمالها.</translation>
    </message>
    <message>
        <source>Finished a visit that an earlier run left open.</source>
        <translation>إكمال زيارة بقيت مفتوحة من تشغيل سابق.</translation>
    </message>
    <message>
        <source>Changed the note of a visit.</source>
        <translation>تغيير ملاحظة زيارة.</translation>
    </message>
    <message>
        <source>Fetched the result of a visit again.</source>
        <translation>جلب نتيجة زيارة من جديد.</translation>
    </message>
    <message>
        <source>Looked at the text of a document.</source>
        <translation>الاطّلاع على نص وثيقة.</translation>
    </message>
    <message>
        <source>Looked at the pictures of a visit.</source>
        <translation>الاطّلاع على صور زيارة.</translation>
    </message>
    <message>
        <source>Exported visits to a file.</source>
        <translation>تصدير زيارات إلى ملف.</translation>
    </message>
    <message>
        <source>Printed or saved the summary of a visit.</source>
        <translation>طباعة ملخص زيارة أو حفظه.</translation>
    </message>
    <message>
        <source>Deleted a visit with all that was kept of it.</source>
        <translation>حذف زيارة مع كل ما حُفظ منها.</translation>
    </message>
    <message>
        <source>Exported this record to a file.</source>
        <translation>تصدير هذا السجل إلى ملف.</translation>
    </message>
    <message>
        <source>Changed the settings.</source>
        <translation>تغيير الإعدادات.</translation>
    </message>
    <message>
        <source>Left the visitor&apos;s full screen.</source>
        <translation>الخروج من شاشة الزائر الكاملة.</translation>
    </message>
    <message>
        <source>Deleted what was past its period.</source>
        <translation>حذف ما انقضت مدة حفظه.</translation>
    </message>
    <message>
        <source>Made a backup of the record.</source>
        <translation>إنشاء نسخة احتياطية من السجل.</translation>
    </message>
    <message>
        <source>Set a damaged record aside and went on.</source>
        <translation>تنحية سجل تالف جانبًا والمتابعة.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter of the record of activity: everything.</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>A filter of the record of activity.</extracomment>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Pictures and text</source>
        <extracomment>A filter of the record of activity: who looked at personal data.</extracomment>
        <translation>الصور والنصوص</translation>
    </message>
    <message>
        <source>Exports and deletions</source>
        <extracomment>A filter of the record of activity.</extracomment>
        <translation>التصدير والحذف</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>A filter of the record of activity.</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <extracomment>A filter of the record of activity: what the program does by itself to its data.</extracomment>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>Row %1 is not as it was written, or it is missing. Tell your security officer before anything else is done.</source>
        <extracomment>%1 is the number of a row.</extracomment>
        <translation>الصف %1 ليس كما كُتب، أو أنه مفقود. يُرجى إبلاغ مسؤول الأمن قبل القيام بأي شيء آخر.</translation>
    </message>
    <message>
        <source>The record is not as it was written. Tell your security officer before anything else is done.</source>
        <translation>السجل ليس كما كُتب. يُرجى إبلاغ مسؤول الأمن قبل القيام بأي شيء آخر.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) are as they were written, and none is missing.</source>
        <translation>
            <numerusform>لا توجد صفوف في السجل، ولا ينقصه شيء.</numerusform>
            <numerusform>الصف الوحيد كما كُتب، ولا ينقص السجل شيء.</numerusform>
            <numerusform>الصفان كما كُتبا، ولا ينقص السجل شيء.</numerusform>
            <numerusform>جميع الصفوف كما كُتبت، وعددها %Ln، ولا ينقص منها شيء.</numerusform>
            <numerusform>جميع الصفوف كما كُتبت، وعددها %Ln، ولا ينقص منها شيء.</numerusform>
            <numerusform>جميع الصفوف كما كُتبت، وعددها %Ln، ولا ينقص منها شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed a webhook delivery on once more.</source>
        <translation>تمرير إشعار webhook مرة أخرى.</translation>
    </message>
    <message>
        <source>Was given an address that signs a person in to Big Interview.</source>
        <translation>الحصول على عنوان يسجّل دخول شخص إلى Big Interview.</translation>
    </message>
    <message>
        <source>Added a person.</source>
        <translation>إضافة شخص.</translation>
    </message>
    <message>
        <source>Changed a person.</source>
        <translation>تعديل بيانات شخص.</translation>
    </message>
    <message>
        <source>Imported people from a file.</source>
        <translation>استيراد أشخاص من ملف.</translation>
    </message>
    <message>
        <source>Exported people to a file.</source>
        <translation>تصدير أشخاص إلى ملف.</translation>
    </message>
    <message>
        <source>Deleted people with all that was kept of them.</source>
        <translation>حذف أشخاص مع كل ما حُفظ عنهم.</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>A filter of the record of activity: what was done for people at Big Interview.</extracomment>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Asked to open Big Interview for a person.</source>
        <translation>طلب فتح Big Interview لشخص.</translation>
    </message>
    <message>
        <source>A visitor went away before the end.</source>
        <translation>مغادرة زائر قبل الانتهاء.</translation>
    </message>
    <message>
        <source>Opened the desk from the visitor&apos;s screen with a PIN.</source>
        <translation>فتح المكتب من شاشة الزائر برمز PIN.</translation>
    </message>
    <message>
        <source>Went back to the visitor&apos;s screen.</source>
        <translation>العودة إلى شاشة الزائر.</translation>
    </message>
    <message>
        <source>Somebody typed a PIN that is no operator&apos;s.</source>
        <translation>إدخال رمز PIN لا يخص أي موظف.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: none counted for a while.</source>
        <translation>تعدّد رموز PIN الخاطئة: لم يُقبل أي رمز لبعض الوقت.</translation>
    </message>
    <message>
        <source>Set or removed the PIN of an operator.</source>
        <translation>تعيين رمز PIN لموظف أو إزالته.</translation>
    </message>
    <message>
        <source>Checked that nothing is left of a visitor.</source>
        <translation>التأكد من عدم بقاء أي شيء يخص زائرًا.</translation>
    </message>
    <message>
        <source>Found something left of a visitor and closed the screen.</source>
        <translation>العثور على شيء باقٍ يخص زائرًا وإغلاق الشاشة.</translation>
    </message>
    <message>
        <source>Brought the visitor&apos;s screen back after a fault.</source>
        <translation>استعادة شاشة الزائر بعد عطل.</translation>
    </message>
    <message>
        <source>Put the visitor&apos;s screen out of order.</source>
        <translation>وضع شاشة الزائر خارج الخدمة.</translation>
    </message>
</context>
<context>
    <name>shell::AuditModel</name>
    <message>
        <source>Row %1, %2</source>
        <extracomment>%1 is the number of a row in the record of activity, %2 a date with time.</extracomment>
        <translation>الصف %1، %2</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>A column of the record of activity.</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>A column of the record of activity: the operator.</extracomment>
        <translation>المنفّذ</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>A column of the record of activity: what was done.</extracomment>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>A column of the record of activity: the beginning of a visit&apos;s id.</extracomment>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>A column of the record of activity: technical words.</extracomment>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>shell::BeforeStartScreen</name>
    <message>
        <source>Nothing stays on this screen.</source>
        <extracomment>What is kept of a visitor&apos;s data; shown before the visit.</extracomment>
        <translation>لا يبقى أي شيء على هذه الشاشة.</translation>
    </message>
    <message numerus="yes">
        <source>The desk keeps the result for %Ln day(s).</source>
        <extracomment>What is kept of a visitor&apos;s data. The desk: the people who work here.</extracomment>
        <translation>
            <numerusform>يحتفظ موظفو المكتب بالنتيجة لمدة أقل من يوم.</numerusform>
            <numerusform>يحتفظ موظفو المكتب بالنتيجة لمدة يوم واحد.</numerusform>
            <numerusform>يحتفظ موظفو المكتب بالنتيجة لمدة يومين.</numerusform>
            <numerusform>يحتفظ موظفو المكتب بالنتيجة لمدة %Ln أيام.</numerusform>
            <numerusform>يحتفظ موظفو المكتب بالنتيجة لمدة %Ln يومًا.</numerusform>
            <numerusform>يحتفظ موظفو المكتب بالنتيجة لمدة %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk keeps the result until it is deleted there.</source>
        <extracomment>What is kept of a visitor&apos;s data. The desk: the people who work here.</extracomment>
        <translation>يحتفظ موظفو المكتب بالنتيجة إلى أن تُحذف لديهم.</translation>
    </message>
    <message numerus="yes">
        <source>Pictures and document text that the desk asks for are deleted after %Ln hour(s).</source>
        <extracomment>What is kept of a visitor&apos;s data: only what the desk has fetched.</extracomment>
        <translation>
            <numerusform>ما يطلبه موظفو المكتب من صور ومن نص الوثيقة يُحذف بعد أقل من ساعة.</numerusform>
            <numerusform>ما يطلبه موظفو المكتب من صور ومن نص الوثيقة يُحذف بعد ساعة واحدة.</numerusform>
            <numerusform>ما يطلبه موظفو المكتب من صور ومن نص الوثيقة يُحذف بعد ساعتين.</numerusform>
            <numerusform>ما يطلبه موظفو المكتب من صور ومن نص الوثيقة يُحذف بعد %Ln ساعات.</numerusform>
            <numerusform>ما يطلبه موظفو المكتب من صور ومن نص الوثيقة يُحذف بعد %Ln ساعة.</numerusform>
            <numerusform>ما يطلبه موظفو المكتب من صور ومن نص الوثيقة يُحذف بعد %Ln ساعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before we start</source>
        <extracomment>Title of the screen before a visit.</extracomment>
        <translation>قبل أن نبدأ</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>رقمكم المرجعي</translation>
    </message>
    <message>
        <source>Your document</source>
        <extracomment>One of the steps of a visit, as its title.</extracomment>
        <translation>وثيقتكم</translation>
    </message>
    <message>
        <source>You show your identity document to the camera. It is checked whether it is genuine and valid.</source>
        <extracomment>What happens with the document, before the visit.</extracomment>
        <translation>تعرضون وثيقة هويتكم أمام الكاميرا. ويُتحقق من أنها أصلية وسارية.</translation>
    </message>
    <message>
        <source>Your face</source>
        <extracomment>One of the steps of a visit, as its title.</extracomment>
        <translation>وجهكم</translation>
    </message>
    <message>
        <source>The camera takes a picture of your face. It is compared with the picture in your document.</source>
        <extracomment>What happens with the face, before the visit.</extracomment>
        <translation>تلتقط الكاميرا صورة لوجهكم. وتُقارن بالصورة الموجودة في وثيقتكم.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>Title above what is kept of a visitor&apos;s data and how long.</extracomment>
        <translation>ما يُحتفظ به</translation>
    </message>
    <message>
        <source>What happens with my data?</source>
        <extracomment>Link to a card about privacy.</extracomment>
        <translation>ماذا يحدث لبياناتي؟</translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <extracomment>Button before a visit: the visitor agrees to it and goes on.</extracomment>
        <translation>الموافقة والمتابعة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button of a visitor&apos;s screen: back to the first screen, nothing has begun.</extracomment>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Your reference, if you have one</source>
        <extracomment>Above the field for a number or code that a visitor was given; it may be left empty.</extracomment>
        <translation>رقمكم المرجعي، إن وُجد</translation>
    </message>
    <message>
        <source>Type or scan your reference, if you have one</source>
        <extracomment>In the empty field for a reference that may stay empty.</extracomment>
        <translation>كتابة رقمكم المرجعي أو مسحه، إن وُجد</translation>
    </message>
    <message>
        <source>Type or scan your reference</source>
        <translation>كتابة رقمكم المرجعي أو مسحه</translation>
    </message>
    <message>
        <source>Please type or scan your reference. If you have none, our staff can help you.</source>
        <extracomment>The visitor went on without the reference that is asked for.</extracomment>
        <translation>يُرجى كتابة رقمكم المرجعي أو مسحه. وإذا لم يكن لديكم رقم، فيمكن لفريقنا مساعدتكم.</translation>
    </message>
    <message>
        <source>Thank you, that looks right.</source>
        <extracomment>The visitor&apos;s reference looks as it should.</extracomment>
        <translation>شكرًا لكم، يبدو ذلك صحيحًا.</translation>
    </message>
    <message>
        <source>Something seems to be missing. Please compare it with what you were given, or ask our staff.</source>
        <extracomment>The visitor&apos;s reference has too few characters.</extracomment>
        <translation>يبدو أن هناك شيئًا ناقصًا. يُرجى مقارنة الرقم بما حصلتم عليه، أو سؤال فريقنا.</translation>
    </message>
    <message>
        <source>This does not look like one of our references. Please compare it with what you were given, or ask our staff.</source>
        <extracomment>The visitor&apos;s reference cannot be right.</extracomment>
        <translation>لا يبدو هذا من أرقامنا المرجعية. يُرجى مقارنته بما حصلتم عليه، أو سؤال فريقنا.</translation>
    </message>
</context>
<context>
    <name>shell::BrowserPlace</name>
    <message>
        <source>You can close this window</source>
        <extracomment>Title of a page in the computer&apos;s browser, after the last step.</extracomment>
        <translation>يمكنكم إغلاق هذه النافذة</translation>
    </message>
    <message>
        <source>Everything else happens on the screen you came from.</source>
        <extracomment>Text of that page. The screen: the program&apos;s own window.</extracomment>
        <translation>كل ما تبقى يتم على الشاشة التي جئتم منها.</translation>
    </message>
    <message>
        <source>This address has been used</source>
        <extracomment>Title of a page in the computer&apos;s browser whose address works only once.</extracomment>
        <translation>سبق استخدام هذا العنوان</translation>
    </message>
    <message>
        <source>It works only once. Please go back to the screen you came from and open the page again there.</source>
        <extracomment>Text of that page. The screen: the program&apos;s own window.</extracomment>
        <translation>لا يعمل هذا العنوان إلا مرة واحدة. يُرجى العودة إلى الشاشة التي جئتم منها وفتح الصفحة من جديد هناك.</translation>
    </message>
</context>
<context>
    <name>shell::BrowserScreen</name>
    <message>
        <source>Open it again</source>
        <extracomment>Button: opens the page in the computer&apos;s browser once more.</extracomment>
        <translation>فتح الصفحة من جديد</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>Title while the computer&apos;s browser starts.</extracomment>
        <translation>لحظة من فضلكم</translation>
    </message>
    <message>
        <source>We are opening the browser for you.</source>
        <extracomment>Said below that title.</extracomment>
        <translation>نفتح لكم المتصفح.</translation>
    </message>
    <message>
        <source>Please go on in the browser window</source>
        <extracomment>Title while the visitor is busy in the computer&apos;s browser.</extracomment>
        <translation>يُرجى المتابعة في نافذة المتصفح</translation>
    </message>
    <message>
        <source>It has opened on this computer. When you are done there, this screen goes on by itself.</source>
        <translation>فُتحت النافذة على هذا الحاسوب. عند الانتهاء هناك، تتابع هذه الشاشة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>No window to be seen? It may be behind this one. You can open it again, or ask our staff.</source>
        <extracomment>Help for a visitor who sees no browser window. The button is &quot;Open it again&quot;.</extracomment>
        <translation>ألا تظهر أي نافذة؟ قد تكون خلف هذه النافذة. يمكنكم فتح الصفحة من جديد، أو سؤال فريقنا.</translation>
    </message>
    <message>
        <source>We are checking whether all is done</source>
        <extracomment>Title when the browser came back and the service is asked for the status.</extracomment>
        <translation>نتأكد من اكتمال جميع الخطوات</translation>
    </message>
    <message>
        <source>If you have not finished all steps, please open the page again and go on there.</source>
        <extracomment>For a visitor who came back before the end.</extracomment>
        <translation>إذا لم تكتمل جميع الخطوات، فيُرجى فتح الصفحة من جديد والمتابعة هناك.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>Title when the visitor has finished all steps.</extracomment>
        <translation>شكرًا لكم</translation>
    </message>
    <message>
        <source>You have finished all steps. You can close the browser window.</source>
        <extracomment>The window: of the computer&apos;s browser.</extracomment>
        <translation>اكتملت جميع الخطوات. يمكنكم إغلاق نافذة المتصفح.</translation>
    </message>
    <message>
        <source>The browser did not open</source>
        <extracomment>Title when the computer&apos;s browser could not be started.</extracomment>
        <translation>لم يُفتح المتصفح</translation>
    </message>
    <message>
        <source>You can try again, or ask our staff.</source>
        <extracomment>Said below that title. Our staff: the people at the desk.</extracomment>
        <translation>يمكنكم إعادة المحاولة، أو سؤال فريقنا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: the browser is started once more.</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>It has opened on this computer. When you are done there, please tell our staff.</source>
        <translation>فُتحت النافذة على هذا الحاسوب. عند الانتهاء هناك، يُرجى إخبار فريقنا.</translation>
    </message>
</context>
<context>
    <name>shell::CodeScreen</name>
    <message>
        <source>The code no longer works</source>
        <extracomment>Title when the time of a QR code has passed.</extracomment>
        <translation>لم يعد الرمز صالحًا</translation>
    </message>
    <message>
        <source>If your phone already shows the steps, just go on there. Otherwise please ask our staff.</source>
        <extracomment>The code was for the visitor&apos;s phone. Our staff: the people at the desk.</extracomment>
        <translation>إذا كانت الخطوات ظاهرة على هاتفكم، فتكفي المتابعة هناك. وإلا فيُرجى سؤال فريقنا.</translation>
    </message>
    <message>
        <source>The code is hidden</source>
        <extracomment>Title when nobody has touched the screen and the QR code was covered.</extracomment>
        <translation>الرمز مخفي</translation>
    </message>
    <message>
        <source>Nobody touched this screen for a while. If your phone already shows the steps, just go on there, or ask our staff.</source>
        <extracomment>Said below that title.</extracomment>
        <translation>لم يلمس أحد هذه الشاشة منذ مدة. إذا كانت الخطوات ظاهرة على هاتفكم، فتكفي المتابعة هناك، وإلا فيُرجى سؤال فريقنا.</translation>
    </message>
    <message>
        <source>Go on with your phone</source>
        <extracomment>Title above a QR code.</extracomment>
        <translation>المتابعة بهاتفكم</translation>
    </message>
    <message>
        <source>Point the camera of your phone at this code.</source>
        <extracomment>First of two steps beside a QR code.</extracomment>
        <translation>يُرجى توجيه كاميرا هاتفكم نحو هذا الرمز.</translation>
    </message>
    <message>
        <source>Open the link that appears, and follow the steps there.</source>
        <extracomment>Second of two steps beside a QR code.</extracomment>
        <translation>يُرجى فتح الرابط الذي يظهر، واتباع الخطوات هناك.</translation>
    </message>
    <message numerus="yes">
        <source>The code works for about %Ln minute(s).</source>
        <translation>
            <numerusform>يعمل الرمز لمدة أقل من دقيقة.</numerusform>
            <numerusform>يعمل الرمز لمدة دقيقة واحدة تقريبًا.</numerusform>
            <numerusform>يعمل الرمز لمدة دقيقتين تقريبًا.</numerusform>
            <numerusform>يعمل الرمز لمدة %Ln دقائق تقريبًا.</numerusform>
            <numerusform>يعمل الرمز لمدة %Ln دقيقة تقريبًا.</numerusform>
            <numerusform>يعمل الرمز لمدة %Ln دقيقة تقريبًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code works for less than a minute.</source>
        <translation>يعمل الرمز لمدة أقل من دقيقة.</translation>
    </message>
    <message>
        <source>When you are done, this screen goes on by itself. No phone? Please ask our staff.</source>
        <translation>عند الانتهاء، تتابع هذه الشاشة من تلقاء نفسها. ألا يوجد هاتف معكم؟ يُرجى سؤال فريقنا.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <extracomment>Button: the QR code is shown again.</extracomment>
        <translation>عرض الرمز من جديد</translation>
    </message>
    <message>
        <source>A code for the camera of your phone is on the screen. If you cannot see it, please ask our staff to help you.</source>
        <extracomment>Read to somebody who cannot see the QR code.</extracomment>
        <translation>على الشاشة رمز لكاميرا هاتفكم. إذا تعذّرت عليكم رؤيته، فيُرجى طلب المساعدة من فريقنا.</translation>
    </message>
    <message>
        <source>Code for your phone</source>
        <extracomment>What a QR code is called for somebody who cannot see it.</extracomment>
        <translation>رمز لهاتفكم</translation>
    </message>
    <message>
        <source>When you are done, please tell our staff. No phone? Please ask them.</source>
        <translation>عند الانتهاء، يُرجى إخبار فريقنا. ألا يوجد هاتف معكم؟ يُرجى سؤالهم.</translation>
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
    <message>
        <source>Access</source>
        <extracomment>A row of the connection test: the token or client certificate for a backend.</extracomment>
        <translation>الدخول</translation>
    </message>
    <message>
        <source>Your backend lets this computer in.</source>
        <translation>يسمح خادمكم الخلفي لهذا الحاسوب بالدخول.</translation>
    </message>
    <message>
        <source>Your backend lets this computer in without a token or a certificate. Make sure that no others can reach it.</source>
        <translation>يسمح خادمكم الخلفي لهذا الحاسوب بالدخول بلا رمز وصول ولا شهادة. يُرجى التأكد من أنه لا يمكن لغيره الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>The token file or the client certificate cannot be used. Correct the marked field, then test again.</source>
        <translation>لا يمكن استخدام ملف رمز الوصول أو شهادة العميل. يُرجى تصحيح الحقل المُعلَّم، ثم إعادة الاختبار.</translation>
    </message>
    <message>
        <source>Your backend does not let this computer in. Name the file with the right token or client certificate.</source>
        <translation>لا يسمح خادمكم الخلفي لهذا الحاسوب بالدخول. يُرجى تحديد الملف الذي فيه رمز الوصول الصحيح أو شهادة العميل الصحيحة.</translation>
    </message>
    <message>
        <source>Big Interview accepts the API key.</source>
        <translation>يقبل Big Interview مفتاح API.</translation>
    </message>
    <message>
        <source>There is no organisation to ask. Enter the first part of its address at Big Interview, or the whole address.</source>
        <translation>لا توجد مؤسسة يمكن سؤالها. يُرجى إدخال الجزء الأول من عنوانها لدى Big Interview، أو العنوان كاملًا.</translation>
    </message>
    <message>
        <source>What answered does not look like a Big Interview organisation. Check the organisation for typing mistakes, and whether this network asks for a sign-in.</source>
        <translation>لا يبدو أن الرد وصل من مؤسسة لدى Big Interview. يُرجى التأكد من خلوّ اسم المؤسسة من أخطاء الكتابة، ومن أن هذه الشبكة لا تطلب تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The API key of Big Interview cannot be read. Unlock the key store of this computer, or correct the key file.</source>
        <translation>لا يمكن قراءة مفتاح API الخاص بـ Big Interview. يُرجى فتح قفل مخزن المفاتيح على هذا الحاسوب، أو تصحيح ملف المفتاح.</translation>
    </message>
    <message>
        <source>Big Interview refuses the API key. Make one there under API Settings and enter it anew.</source>
        <translation>يرفض Big Interview مفتاح API. يُرجى إنشاء مفتاح هناك ضمن API Settings وإدخاله من جديد.</translation>
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
    <message>
        <source>Test Big Interview</source>
        <translation>اختبار Big Interview</translation>
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
        <translation>مستقبِل إشعارات webhook متوقف. تُتابَع الزيارات بسؤال الخدمة.</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <extracomment>%1 is an address and a port, such as 127.0.0.1:8787.</extracomment>
        <translation>الاستقبال جارٍ على %1.</translation>
    </message>
    <message>
        <source>The document has been checked.</source>
        <translation>فُحصت الوثيقة.</translation>
    </message>
    <message>
        <source>The pictures have been processed.</source>
        <translation>عولجت الصور.</translation>
    </message>
    <message>
        <source>The second document has been checked.</source>
        <translation>فُحصت الوثيقة الثانية.</translation>
    </message>
    <message>
        <source>The check with the authorities is done.</source>
        <translation>اكتمل التحقق الحكومي.</translation>
    </message>
    <message>
        <source>The face has been checked.</source>
        <translation>فُحص الوجه.</translation>
    </message>
    <message>
        <source>The visitor has finished.</source>
        <translation>أكمل الزائر الخطوات.</translation>
    </message>
    <message>
        <source>A reviewer has approved.</source>
        <translation>اعتُمدت الزيارة بعد مراجعة بشرية.</translation>
    </message>
    <message>
        <source>A reviewer has rejected.</source>
        <translation>رُفضت الزيارة بعد مراجعة بشرية.</translation>
    </message>
    <message>
        <source>The session was not finished in time.</source>
        <translation>لم تكتمل الجلسة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>An interview was begun.</source>
        <translation>بدأت مقابلة.</translation>
    </message>
    <message>
        <source>An interview was worked on.</source>
        <translation>جرى العمل على مقابلة.</translation>
    </message>
    <message>
        <source>An interview was deleted.</source>
        <translation>حُذفت مقابلة.</translation>
    </message>
    <message>
        <source>It could not be read and was not taken.</source>
        <translation>تعذّرت قراءة الإشعار فلم يُقبل.</translation>
    </message>
    <message>
        <source>No visit of ours</source>
        <extracomment>A webhook delivery that is about none of the visits kept here.</extracomment>
        <translation>ليست من زياراتنا</translation>
    </message>
    <message>
        <source>Nobody of ours</source>
        <extracomment>A webhook delivery that is about none of the people kept here.</extracomment>
        <translation>لا يخص أحدًا لدينا</translation>
    </message>
</context>
<context>
    <name>shell::DeliveriesModel</name>
    <message>
        <source>First at %1, last at %2</source>
        <extracomment>%1 and %2 are dates with time.</extracomment>
        <translation>أول مرة: %1، وآخر مرة: %2</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>A column of the webhook deliveries.</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>A column of the webhook deliveries: who sent it.</extracomment>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>A column of the webhook deliveries: what it says.</extracomment>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>A column of the webhook deliveries: the beginning of the session&apos;s id at the service.</extracomment>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <extracomment>A column of the webhook deliveries: how often the same one has arrived.</extracomment>
        <translation>مرات الوصول</translation>
    </message>
    <message>
        <source>Visit or person</source>
        <extracomment>A column of the webhook deliveries: the beginning of a visit&apos;s id, or a person&apos;s id.</extracomment>
        <translation>الزيارة أو الشخص</translation>
    </message>
</context>
<context>
    <name>shell::DeliveriesView</name>
    <message>
        <source>The delivery was passed on once more. What follows from it is decided by what the service answers.</source>
        <translation>مُرّر الإشعار مرة أخرى. وما يترتب عليه يحدده رد الخدمة.</translation>
    </message>
    <message>
        <source>The deliveries are being read.</source>
        <translation>تجري قراءة الإشعارات.</translation>
    </message>
    <message>
        <source>Webhooks tell this program at once when a visitor has finished, in place of asking again and again; switch them on in Settings, under Webhooks.</source>
        <translation>تُبلغ إشعارات webhook هذا البرنامج فور إكمال الزائر للخطوات، بدلًا من تكرار السؤال؛ ويمكن تشغيلها في «الإعدادات»، ضمن «إشعارات webhook».</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. Each delivery of the service appears here at once.</source>
        <translation>لم يصل أي شيء بعد. يظهر هنا كل إشعار من الخدمة فور وصوله.</translation>
    </message>
    <message>
        <source>All deliveries</source>
        <extracomment>A filter of the webhook deliveries: everything.</extracomment>
        <translation>جميع الإشعارات</translation>
    </message>
    <message>
        <source>Pass on again</source>
        <extracomment>A button: passes the chosen webhook delivery on once more, as if it had just arrived.</extracomment>
        <translation>إعادة التمرير</translation>
    </message>
    <message>
        <source>Webhook deliveries</source>
        <translation>إشعارات webhook الواردة</translation>
    </message>
    <message>
        <source>Every delivery so far is about a visit or a person of ours.</source>
        <translation>جميع الإشعارات حتى الآن تخص زيارة أو شخصًا لدينا.</translation>
    </message>
    <message>
        <source>Nothing has arrived from Big Interview. Settings, under Big Interview, tell what to register there.</source>
        <translation>لم يصل أي شيء من Big Interview. تبيّن «الإعدادات»، ضمن «Big Interview»، ما يلزم تسجيله هناك.</translation>
    </message>
    <message>
        <source>About nobody of ours</source>
        <extracomment>A filter of the webhook deliveries: those about none of the visits and people kept here.</extracomment>
        <translation>لا تخص أحدًا لدينا</translation>
    </message>
    <message>
        <source>Acts as if the chosen delivery had just arrived: the service is asked how its visit or person stands.</source>
        <translation>يتصرف كما لو أن الإشعار المختار وصل للتو: تُسأل الخدمة عن حالة الزيارة أو الشخص المعنيّ به.</translation>
    </message>
</context>
<context>
    <name>shell::DeskNotices</name>
    <message>
        <source>The record of visits was damaged and set aside; it goes on from the newest backup, or anew where there is none. Visits since then may be missing: tell your administrator.</source>
        <translation>كان سجل الزيارات تالفًا فنُحِّي جانبًا؛ ويستمر السجل من أحدث نسخة احتياطية، أو يبدأ من جديد إن لم توجد نسخة. قد تكون الزيارات التي جرت منذ ذلك الحين مفقودة: يُرجى إبلاغ مسؤول النظام.</translation>
    </message>
    <message>
        <source>No other visit can start, because a setting is missing.</source>
        <translation>لا يمكن بدء زيارة أخرى، لأن أحد الإعدادات ناقص.</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <extracomment>A button: goes to the page that asks for what is missing.</extracomment>
        <translation>إعداد هذا المكتب</translation>
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
    <message>
        <source>Visitor&apos;s phone</source>
        <extracomment>Where the visit is shown: on the phone, which reads a code from a screen here.</extracomment>
        <translation>هاتف الزائر</translation>
    </message>
    <message>
        <source>This computer&apos;s browser</source>
        <extracomment>Where the visit is shown: in the browser the computer has.</extracomment>
        <translation>متصفح هذا الحاسوب</translation>
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
        <translation>إنهاء الزيارة والإغلاق</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Keeps the desk window open.</extracomment>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Vestibule – Desk</source>
        <translation>Vestibule – المكتب</translation>
    </message>
    <message>
        <source>Visitors cannot use this computer any more until somebody starts the program again. A visit that is running ends.</source>
        <translation>لن يتمكن الزوار من استخدام هذا الحاسوب إلى أن يُشغَّل البرنامج من جديد. وتنتهي الزيارة الجارية، إن وُجدت.</translation>
    </message>
    <message>
        <source>End the program now</source>
        <extracomment>Confirms that the whole program ends.</extracomment>
        <translation>إنهاء البرنامج الآن</translation>
    </message>
</context>
<context>
    <name>shell::Devices</name>
    <message>
        <source>Opening the camera</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>جارٍ فتح الكاميرا</translation>
    </message>
    <message>
        <source>The camera works</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>الكاميرا تعمل</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>لا توجد كاميرا موصولة</translation>
    </message>
    <message>
        <source>This camera cannot be used</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>لا يمكن استخدام هذه الكاميرا</translation>
    </message>
    <message>
        <source>Another program uses the camera</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>برنامج آخر يستخدم الكاميرا</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <extracomment>Line of the device check, beside a camera: the computer does not let us use it.</extracomment>
        <translation>استخدام الكاميرا غير مسموح به</translation>
    </message>
    <message>
        <source>The camera was disconnected</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>فُصلت الكاميرا</translation>
    </message>
    <message>
        <source>The camera does not start</source>
        <extracomment>Line of the device check, beside a camera.
----------
Title of the device check.</extracomment>
        <translation>تعذّر تشغيل الكاميرا</translation>
    </message>
    <message>
        <source>The picture is black</source>
        <extracomment>Line of the device check, beside a camera.
----------
Title of the device check.</extracomment>
        <translation>الصورة سوداء</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <extracomment>Line of the device check, beside a camera.
----------
Title of the device check.</extracomment>
        <translation>الصورة لا تتحرك</translation>
    </message>
    <message>
        <source>The picture is dark</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>الصورة داكنة</translation>
    </message>
    <message>
        <source>The picture is very bright</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>الصورة ساطعة جدًا</translation>
    </message>
    <message>
        <source>The picture is coarse</source>
        <extracomment>Line of the device check, beside a camera.
----------
Title of the device check.</extracomment>
        <translation>دقة الصورة منخفضة</translation>
    </message>
    <message>
        <source>The picture is slow</source>
        <extracomment>Line of the device check, beside a camera.
----------
Title of the device check.</extracomment>
        <translation>الصورة بطيئة</translation>
    </message>
    <message>
        <source>Listening</source>
        <extracomment>Line of the device check, beside a microphone.</extracomment>
        <translation>جارٍ الاستماع</translation>
    </message>
    <message>
        <source>The microphone works</source>
        <extracomment>Line of the device check, beside a microphone.</extracomment>
        <translation>الميكروفون يعمل</translation>
    </message>
    <message>
        <source>The microphone is silent</source>
        <extracomment>Line of the device check, beside a microphone.</extracomment>
        <translation>الميكروفون صامت</translation>
    </message>
    <message>
        <source>No microphone is connected</source>
        <extracomment>Line of the device check, beside a microphone.</extracomment>
        <translation>لا يوجد ميكروفون موصول</translation>
    </message>
    <message>
        <source>Another program uses the microphone</source>
        <extracomment>Line of the device check, beside a microphone.</extracomment>
        <translation>برنامج آخر يستخدم الميكروفون</translation>
    </message>
    <message>
        <source>The microphone is not allowed</source>
        <extracomment>Line of the device check, beside a microphone: the computer does not let us use it.</extracomment>
        <translation>استخدام الميكروفون غير مسموح به</translation>
    </message>
    <message>
        <source>The microphone does not start</source>
        <extracomment>Line of the device check, beside a microphone.</extracomment>
        <translation>تعذّر تشغيل الميكروفون</translation>
    </message>
    <message>
        <source>Trying the connection</source>
        <extracomment>Line of the device check, beside the sign of a network.</extracomment>
        <translation>جارٍ تجربة الاتصال</translation>
    </message>
    <message>
        <source>The connection works</source>
        <extracomment>Line of the device check, beside the sign of a network.</extracomment>
        <translation>الاتصال يعمل</translation>
    </message>
    <message>
        <source>No network</source>
        <extracomment>Line of the device check, beside the sign of a network.</extracomment>
        <translation>لا توجد شبكة</translation>
    </message>
    <message>
        <source>The service does not answer</source>
        <extracomment>Line of the device check, beside the sign of a network.</extracomment>
        <translation>الخدمة لا تستجيب</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <extracomment>Line of the device check, beside the sign of a network.</extracomment>
        <translation>الاتصال غير آمن</translation>
    </message>
    <message>
        <source>The network wants a log-in</source>
        <extracomment>Line of the device check, beside the sign of a network: a network of guests.</extracomment>
        <translation>الشبكة تطلب تسجيل الدخول</translation>
    </message>
    <message>
        <source>This screen tries again by itself.</source>
        <extracomment>After what a visitor can do about a camera that does not work.</extracomment>
        <translation>تُعيد هذه الشاشة المحاولة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>You can also go on like this.</source>
        <extracomment>After a warning about camera or microphone.</extracomment>
        <translation>يمكنكم أيضًا المتابعة هكذا.</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>لا توجد كاميرا</translation>
    </message>
    <message>
        <source>Please ask our staff to connect one.</source>
        <extracomment>Our staff: the people at the desk.</extracomment>
        <translation>يُرجى أن تطلبوا من فريقنا توصيل كاميرا.</translation>
    </message>
    <message>
        <source>This camera does not fit</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>هذه الكاميرا غير مناسبة</translation>
    </message>
    <message>
        <source>The check needs another kind of camera. Please ask our staff to connect one.</source>
        <extracomment>A virtual or infra-red camera was found.</extracomment>
        <translation>يحتاج الفحص إلى نوع آخر من الكاميرات. يُرجى أن تطلبوا من فريقنا توصيل كاميرا مناسبة.</translation>
    </message>
    <message>
        <source>The camera is taken</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>الكاميرا مشغولة</translation>
    </message>
    <message>
        <source>Another program on this computer uses it. Please ask our staff to close that program.</source>
        <translation>يستخدمها برنامج آخر على هذا الحاسوب. يُرجى أن تطلبوا من فريقنا إغلاق ذلك البرنامج.</translation>
    </message>
    <message>
        <source>The camera is switched off</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>الكاميرا غير مفعّلة</translation>
    </message>
    <message>
        <source>This computer does not allow its use. Please ask our staff to allow the camera in its settings.</source>
        <translation>لا يسمح هذا الحاسوب باستخدامها. يُرجى أن تطلبوا من فريقنا السماح بالكاميرا في إعداداته.</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>لم تعد الكاميرا موصولة</translation>
    </message>
    <message>
        <source>Please look after its plug, or ask our staff.</source>
        <translation>يُرجى التأكد من قابسها، أو سؤال فريقنا.</translation>
    </message>
    <message>
        <source>Please remove what covers the camera, such as a slide or a sticker.</source>
        <translation>يُرجى إزالة ما يغطي الكاميرا، مثل غطاء منزلق أو ملصق.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>لحظة من فضلكم.</translation>
    </message>
    <message>
        <source>If it stays like this, please ask our staff.</source>
        <extracomment>The picture of the camera stands still and nothing helped.</extracomment>
        <translation>إذا استمر ذلك، فيُرجى سؤال فريقنا.</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>Title of the device check while camera and microphone are opened.
----------
Title of the device check while it waits for a sound.</extracomment>
        <translation>لحظة من فضلكم</translation>
    </message>
    <message>
        <source>We are looking whether everything works.</source>
        <translation>نتأكد من أن كل شيء يعمل.</translation>
    </message>
    <message>
        <source>It is rather dark</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>الإضاءة خافتة قليلًا</translation>
    </message>
    <message>
        <source>Please turn on a light or face a window.</source>
        <translation>يُرجى تشغيل مصباح أو مواجهة نافذة.</translation>
    </message>
    <message>
        <source>It is very bright</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>الإضاءة ساطعة جدًا</translation>
    </message>
    <message>
        <source>Please turn away from the window or the lamp.</source>
        <translation>يُرجى الالتفات بعيدًا عن النافذة أو المصباح.</translation>
    </message>
    <message>
        <source>Details of your document may be hard to read.</source>
        <extracomment>The camera has few pixels.</extracomment>
        <translation>قد تصعب قراءة تفاصيل وثيقتكم.</translation>
    </message>
    <message>
        <source>More light often helps. Please move slowly.</source>
        <extracomment>The camera gives few pictures a second.</extracomment>
        <translation>كثيرًا ما تفيد زيادة الإضاءة. يُرجى التحرك ببطء.</translation>
    </message>
    <message>
        <source>We can see you</source>
        <extracomment>Title of the device check when all is well.</extracomment>
        <translation>يمكننا رؤيتكم</translation>
    </message>
    <message>
        <source>Everything works. Please go on when you are ready.</source>
        <translation>كل شيء يعمل. يُرجى المتابعة عندما تكونون مستعدين.</translation>
    </message>
    <message>
        <source>We cannot hear you</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>لا يمكننا سماعكم</translation>
    </message>
    <message>
        <source>Please say a few words, or look after the switch of the microphone.</source>
        <translation>يُرجى قول بضع كلمات، أو التأكد من زر تشغيل الميكروفون.</translation>
    </message>
    <message>
        <source>The microphone does not work</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>الميكروفون لا يعمل</translation>
    </message>
    <message>
        <source>You can go on without it. If you are asked to speak, please call our staff.</source>
        <extracomment>The visitor is seen but cannot be heard.</extracomment>
        <translation>يمكنكم المتابعة من دونه. وإذا طُلب منكم التحدث، فيُرجى استدعاء فريقنا.</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>Title of the device check when the service cannot be reached.</extracomment>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %Ln second(s).</source>
        <translation>
            <numerusform>تُعاد المحاولة الآن.</numerusform>
            <numerusform>تُعاد المحاولة خلال ثانية واحدة.</numerusform>
            <numerusform>تُعاد المحاولة خلال ثانيتين.</numerusform>
            <numerusform>تُعاد المحاولة خلال %Ln ثوانٍ.</numerusform>
            <numerusform>تُعاد المحاولة خلال %Ln ثانية.</numerusform>
            <numerusform>تُعاد المحاولة خلال %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <extracomment>The countdown to the next try of the connection has ended.</extracomment>
        <translation>تُعاد المحاولة الآن.</translation>
    </message>
    <message>
        <source>This screen cannot reach the network at the moment.</source>
        <extracomment>Why there is no connection; visitor&apos;s screen.</extracomment>
        <translation>لا تستطيع هذه الشاشة الوصول إلى الشبكة حاليًا.</translation>
    </message>
    <message>
        <source>The service does not answer at the moment.</source>
        <extracomment>Why there is no connection; visitor&apos;s screen.</extracomment>
        <translation>الخدمة لا تستجيب حاليًا.</translation>
    </message>
    <message>
        <source>The connection is not secure at the moment, so we do not use it.</source>
        <extracomment>Why there is no connection; visitor&apos;s screen.</extracomment>
        <translation>الاتصال غير آمن حاليًا، ولذلك لا نستخدمه.</translation>
    </message>
    <message>
        <source>The network wants somebody to log in first. Please ask our staff.</source>
        <extracomment>Why there is no connection: a network of guests wants to show a page of its own.</extracomment>
        <translation>تطلب الشبكة تسجيل الدخول أولًا. يُرجى سؤال فريقنا.</translation>
    </message>
</context>
<context>
    <name>shell::DevicesScreen</name>
    <message>
        <source>Your picture</source>
        <extracomment>Read aloud for the visitor&apos;s own live picture.</extracomment>
        <translation>صورتكم</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>Read aloud for the bar that shows how loud it is.</extracomment>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Large button of the device check: begins the visit.</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Use my phone</source>
        <extracomment>Button of the device check: goes on with the visitor&apos;s own phone.</extracomment>
        <translation>استخدام هاتفي</translation>
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
        <extracomment>%1 are sentences with what to do, %2 is the technical detail.
----------
%1 is a sentence with what to do, %2 is the technical detail.</extracomment>
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
    <message>
        <source>The browser of this computer is used.</source>
        <translation>يُستخدم متصفح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no such program as browser/command names. Install it or correct the setting.</source>
        <translation>لا يوجد برنامج بالاسم المحدد في browser/command. يُرجى تثبيته أو تصحيح الإعداد.</translation>
    </message>
    <message>
        <source>The receiver of webhooks is off.</source>
        <translation>مستقبِل إشعارات webhook متوقف.</translation>
    </message>
    <message>
        <source>%1 is taken. All is well when this program runs now and receives there; otherwise end what does, or choose another port in webhooks/listen.</source>
        <extracomment>%1 is an address and a port.</extracomment>
        <translation>العنوان ⁦%1⁩ مشغول. لا خلل في ذلك إذا كان هذا البرنامج يعمل الآن ويستقبل عليه؛ وإلا فيُرجى إنهاء ما يشغله، أو اختيار منفذ آخر في webhooks/listen.</translation>
    </message>
    <message>
        <source>Nobody has to prove who sends. Make sure that only your relay reaches the receiver, or set webhooks/headerName and webhooks/headerSecretFile.</source>
        <translation>لا يُطلب من أي مرسل إثبات هويته. يُرجى التأكد من أن الوسيط لديكم وحده يصل إلى المستقبِل، أو تعيين webhooks/headerName وwebhooks/headerSecretFile.</translation>
    </message>
    <message>
        <source>The receiver can listen on %1.</source>
        <extracomment>%1 is an address and a port.</extracomment>
        <translation>يمكن للمستقبِل الاستقبال على ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Sleep and screen saver are left to the system.</source>
        <translation>السكون وشاشة التوقف متروكان للنظام.</translation>
    </message>
    <message>
        <source>Sleep and screen saver are held off by %1.</source>
        <extracomment>%1 names what does it, such as &quot;logind, screensaver&quot;.</extracomment>
        <translation>يُمنع السكون وشاشة التوقف بواسطة ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Nothing here can hold off sleep and screen saver. Switch both off in the system; with X11: xset s off -dpms.</source>
        <translation>لا يوجد هنا ما يمكنه منع السكون وشاشة التوقف. يُرجى إيقافهما في النظام؛ ومع X11: ⁦xset s off -dpms⁩.</translation>
    </message>
    <message>
        <source>The display %1 is not connected. Connect it, or choose another: %2.</source>
        <translation>شاشة العرض ⁦%1⁩ غير موصولة. يُرجى توصيلها، أو اختيار شاشة أخرى: %2.</translation>
    </message>
    <message>
        <source>There is one display for two seats: %1. Connect the other one, or set kiosk/seats to one.</source>
        <translation>توجد شاشة عرض واحدة والمطلوب اثنتان: %1. يُرجى توصيل الأخرى، أو تعيين kiosk/seats على one.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A camera or microphone: %1 is its name, %2 its path.</extracomment>
        <translation>%1 في ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1 at %2 (virtual, not used)</source>
        <extracomment>The same for one that a program makes up.</extracomment>
        <translation>%1 في ⁦%2⁩ (جهاز افتراضي، لا يُستخدم)</translation>
    </message>
    <message>
        <source>%1 at %2 (infra-red, not used)</source>
        <extracomment>The same for a camera that sees no colours.</extracomment>
        <translation>%1 في ⁦%2⁩ (كاميرا أشعة تحت الحمراء، لا تُستخدم)</translation>
    </message>
    <message>
        <source>Connect another camera: the onboarding service does not take those that were found. %1</source>
        <extracomment>%1 lists cameras with their paths.</extracomment>
        <translation>يُرجى توصيل كاميرا أخرى: خدمة التحقق لا تقبل الكاميرات التي عُثر عليها. %1</translation>
    </message>
</context>
<context>
    <name>shell::ExportPanel</name>
    <message>
        <source>Export visits</source>
        <translation>تصدير الزيارات</translation>
    </message>
    <message>
        <source>%1 files</source>
        <extracomment>The kind of file in the dialog for an export; %1 is CSV or JSON.</extracomment>
        <translation>ملفات %1</translation>
    </message>
    <message>
        <source>Nothing was exported, because it could not be recorded. Check that the disk has free space, then try again.</source>
        <translation>لم يُصدَّر أي شيء، لأنه تعذّر تسجيل العملية. يُرجى التأكد من وجود مساحة حرة على القرص، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>%1 visits are in %2.</source>
        <extracomment>An export is done; %1 is a number with separators, %2 a file.</extracomment>
        <translation>الزيارات محفوظة في ⁦%2⁩، وعددها %1.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>أُوقف التصدير. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>%1 of %2 visits</source>
        <extracomment>While an export runs; %1 and %2 are numbers with separators.</extracomment>
        <translation>الزيارات: %1 من %2</translation>
    </message>
    <message>
        <source>%1 visits</source>
        <extracomment>While an export runs; %1 is a number with separators.</extracomment>
        <translation>الزيارات: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>The heading of the panel that writes visits into a file.</extracomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>The %1 visits of the present list.</source>
        <extracomment>What an export would hold; %1 is a number with separators.</extracomment>
        <translation>زيارات القائمة الحالية، وعددها %1.</translation>
    </message>
    <message>
        <source>The visits of the present list.</source>
        <translation>زيارات القائمة الحالية.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>Choose a file and export</source>
        <translation>اختيار ملف والتصدير</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the panel for an export.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدّم التصدير</translation>
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
    <name>shell::HistoryModel</name>
    <message>
        <source>When</source>
        <extracomment>A column of the list of visits: when the visit began.</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>A column of the list of visits: whose visit it was.</extracomment>
        <translation>الرقم المرجعي</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>A column of the list of visits: how it ended.</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>A column of the list of visits: where it was shown.</extracomment>
        <translation>مكان العرض</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>A column of the list of visits: how long it took.</extracomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>A column of the list of visits: who started it.</extracomment>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Retained</source>
        <extracomment>A column of the list of visits: what is still kept.</extracomment>
        <translation>المحفوظ</translation>
    </message>
</context>
<context>
    <name>shell::ImportDropPlace</name>
    <message>
        <source>Drop a CSV file here</source>
        <translation>يمكن إفلات ملف CSV هنا</translation>
    </message>
    <message>
        <source>A row for each person, with a partner id, a name and an e-mail address. Lists of Big Interview, OneRoster and Canvas are recognised. You see what it does before anything is changed.</source>
        <translation>صف لكل شخص، فيه معرّف الشريك والاسم والبريد الإلكتروني. ويتعرّف البرنامج على قوائم Big Interview وOneRoster وCanvas. ويُعرض أثر الاستيراد قبل تغيير أي شيء.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
</context>
<context>
    <name>shell::ImportForm</name>
    <message>
        <source>Not imported</source>
        <extracomment>What a column of a file is: nothing that is imported.</extracomment>
        <translation>لا يُستورد</translation>
    </message>
    <message>
        <source>What column %1 is</source>
        <extracomment>Of a list to choose from; %1 is the name of a column of a file.</extracomment>
        <translation>محتوى العمود %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln row(s)</source>
        <extracomment>A file to import: %1 is its name.</extracomment>
        <translation>
            <numerusform>%1 · لا صفوف</numerusform>
            <numerusform>%1 · صف واحد</numerusform>
            <numerusform>%1 · صفان</numerusform>
            <numerusform>%1 · %Ln صفوف</numerusform>
            <numerusform>%1 · %Ln صفًا</numerusform>
            <numerusform>%1 · %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 list</source>
        <extracomment>A pill: the columns of a file are those of a known list; %1 is a name such as Canvas.</extracomment>
        <translation>قائمة %1</translation>
    </message>
    <message>
        <source>Other file…</source>
        <extracomment>Chooses another file to import.</extracomment>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>How the bytes of a file are letters.</extracomment>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Separator</source>
        <extracomment>What stands between the cells of a row.</extracomment>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>The three separators of a CSV file.</extracomment>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>The first row has the names of the columns</source>
        <translation>الصف الأول فيه أسماء الأعمدة</translation>
    </message>
    <message>
        <source>Say what each column is. If names look wrong below, choose another encoding.</source>
        <translation>يُرجى تحديد محتوى كل عمود. وإذا ظهرت الأسماء أدناه بشكل غير صحيح، فيُرجى اختيار ترميز آخر.</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>الصفوف الأولى من الملف</translation>
    </message>
    <message>
        <source>Make partner ids from the part of the e-mail address before the @</source>
        <translation>إنشاء معرّفات الشريك من جزء البريد الإلكتروني الذي يسبق @</translation>
    </message>
    <message>
        <source>Tags for everybody in this file</source>
        <extracomment>The label of a field.</extracomment>
        <translation>وسوم لجميع من في هذا الملف</translation>
    </message>
    <message>
        <source>spring; retail</source>
        <extracomment>An example inside a field.</extracomment>
        <translation>الربيع; التجزئة</translation>
    </message>
</context>
<context>
    <name>shell::ImportPanel</name>
    <message>
        <source>Import people</source>
        <extracomment>The heading of the panel that reads people from a file.</extracomment>
        <translation>استيراد أشخاص</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>The kinds of file in the dialog for an import.</extracomment>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>جميع الملفات</translation>
    </message>
    <message>
        <source>Save the rows that were left out</source>
        <translation>حفظ الصفوف التي لم تُستورد</translation>
    </message>
    <message>
        <source>The file has no rows but the names of the columns.</source>
        <translation>ليس في الملف صفوف سوى أسماء الأعمدة.</translation>
    </message>
    <message>
        <source>Choose the column that has the partner ids.</source>
        <translation>يُرجى اختيار العمود الذي فيه معرّفات الشريك.</translation>
    </message>
    <message>
        <source>This file was imported up to row %1, and then the import was stopped. It goes on from there.</source>
        <extracomment>%1 is a number with separators.</extracomment>
        <translation>استُورد هذا الملف حتى الصف %1، ثم أُوقف الاستيراد. ويُستأنف من هناك.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes the panel after an import.</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Go on from row %1</source>
        <extracomment>Goes on with an import that was stopped; %1 is a number with separators.</extracomment>
        <translation>المتابعة من الصف %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف للاستيراد</numerusform>
            <numerusform>استيراد صف واحد</numerusform>
            <numerusform>استيراد صفين</numerusform>
            <numerusform>استيراد %Ln صفوف</numerusform>
            <numerusform>استيراد %Ln صفًا</numerusform>
            <numerusform>استيراد %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the panel for an import.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>Forgets that a file was imported in part, and imports all of it.</extracomment>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the columns of the file.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Try it first</source>
        <extracomment>A trial run of an import that changes nothing.</extracomment>
        <translation>التجربة أولًا</translation>
    </message>
    <message>
        <source>The rows are in %1. Correct them there and import that file.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>الصفوف محفوظة في ⁦%1⁩. يُرجى تصحيحها هناك، ثم استيراد ذلك الملف.</translation>
    </message>
    <message>
        <source>An earlier row of this file has the same partner id; that one counts.</source>
        <translation>يوجد في هذا الملف صف سابق له معرّف الشريك نفسه؛ وذلك الصف هو المعتمد.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is there and that you may open it, then choose it again.</source>
        <translation>لا يمكن قراءة هذا الملف. يُرجى التأكد من وجوده ومن أنه يُسمح لكم بفتحه، ثم اختياره مرة أخرى.</translation>
    </message>
    <message>
        <source>This file is empty. Choose one that has a row for each person.</source>
        <translation>هذا الملف فارغ. يُرجى اختيار ملف فيه صف لكل شخص.</translation>
    </message>
    <message>
        <source>This file is larger than 64 MB. Divide it and import the parts.</source>
        <translation>حجم هذا الملف أكبر من 64 ميغابايت. يُرجى تقسيمه واستيراد الأجزاء.</translation>
    </message>
    <message>
        <source>This is a workbook of a spreadsheet program. Save it there as CSV (UTF-8), then choose that file.</source>
        <translation>هذا مصنّف من برنامج جداول بيانات. يُرجى حفظه هناك بصيغة CSV (UTF-8)، ثم اختيار الملف الناتج.</translation>
    </message>
    <message>
        <source>This file is not text. Choose a CSV file: save the list as CSV (UTF-8) in your spreadsheet program.</source>
        <translation>هذا الملف ليس نصًا. يُرجى اختيار ملف CSV: تُحفظ القائمة بصيغة CSV (UTF-8) في برنامج جداول البيانات.</translation>
    </message>
    <message>
        <source>The partner id is missing.</source>
        <translation>معرّف الشريك ناقص.</translation>
    </message>
    <message>
        <source>The partner id is too long.</source>
        <translation>معرّف الشريك أطول من اللازم.</translation>
    </message>
    <message>
        <source>A partner id has only letters A to Z, digits, - and _. Correct it.</source>
        <translation>لا يتكوّن معرّف الشريك إلا من الأحرف اللاتينية A إلى Z والأرقام والعلامتين (-) و(_). يُرجى تصحيحه.</translation>
    </message>
    <message>
        <source>Big Interview keeps the id “anonymous” for itself. Choose another.</source>
        <translation>يحتفظ Big Interview لنفسه بالمعرّف «anonymous». يُرجى اختيار معرّف آخر.</translation>
    </message>
    <message>
        <source>Some characters cannot be read. Choose another encoding, or correct the row.</source>
        <translation>لا يمكن قراءة بعض المحارف. يُرجى اختيار ترميز آخر، أو تصحيح الصف.</translation>
    </message>
    <message>
        <source>A quotation mark is open or stands inside a cell. Correct the row.</source>
        <translation>توجد علامة اقتباس غير مغلقة أو داخل خلية. يُرجى تصحيح الصف.</translation>
    </message>
    <message>
        <source>The row, a name or the e-mail address is too long.</source>
        <translation>الصف أو أحد الأسماء أو البريد الإلكتروني أطول من اللازم.</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns. Put text with a separator in quotation marks.</source>
        <translation>خلايا الصف أكثر من الأعمدة. يُرجى وضع النص الذي فيه فاصل بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>The e-mail address is not complete. Correct it or leave it empty.</source>
        <translation>البريد الإلكتروني غير مكتمل. يُرجى تصحيحه أو تركه فارغًا.</translation>
    </message>
    <message>
        <source>The id made from this e-mail address is somebody else’s. Give this person a partner id.</source>
        <translation>المعرّف المُنشأ من هذا البريد الإلكتروني يخص شخصًا آخر. يُرجى تحديد معرّف شريك لهذا الشخص.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <extracomment>A pill; %1 is how many rows of an import.</extracomment>
        <translation>المضاف: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>A pill; %1 is how many rows of an import.</extracomment>
        <translation>المعدّل: %1</translation>
    </message>
    <message>
        <source>%1 as before</source>
        <extracomment>A pill; %1 is how many rows of an import.</extracomment>
        <translation>بلا تغيير: %1</translation>
    </message>
    <message>
        <source>%1 twice in the file</source>
        <extracomment>A pill; %1 is how many rows of an import.</extracomment>
        <translation>المكرر في الملف: %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <extracomment>A pill; %1 is how many rows of an import.</extracomment>
        <translation>المرفوض: %1</translation>
    </message>
    <message>
        <source>Partner id</source>
        <extracomment>A column of a list of people.</extracomment>
        <translation>معرّف الشريك</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>A column of a list of people.</extracomment>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>A column of a list of people.</extracomment>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Whole name</source>
        <extracomment>A column of a list of people.</extracomment>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>A column of a list of people.</extracomment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>A column of a list of people.</extracomment>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>shell::ImportResult</name>
    <message>
        <source>The trial was stopped after %1 of %2 rows. Nothing has been changed.</source>
        <extracomment>%1 and %2 are numbers with separators.</extracomment>
        <translation>أُوقفت التجربة بعد %1 من %2 من الصفوف. ولم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 rows. What was imported stays; the import can go on where it was.</source>
        <extracomment>%1 and %2 are numbers with separators.</extracomment>
        <translation>أُوقف الاستيراد بعد %1 من %2 من الصفوف. ويبقى ما استُورد، ويمكن استئناف الاستيراد من حيث توقف.</translation>
    </message>
    <message>
        <source>This is what the import would do. Nothing has been changed yet.</source>
        <translation>هذا ما سيفعله الاستيراد. ولم يتغير أي شيء بعد.</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>اكتمل الاستيراد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have no e-mail address. Big Interview needs one to make an account; who has an account can be launched.</source>
        <translation>
            <numerusform>لدى جميع الأشخاص بريد إلكتروني.</numerusform>
            <numerusform>يوجد شخص واحد بلا بريد إلكتروني. يحتاج Big Interview إليه لإنشاء حساب؛ ويمكن الدخول باسم من لديه حساب.</numerusform>
            <numerusform>يوجد شخصان بلا بريد إلكتروني. يحتاج Big Interview إليه لإنشاء حساب؛ ويمكن الدخول باسم من لديه حساب.</numerusform>
            <numerusform>يوجد %Ln أشخاص بلا بريد إلكتروني. يحتاج Big Interview إليه لإنشاء حساب؛ ويمكن الدخول باسم من لديه حساب.</numerusform>
            <numerusform>يوجد %Ln شخصًا بلا بريد إلكتروني. يحتاج Big Interview إليه لإنشاء حساب؛ ويمكن الدخول باسم من لديه حساب.</numerusform>
            <numerusform>يوجد %Ln شخص بلا بريد إلكتروني. يحتاج Big Interview إليه لإنشاء حساب؛ ويمكن الدخول باسم من لديه حساب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner id(s) differ from another only in upper and lower case. Check that they are different people.</source>
        <translation>
            <numerusform>لا توجد معرّفات شريك لا تختلف عن غيرها إلا في الأحرف الكبيرة والصغيرة.</numerusform>
            <numerusform>يوجد معرّف شريك واحد لا يختلف عن معرّف آخر إلا في الأحرف الكبيرة والصغيرة. يُرجى التأكد من أنهما لشخصين مختلفين.</numerusform>
            <numerusform>يوجد معرّفا شريك لا يختلفان عن غيرهما إلا في الأحرف الكبيرة والصغيرة. يُرجى التأكد من أن المعرّفات لأشخاص مختلفين.</numerusform>
            <numerusform>توجد %Ln معرّفات شريك لا تختلف عن غيرها إلا في الأحرف الكبيرة والصغيرة. يُرجى التأكد من أن المعرّفات لأشخاص مختلفين.</numerusform>
            <numerusform>يوجد %Ln معرّف شريك لا تختلف عن غيرها إلا في الأحرف الكبيرة والصغيرة. يُرجى التأكد من أن المعرّفات لأشخاص مختلفين.</numerusform>
            <numerusform>يوجد %Ln معرّف شريك لا تختلف عن غيرها إلا في الأحرف الكبيرة والصغيرة. يُرجى التأكد من أن المعرّفات لأشخاص مختلفين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows left out: the first %1 of %2</source>
        <translation>الصفوف التي لم تُستورد: أول %1 من %2</translation>
    </message>
    <message>
        <source>Rows left out: %1</source>
        <translation>الصفوف التي لم تُستورد: %1</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <extracomment>Writes the rows that were not imported into a file, to be corrected and imported.</extracomment>
        <translation>حفظ هذه الصفوف…</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Columns of the list of rows that were not imported.</extracomment>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
</context>
<context>
    <name>shell::ImportRunPlace</name>
    <message>
        <source>Progress of the import</source>
        <translation>تقدّم الاستيراد</translation>
    </message>
    <message>
        <source>%1 of %2 rows · %3 a second</source>
        <extracomment>While an import runs; all are numbers with separators, %3 is how many rows a second.</extracomment>
        <translation>%1 من %2 من الصفوف · %3 في الثانية</translation>
    </message>
</context>
<context>
    <name>shell::Insights</name>
    <message>
        <source>Not ended</source>
        <extracomment>The outcome of a visit that has no end yet, one word.</extracomment>
        <translation>غير منتهية</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>A step of a visit, before the visitor did anything.</extracomment>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>A step of a visit.</extracomment>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>A step of a visit: the service checks what it was given.</extracomment>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Second document</source>
        <extracomment>A step of a visit.</extracomment>
        <translation>الوثيقة الثانية</translation>
    </message>
    <message>
        <source>Government check</source>
        <extracomment>A step of a visit: a government&apos;s register is asked.</extracomment>
        <translation>التحقق الحكومي</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>A step of a visit.</extracomment>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>A step of a visit: from its last check to its end.</extracomment>
        <translation>الاكتمال</translation>
    </message>
    <message>
        <source>Approval by a reviewer</source>
        <extracomment>A step of a visit: a person at the service said yes.</extracomment>
        <translation>الاعتماد بعد مراجعة بشرية</translation>
    </message>
    <message>
        <source>Rejection by a reviewer</source>
        <extracomment>A step of a visit: a person at the service said no.</extracomment>
        <translation>الرفض بعد مراجعة بشرية</translation>
    </message>
    <message>
        <source>Expiry</source>
        <extracomment>A step of a visit: the service closed it.</extracomment>
        <translation>انتهاء المهلة</translation>
    </message>
    <message>
        <source>Before the document</source>
        <extracomment>Where a visitor left.</extracomment>
        <translation>قبل الوثيقة</translation>
    </message>
    <message>
        <source>After the document</source>
        <extracomment>Where a visitor left.</extracomment>
        <translation>بعد الوثيقة</translation>
    </message>
    <message>
        <source>After the checks</source>
        <extracomment>Where a visitor left: the service had checked what it was given.</extracomment>
        <translation>بعد الفحوص</translation>
    </message>
    <message>
        <source>After the second document</source>
        <extracomment>Where a visitor left.</extracomment>
        <translation>بعد الوثيقة الثانية</translation>
    </message>
    <message>
        <source>After the government check</source>
        <extracomment>Where a visitor left: a government&apos;s register had been asked.</extracomment>
        <translation>بعد التحقق الحكومي</translation>
    </message>
    <message>
        <source>After the face</source>
        <extracomment>Where a visitor left.</extracomment>
        <translation>بعد الوجه</translation>
    </message>
    <message>
        <source>After the finish</source>
        <extracomment>Where a visit stopped: the service had said that it was over.</extracomment>
        <translation>بعد الاكتمال</translation>
    </message>
    <message>
        <source>At its expiry</source>
        <extracomment>Where a visit stopped: the service closed it.</extracomment>
        <translation>عند انتهاء المهلة</translation>
    </message>
    <message>
        <source>After: %1</source>
        <extracomment>Where a visitor left; %1 is the name of a step.</extracomment>
        <translation>بعد: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds, as short as it can be.</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration in minutes and seconds, as short as it can be.</extracomment>
        <translation>%1 د %2 ث</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln visit(s) passed.</source>
        <extracomment>%1 is how many of them passed.</extracomment>
        <translation>
            <numerusform>الزيارات المقبولة: %1 من أصل %Ln زيارة.</numerusform>
            <numerusform>الزيارات المقبولة: %1 من أصل زيارة واحدة.</numerusform>
            <numerusform>الزيارات المقبولة: %1 من أصل زيارتين.</numerusform>
            <numerusform>الزيارات المقبولة: %1 من أصل %Ln زيارات.</numerusform>
            <numerusform>الزيارات المقبولة: %1 من أصل %Ln زيارة.</numerusform>
            <numerusform>الزيارات المقبولة: %1 من أصل %Ln زيارة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No visit has come past its first step.</source>
        <translation>لم تتجاوز أي زيارة خطوتها الأولى.</translation>
    </message>
    <message>
        <source>%1 takes longest: half of the visitors need more than %2.</source>
        <extracomment>%1 is a step such as Face, %2 a time such as 1 min 20 s.</extracomment>
        <translation>الخطوة الأطول: %1؛ إذ يحتاج نصف الزوار إلى أكثر من %2.</translation>
    </message>
    <message>
        <source>Every visitor finished.</source>
        <translation>أكمل جميع الزوار الخطوات.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln visit(s) ended before the document.</source>
        <translation>
            <numerusform>الزيارات التي انتهت قبل الوثيقة: %1 من أصل %Ln زيارة.</numerusform>
            <numerusform>الزيارات التي انتهت قبل الوثيقة: %1 من أصل زيارة واحدة.</numerusform>
            <numerusform>الزيارات التي انتهت قبل الوثيقة: %1 من أصل زيارتين.</numerusform>
            <numerusform>الزيارات التي انتهت قبل الوثيقة: %1 من أصل %Ln زيارات.</numerusform>
            <numerusform>الزيارات التي انتهت قبل الوثيقة: %1 من أصل %Ln زيارة.</numerusform>
            <numerusform>الزيارات التي انتهت قبل الوثيقة: %1 من أصل %Ln زيارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln visit(s) ended after the document.</source>
        <translation>
            <numerusform>الزيارات التي انتهت بعد الوثيقة: %1 من أصل %Ln زيارة.</numerusform>
            <numerusform>الزيارات التي انتهت بعد الوثيقة: %1 من أصل زيارة واحدة.</numerusform>
            <numerusform>الزيارات التي انتهت بعد الوثيقة: %1 من أصل زيارتين.</numerusform>
            <numerusform>الزيارات التي انتهت بعد الوثيقة: %1 من أصل %Ln زيارات.</numerusform>
            <numerusform>الزيارات التي انتهت بعد الوثيقة: %1 من أصل %Ln زيارة.</numerusform>
            <numerusform>الزيارات التي انتهت بعد الوثيقة: %1 من أصل %Ln زيارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln visit(s) ended after the face.</source>
        <translation>
            <numerusform>الزيارات التي انتهت بعد الوجه: %1 من أصل %Ln زيارة.</numerusform>
            <numerusform>الزيارات التي انتهت بعد الوجه: %1 من أصل زيارة واحدة.</numerusform>
            <numerusform>الزيارات التي انتهت بعد الوجه: %1 من أصل زيارتين.</numerusform>
            <numerusform>الزيارات التي انتهت بعد الوجه: %1 من أصل %Ln زيارات.</numerusform>
            <numerusform>الزيارات التي انتهت بعد الوجه: %1 من أصل %Ln زيارة.</numerusform>
            <numerusform>الزيارات التي انتهت بعد الوجه: %1 من أصل %Ln زيارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln visit(s) ended here: %2.</source>
        <extracomment>%1 is how many of them, %2 the place, such as &quot;After the checks&quot;.</extracomment>
        <translation>
            <numerusform>الزيارات التي انتهت هنا (%2): %1 من أصل %Ln زيارة.</numerusform>
            <numerusform>الزيارات التي انتهت هنا (%2): %1 من أصل زيارة واحدة.</numerusform>
            <numerusform>الزيارات التي انتهت هنا (%2): %1 من أصل زيارتين.</numerusform>
            <numerusform>الزيارات التي انتهت هنا (%2): %1 من أصل %Ln زيارات.</numerusform>
            <numerusform>الزيارات التي انتهت هنا (%2): %1 من أصل %Ln زيارة.</numerusform>
            <numerusform>الزيارات التي انتهت هنا (%2): %1 من أصل %Ln زيارة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::InsightsPage</name>
    <message>
        <source>Nothing to show</source>
        <translation>لا شيء للعرض</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلكم</translation>
    </message>
    <message>
        <source>The record of visits is being read.</source>
        <translation>تجري قراءة سجل الزيارات.</translation>
    </message>
    <message>
        <source>No visits in these days</source>
        <translation>لا توجد زيارات في هذه الأيام</translation>
    </message>
    <message>
        <source>Charts appear here with the first visit.</source>
        <translation>تظهر الرسوم البيانية هنا مع أول زيارة.</translation>
    </message>
    <message>
        <source>%1 to %2. These figures name nobody.</source>
        <extracomment>%1 and %2 are the first and the last day of a period.</extracomment>
        <translation>من %1 إلى %2. لا تدل هذه الأرقام على أي شخص بعينه.</translation>
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
        <translation>الزيارات ونتائجها بحسب اليوم</translation>
    </message>
    <message>
        <source>Usual time for each step (median)</source>
        <translation>المدة المعتادة لكل خطوة (الوسيط)</translation>
    </message>
    <message>
        <source>Where unfinished visits ended</source>
        <translation>مواضع انتهاء الزيارات غير المكتملة</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>التحليلات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>A choice of period for the charts.</extracomment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Period of the charts</source>
        <translation>مدة الرسوم البيانية</translation>
    </message>
</context>
<context>
    <name>shell::InterviewList</name>
    <message>
        <source>Interviews</source>
        <extracomment>The heading of a person&apos;s interviews at Big Interview.</extracomment>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>There are no interviews yet.</source>
        <translation>لا توجد مقابلات بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <extracomment>Shows the rest of a person&apos;s interviews.</extracomment>
        <translation>
            <numerusform>عرض الكل</numerusform>
            <numerusform>عرض المقابلة الوحيدة</numerusform>
            <numerusform>عرض المقابلتين</numerusform>
            <numerusform>عرض المقابلات الـ%Ln كلها</numerusform>
            <numerusform>عرض المقابلات الـ%Ln كلها</numerusform>
            <numerusform>عرض المقابلات الـ%Ln كلها</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview</source>
        <extracomment>A column of interviews: what was practised.</extracomment>
        <translation>المقابلة</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <extracomment>A column of interviews: who asks the questions.</extracomment>
        <translation>مُجري المقابلة</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>A column of interviews: when something happened last.</extracomment>
        <translation>آخر تحديث</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Opens an interview at Big Interview to look at it.</extracomment>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>مراجعة %1</translation>
    </message>
    <message>
        <source>Retake</source>
        <extracomment>Begins an interview anew, as another one.</extracomment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Retake %1</source>
        <translation>إعادة %1</translation>
    </message>
    <message>
        <source>Retaking “%1” begins a new interview for this person. The old one stays.</source>
        <extracomment>%1 is the name of an interview.</extracomment>
        <translation>إعادة «%1» تبدأ مقابلة جديدة لهذا الشخص. وتبقى المقابلة القديمة.</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <extracomment>Confirms that an interview is begun anew.</extracomment>
        <translation>بدء مقابلة جديدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Leaves the interview alone.</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>shell::KeyWords</name>
    <message>
        <source>Space</source>
        <extracomment>A key of the keyboard on the screen, as a screen reader names it; the following too.</extracomment>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Delete backwards</source>
        <translation>حذف للخلف</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Cursor left</source>
        <translation>المؤشر لليسار</translation>
    </message>
    <message>
        <source>Cursor right</source>
        <translation>المؤشر لليمين</translation>
    </message>
    <message>
        <source>Capital letters, locked</source>
        <translation>أحرف كبيرة، مثبّتة</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>أرقام وعلامات</translation>
    </message>
    <message>
        <source>More signs</source>
        <translation>علامات أخرى</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Language of the keyboard</source>
        <translation>لغة لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>إخفاء لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>shell::KioskDoctor</name>
    <message>
        <source>This leads out of the visitor&apos;s screen (%1). Let nobody use this screen unattended, and install the newest version of this program.</source>
        <extracomment>%1 says in English what was seen, such as &quot;a file x.txt&quot;.</extracomment>
        <translation>يؤدي هذا إلى الخروج من شاشة الزائر (⁦%1⁩). يُرجى عدم ترك هذه الشاشة للاستخدام دون مراقبة، وتثبيت أحدث إصدار من هذا البرنامج.</translation>
    </message>
    <message>
        <source>This could not be tried (%1). Run this check again while nobody touches the computer.</source>
        <extracomment>%1 says in English why.</extracomment>
        <translation>تعذّرت تجربة ذلك (⁦%1⁩). يُرجى إجراء هذا الفحص من جديد دون أن يلمس أحد الحاسوب.</translation>
    </message>
    <message>
        <source>The PINs of the staff cannot be read. Check that this user may read the data folder.</source>
        <translation>لا يمكن قراءة رموز PIN للموظفين. يُرجى التأكد من أن هذا المستخدم مسموح له بقراءة مجلد البيانات.</translation>
    </message>
    <message>
        <source>No PIN is set, so that the staff cannot leave the visitor&apos;s screen. The visitor&apos;s screen asks for one when it starts.</source>
        <translation>لم يُعيَّن أي رمز PIN، ولذلك لا يستطيع الموظفون الخروج من شاشة الزائر. تطلب شاشة الزائر رمزًا عند بدء تشغيلها.</translation>
    </message>
    <message>
        <source>The program runs as the administrator. Run it as an ordinary user made for the visitor&apos;s screen alone.</source>
        <translation>يعمل البرنامج بحساب مسؤول النظام. يُرجى تشغيله بحساب مستخدم عادي مخصص لشاشة الزائر وحدها.</translation>
    </message>
    <message>
        <source>This computer tries to leave this screen, one way after the other. It takes about half a minute and ends by itself.</source>
        <extracomment>On a page that fills the screen while the program checks how well the screen is locked.</extracomment>
        <translation>يحاول هذا الحاسوب الخروج من هذه الشاشة بطريقة تلو الأخرى. يستغرق ذلك نحو نصف دقيقة وينتهي من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Start this program with Shell Launcher in an account of its own, and let Keyboard Filter take this key.</source>
        <extracomment>Shell Launcher and Keyboard Filter are Windows features and keep their names.</extracomment>
        <translation>يُرجى تشغيل هذا البرنامج باستخدام Shell Launcher في حساب خاص به، وجعل Keyboard Filter يعترض هذا المفتاح.</translation>
    </message>
    <message>
        <source>Start this program in an account of its own whose configuration profile allows this one app only.</source>
        <translation>يُرجى تشغيل هذا البرنامج في حساب خاص به لا يسمح ملف تعريف التكوين فيه إلا بهذا التطبيق.</translation>
    </message>
    <message>
        <source>Found: this screen runs in cage, which knows no such key.</source>
        <extracomment>cage is a program that shows one other program and nothing else; it keeps its name.</extracomment>
        <translation>تبيّن أن هذه الشاشة تعمل داخل cage، الذي لا يعرف مفتاحًا كهذا.</translation>
    </message>
    <message>
        <source>This is a session of %1, which has this key. Start the visitor&apos;s screen in the cage session instead.</source>
        <extracomment>%1 is the name of a desktop such as GNOME; cage is a program.</extracomment>
        <translation>هذه جلسة ⁦%1⁩، وفيها هذا المفتاح. يُرجى بدء شاشة الزائر في جلسة cage بدلًا منها.</translation>
    </message>
    <message>
        <source>What manages the windows here is not known. Start the visitor&apos;s screen in the cage session, which has no such key.</source>
        <translation>ما يدير النوافذ هنا غير معروف. يُرجى بدء شاشة الزائر في جلسة cage، فليس فيها مفتاح كهذا.</translation>
    </message>
    <message>
        <source>This screen runs in cage, which switches to no other console unless it was started with -s.</source>
        <extracomment>-s is an option on a command line.</extracomment>
        <translation>تعمل هذه الشاشة داخل cage، الذي لا ينتقل إلى وحدة طرفية أخرى ما لم يُشغَّل بالخيار ⁦-s⁩.</translation>
    </message>
    <message>
        <source>Start the visitor&apos;s screen in the cage session, without -s: it switches to no other console.</source>
        <translation>يُرجى بدء شاشة الزائر في جلسة cage، من دون ⁦-s⁩: فهي لا تنتقل إلى وحدة طرفية أخرى.</translation>
    </message>
    <message>
        <source>Found: the kernel ignores this key here.</source>
        <translation>تبيّن أن نواة النظام تتجاهل هذا المفتاح هنا.</translation>
    </message>
    <message>
        <source>Set kernel.sysrq = 0 in a file below /etc/sysctl.d.</source>
        <translation>يُرجى تعيين ⁦kernel.sysrq = 0⁩ في ملف ضمن ⁦/etc/sysctl.d⁩.</translation>
    </message>
    <message>
        <source>Run: systemctl mask ctrl-alt-del.target</source>
        <translation>يُرجى تشغيل: ⁦systemctl mask ctrl-alt-del.target⁩</translation>
    </message>
    <message>
        <source>Set HandlePowerKey=ignore in a file below /etc/systemd/logind.conf.d or cover the button.</source>
        <translation>يُرجى تعيين ⁦HandlePowerKey=ignore⁩ في ملف ضمن ⁦/etc/systemd/logind.conf.d⁩ أو تغطية الزر.</translation>
    </message>
</context>
<context>
    <name>shell::LaunchBar</name>
    <message>
        <source>Dashboard</source>
        <extracomment>A place at Big Interview: the page people see first.</extracomment>
        <translation>لوحة التحكم</translation>
    </message>
    <message>
        <source>Review an interview</source>
        <extracomment>A list of a person&apos;s interviews; each is opened to look at it.</extracomment>
        <translation>مراجعة مقابلة</translation>
    </message>
    <message>
        <source>Open in a window here</source>
        <extracomment>A way to launch: in a window of this program.</extracomment>
        <translation>الفتح في نافذة هنا</translation>
    </message>
    <message>
        <source>Open in this computer&apos;s browser</source>
        <extracomment>A way to launch.</extracomment>
        <translation>الفتح في متصفح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Copy a link…</source>
        <extracomment>A way to launch: a link is put on the clipboard, after a question.</extracomment>
        <translation>نسخ رابط…</translation>
    </message>
    <message>
        <source>Launch</source>
        <extracomment>Opens Big Interview signed in as the person.</extracomment>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>On the button that launches, while the person is signed in.</extracomment>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>On the button that launches, while the page loads.</extracomment>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>On the button that launches, while the person&apos;s window is open.</extracomment>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Opens Big Interview signed in as this person.</source>
        <translation>يفتح Big Interview بعد تسجيل الدخول باسم هذا الشخص.</translation>
    </message>
    <message>
        <source>One person can be signed in at a time.</source>
        <translation>لا يمكن تسجيل الدخول إلا باسم شخص واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>A button with a list of places at Big Interview.</extracomment>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Opens a place at Big Interview, signed in as this person.</source>
        <translation>يفتح مكانًا في Big Interview، بعد تسجيل الدخول باسم هذا الشخص.</translation>
    </message>
    <message>
        <source>Launch elsewhere</source>
        <translation>الدخول بطريقة أخرى</translation>
    </message>
</context>
<context>
    <name>shell::Launcher</name>
    <message>
        <source>This address has been used</source>
        <extracomment>Title of a page in the computer&apos;s browser that led on to Big Interview once.</extracomment>
        <translation>سبق استخدام هذا العنوان</translation>
    </message>
    <message>
        <source>It signs a person in only once. Please go back to the program you came from and launch Big Interview again there.</source>
        <extracomment>Text of that page.</extracomment>
        <translation>لا يسجّل هذا العنوان الدخول إلا مرة واحدة. يُرجى العودة إلى البرنامج الذي جئتم منه والدخول إلى Big Interview من جديد هناك.</translation>
    </message>
    <message>
        <source>Big Interview accepted neither this sign-in nor a second, new one. Check the date and time of this computer and try again; if it happens again, ask Big Interview whether single sign-on is enabled for your organisation.</source>
        <extracomment>Two sentences: what happened, what to do. Big Interview is a product name.</extracomment>
        <translation>لم يقبل Big Interview تسجيل الدخول، ولا محاولة ثانية جديدة. يُرجى التأكد من التاريخ والوقت على هذا الحاسوب وإعادة المحاولة؛ وإذا تكرر ذلك، فيُرجى سؤال Big Interview هل تسجيل الدخول الموحّد مفعّل لمؤسستكم.</translation>
    </message>
    <message>
        <source>The page stopped working twice. What was saved is safe at Big Interview. Try again to sign in anew.</source>
        <translation>توقفت الصفحة عن العمل مرتين. ما سبق حفظه محفوظ لدى Big Interview. يُرجى إعادة المحاولة لتسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Big Interview led to a place that is not on the list of allowed hosts. Ask your administrator to check that list in Settings.</source>
        <translation>أدّى Big Interview إلى مكان ليس في قائمة المضيفين المسموح بهم. يُرجى أن يُطلب من مسؤول النظام التأكد من هذه القائمة في «الإعدادات».</translation>
    </message>
    <message>
        <source>Big Interview has no page at the place asked for. Close this window and launch the dashboard instead.</source>
        <translation>لا توجد لدى Big Interview صفحة في المكان المطلوب. يُرجى إغلاق هذه النافذة وفتح لوحة التحكم بدلًا منها.</translation>
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
    <name>shell::NoticeCard</name>
    <message>
        <source>Dismiss</source>
        <extracomment>A button that takes a notice off the screen.</extracomment>
        <translation>إخفاء الإشعار</translation>
    </message>
</context>
<context>
    <name>shell::OnboardCommand</name>
    <message>
        <source>With this code the onboarding page opens on a phone:</source>
        <extracomment>Printed on a terminal above a QR code.</extracomment>
        <translation>بهذا الرمز تُفتح صفحة التحقق على الهاتف:</translation>
    </message>
</context>
<context>
    <name>shell::OpeningPage</name>
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
</context>
<context>
    <name>shell::OperatorsPanel</name>
    <message>
        <source>Change PIN</source>
        <extracomment>A button beside the name of an operator.</extracomment>
        <translation>تغيير رمز PIN</translation>
    </message>
    <message>
        <source>Change the PIN of %1</source>
        <extracomment>%1 is the name of an operator; for a screen reader.</extracomment>
        <translation>تغيير رمز PIN الخاص بـ %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button beside the name of an operator.
----------
Removes the PIN of an operator.</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of an operator; for a screen reader.</extracomment>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>This operator has a PIN already.</source>
        <translation>لدى هذا الموظف رمز PIN بالفعل.</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>رمزا PIN غير متطابقين.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلكم…</translation>
    </message>
    <message>
        <source>The PIN of %1 was saved and read back.</source>
        <extracomment>%1 is the name of an operator.</extracomment>
        <translation>حُفظ رمز PIN الخاص بـ %1 وقُرئ للتأكد منه.</translation>
    </message>
    <message>
        <source>%1 has no PIN any more.</source>
        <extracomment>%1 is the name of an operator.</extracomment>
        <translation>لم يعد لدى %1 رمز PIN.</translation>
    </message>
    <message>
        <source>Operators with a PIN</source>
        <translation>الموظفون الذين لديهم رمز PIN</translation>
    </message>
    <message>
        <source>Each opens the desk from the visitor&apos;s screen with a PIN of their own: tap its top corner four times, or press Ctrl+Alt+Shift+Q. Changes here count at once.</source>
        <translation>لكل موظف رمز PIN خاص به يفتح به المكتب من شاشة الزائر: بالنقر أربع مرات على زاويتها العليا، أو بالضغط على ⁦Ctrl+Alt+Shift+Q⁩. تسري التغييرات هنا فورًا.</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <extracomment>A button below the list of operators.</extracomment>
        <translation>إضافة موظف</translation>
    </message>
    <message>
        <source>A new operator</source>
        <translation>موظف جديد</translation>
    </message>
    <message>
        <source>A new PIN for %1</source>
        <translation>رمز PIN جديد لـ %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>PIN, %1 to %2 digits</source>
        <extracomment>A field for a PIN; %1 and %2 are numbers.</extracomment>
        <translation>رمز PIN، عدد أرقامه من %1 إلى %2</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>رمز PIN نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Save the PIN</source>
        <extracomment>Keeps the PIN that was typed.</extracomment>
        <translation>حفظ رمز PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 cannot open the desk from the visitor&apos;s screen any more.</source>
        <extracomment>%1 is the name of an operator.</extracomment>
        <translation>لن يكون بإمكان %1 بعد ذلك فتح المكتب من شاشة الزائر.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Keeps the PIN of an operator.</extracomment>
        <translation>إبقاء</translation>
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
        <extracomment>Button of a visitor&apos;s screen: ends the visit, if need be after one question.</extracomment>
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
    <message>
        <source>If the camera does not work here, you can go on with your own phone.</source>
        <extracomment>Smaller text of the help card, above the button &quot;Use my phone&quot;.</extracomment>
        <translation>إذا لم تعمل الكاميرا هنا، يمكنكم المتابعة بهاتفكم.</translation>
    </message>
    <message>
        <source>Use my phone</source>
        <extracomment>Button of a visitor&apos;s screen: goes on with the visitor&apos;s own phone.</extracomment>
        <translation>استخدام هاتفي</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <extracomment>Button of a visitor&apos;s screen: opens the onboarding page anew, the visit goes on.</extracomment>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>If this page does not go on, you can load it again.</source>
        <extracomment>Smaller text of the help card, above the button &quot;Load the page again&quot;.</extracomment>
        <translation>إذا لم تستمر هذه الصفحة، فيمكنكم تحميلها من جديد.</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>Button of the help card: ends this visit after one question and begins at the start.
----------
Button: removes everything and begins again.</extracomment>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>Title when the service cannot be reached and no visit has begun.</extracomment>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message numerus="yes">
        <source>A visit can begin as soon as the connection is back. Trying again in %Ln second(s).</source>
        <extracomment>%Ln counts down to the next try. Nobody&apos;s visit has begun.</extracomment>
        <translation>
            <numerusform>يمكن بدء الزيارة فور عودة الاتصال. تُعاد المحاولة الآن.</numerusform>
            <numerusform>يمكن بدء الزيارة فور عودة الاتصال. تُعاد المحاولة خلال ثانية واحدة.</numerusform>
            <numerusform>يمكن بدء الزيارة فور عودة الاتصال. تُعاد المحاولة خلال ثانيتين.</numerusform>
            <numerusform>يمكن بدء الزيارة فور عودة الاتصال. تُعاد المحاولة خلال %Ln ثوانٍ.</numerusform>
            <numerusform>يمكن بدء الزيارة فور عودة الاتصال. تُعاد المحاولة خلال %Ln ثانية.</numerusform>
            <numerusform>يمكن بدء الزيارة فور عودة الاتصال. تُعاد المحاولة خلال %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>A visit can begin as soon as the connection is back. Trying again now.</source>
        <extracomment>The countdown has ended. Nobody&apos;s visit has begun.</extracomment>
        <translation>يمكن بدء الزيارة فور عودة الاتصال. تُعاد المحاولة الآن.</translation>
    </message>
    <message>
        <source>The network asks for a log-in</source>
        <extracomment>Title when the network wants somebody to log in before it lets anything through.</extracomment>
        <translation>الشبكة تطلب تسجيل الدخول</translation>
    </message>
    <message>
        <source>This screen cannot reach the service before that. Please see our staff; everything goes on by itself afterwards.</source>
        <extracomment>Said to a visitor; only the staff can log this computer in. Our staff: people at the desk.</extracomment>
        <translation>لا تستطيع هذه الشاشة الوصول إلى الخدمة قبل ذلك. يُرجى التوجه إلى فريقنا؛ وبعدها يستمر كل شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Still there?</source>
        <extracomment>Asked when nobody has touched the screen for a while.</extracomment>
        <translation>هل ما زلتم هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>This screen closes in %Ln second(s), and everything on it is removed.</source>
        <extracomment>%Ln counts down until everything of this visitor is removed.</extracomment>
        <translation>
            <numerusform>تُغلق هذه الشاشة الآن، ويُزال كل ما عليها.</numerusform>
            <numerusform>تُغلق هذه الشاشة خلال ثانية واحدة، ويُزال كل ما عليها.</numerusform>
            <numerusform>تُغلق هذه الشاشة خلال ثانيتين، ويُزال كل ما عليها.</numerusform>
            <numerusform>تُغلق هذه الشاشة خلال %Ln ثوانٍ، ويُزال كل ما عليها.</numerusform>
            <numerusform>تُغلق هذه الشاشة خلال %Ln ثانية، ويُزال كل ما عليها.</numerusform>
            <numerusform>تُغلق هذه الشاشة خلال %Ln ثانية، ويُزال كل ما عليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <extracomment>Button: the visitor is there and goes on.</extracomment>
        <translation>ما زلت هنا</translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <extracomment>Title when the camera or microphone in use is not there any more.</extracomment>
        <translation>فُصلت الكاميرا</translation>
    </message>
    <message>
        <source>The camera or the microphone does not answer any more. Our staff can plug it in again; this card goes away as soon as it is back.</source>
        <extracomment>Said to a visitor whose camera or microphone was lost. Our staff: the people at the desk.</extracomment>
        <translation>لم تعد الكاميرا أو الميكروفون يستجيب. يمكن لفريقنا إعادة التوصيل؛ وتختفي هذه البطاقة فور عودة الجهاز.</translation>
    </message>
    <message>
        <source>The page says</source>
        <extracomment>Title above words that come from the onboarding page itself.</extracomment>
        <translation>تقول الصفحة</translation>
    </message>
    <message>
        <source>Start over?</source>
        <extracomment>Asked once when a visitor wants to begin again.</extracomment>
        <translation>هل ترغبون في البدء من جديد؟</translation>
    </message>
    <message>
        <source>Everything you have done so far is removed, and you begin again at the first screen.</source>
        <extracomment>What starting over means for the visitor.</extracomment>
        <translation>يُزال كل ما أنجزتموه حتى الآن، وتبدؤون من جديد من الشاشة الأولى.</translation>
    </message>
</context>
<context>
    <name>shell::PartnerCommand</name>
    <message>
        <source>The import did not come to its end. %1 %2 The same command goes on where it was.</source>
        <extracomment>%1 and %2 are sentences: why, and what to do.</extracomment>
        <translation>لم يصل الاستيراد إلى نهايته. %1 %2 يستأنف الأمر نفسه الاستيراد من حيث توقف.</translation>
    </message>
    <message>
        <source>it has no partner id</source>
        <translation>ليس فيه معرّف شريك</translation>
    </message>
    <message>
        <source>its partner id is too long</source>
        <translation>معرّف الشريك فيه أطول من اللازم</translation>
    </message>
    <message>
        <source>its partner id has other characters than A-Z, a-z, 0-9, - and _</source>
        <translation>في معرّف الشريك محارف غير A-Z وa-z و0-9 و(-) و(_)</translation>
    </message>
    <message>
        <source>its partner id is a reserved word</source>
        <translation>معرّف الشريك فيه كلمة محجوزة</translation>
    </message>
    <message>
        <source>it is not text in the encoding of the file</source>
        <translation>ليس نصًا بترميز الملف</translation>
    </message>
    <message>
        <source>its quotation marks do not match</source>
        <translation>علامات الاقتباس فيه غير متطابقة</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>أطول من اللازم</translation>
    </message>
    <message>
        <source>it has more columns than the first line; a value with a separator needs quotation marks</source>
        <translation>أعمدته أكثر من أعمدة السطر الأول؛ والقيمة التي فيها فاصل تحتاج إلى علامتي اقتباس</translation>
    </message>
    <message>
        <source>the partner id made from its e-mail address is somebody else&apos;s</source>
        <translation>معرّف الشريك المُنشأ من البريد الإلكتروني فيه يخص شخصًا آخر</translation>
    </message>
    <message>
        <source>Line %1 was rejected: %2.</source>
        <extracomment>%1 is the number of a line in a file, %2 such as &quot;it has no partner id&quot;.</extracomment>
        <translation>رُفض السطر %1: %2.</translation>
    </message>
    <message>
        <source>Rows: %1. Added: %2. Changed: %3. As before: %4. Twice in the file: %5. Rejected: %6.</source>
        <extracomment>What became of the rows of a file; all are numbers.</extracomment>
        <translation>الصفوف: %1. المضاف: %2. المعدّل: %3. بلا تغيير: %4. المكرر في الملف: %5. المرفوض: %6.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) without an e-mail address can be opened only when Big Interview has them already.</source>
        <translation>
            <numerusform>لا يوجد أشخاص بلا بريد إلكتروني.</numerusform>
            <numerusform>يوجد شخص واحد بلا بريد إلكتروني، ولا يمكن الدخول باسمه إلا إذا كان لديه حساب في Big Interview من قبل.</numerusform>
            <numerusform>يوجد شخصان بلا بريد إلكتروني، ولا يمكن الدخول باسميهما إلا إذا كان لديهما حسابان في Big Interview من قبل.</numerusform>
            <numerusform>يوجد %Ln أشخاص بلا بريد إلكتروني، ولا يمكن الدخول بأسمائهم إلا إذا كانت لديهم حسابات في Big Interview من قبل.</numerusform>
            <numerusform>يوجد %Ln شخصًا بلا بريد إلكتروني، ولا يمكن الدخول بأسمائهم إلا إذا كانت لديهم حسابات في Big Interview من قبل.</numerusform>
            <numerusform>يوجد %Ln شخص بلا بريد إلكتروني، ولا يمكن الدخول بأسمائهم إلا إذا كانت لديهم حسابات في Big Interview من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the rejected rows, then import them again.</source>
        <translation>يُرجى تصحيح الصفوف المرفوضة، ثم استيرادها من جديد.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>The import was stopped; the same command goes on where it was.</source>
        <translation>أُوقف الاستيراد؛ ويستأنفه الأمر نفسه من حيث توقف.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <extracomment>In place of a date with time: until when an address works.</extracomment>
        <translation>وقت غير معروف</translation>
    </message>
    <message>
        <source>Whoever has this address is signed in as the person, until %1. Give it to nobody else and keep it nowhere.</source>
        <extracomment>%1 is a date with time.</extracomment>
        <translation>كل من لديه هذا العنوان يمكنه الدخول باسم الشخص، حتى %1. يُرجى عدم إعطائه لأي أحد آخر وعدم حفظه في أي مكان.</translation>
    </message>
    <message>
        <source>What the window kept of the person could not be deleted completely. Restart this computer before others use it.</source>
        <translation>تعذّر حذف كل ما احتفظت به النافذة عن الشخص. يُرجى إعادة تشغيل هذا الحاسوب قبل أن يستخدمه آخرون.</translation>
    </message>
    <message>
        <source>Big Interview did not sign the person in, with a second new token either. Check the date and time of this computer, then try again.</source>
        <translation>لم يسجّل Big Interview دخول الشخص، ولا برمز وصول ثانٍ جديد. يُرجى التأكد من التاريخ والوقت على هذا الحاسوب، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The browser of this computer did not open the page. Name another one in the settings, or have the address printed (--show print).</source>
        <translation>لم يفتح متصفح هذا الحاسوب الصفحة. يُرجى تحديد متصفح آخر في الإعدادات، أو طلب عرض العنوان نصًا (⁦--show print⁩).</translation>
    </message>
    <message>
        <source>The window is closed.</source>
        <translation>أُغلقت النافذة.</translation>
    </message>
    <message>
        <source>The browser has opened Big Interview.</source>
        <translation>فُتح Big Interview في المتصفح.</translation>
    </message>
    <message>
        <source>%1 was created at Big Interview.</source>
        <translation>أُنشئ ⁦%1⁩ لدى Big Interview.</translation>
    </message>
    <message>
        <source>%1 was at Big Interview already.</source>
        <extracomment>%1 is a partner id.</extracomment>
        <translation>كان ⁦%1⁩ موجودًا لدى Big Interview من قبل.</translation>
    </message>
    <message>
        <source>The anonymous account may be deleted from %1 on.</source>
        <extracomment>%1 is a date with time.</extracomment>
        <translation>قد يُحذف الحساب المجهول الاسم بدءًا من %1.</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <extracomment>%1 is how many steps of a track are done, %2 how many there are.</extracomment>
        <translation>%1 من %2 من الخطوات</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <extracomment>%1 is a number, %2 such as &quot;3 of 5 steps&quot;.</extracomment>
        <translation>%1٪، %2</translation>
    </message>
    <message>
        <source>unknown, %1</source>
        <extracomment>How far a person is when the service does not tell; %1 is such as &quot;3 of 5 steps&quot;.</extracomment>
        <translation>غير معروف، %1</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>A step of a track, printed by a command.</extracomment>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>open</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>Whether an interview was brought to its end, printed by a command.</extracomment>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>Big Interview tells no tracks of this person.</source>
        <translation>لا يذكر Big Interview أي مسارات تدريب لهذا الشخص.</translation>
    </message>
    <message>
        <source>This person has no interviews yet.</source>
        <translation>ليس لهذا الشخص مقابلات بعد.</translation>
    </message>
    <message>
        <source>its e-mail address is not complete</source>
        <translation>عنوان البريد الإلكتروني غير مكتمل</translation>
    </message>
    <message>
        <source>Names and e-mail are taken from the list of people, or from standard input: vestibule biginterview user %1 --stdin</source>
        <extracomment>After what Big Interview says is missing; %1 is a partner id. The command stays as it is.</extracomment>
        <translation>يُؤخذ الاسم والبريد الإلكتروني من قائمة الأشخاص، أو من الدخل القياسي: ⁦vestibule biginterview user %1 --stdin⁩</translation>
    </message>
</context>
<context>
    <name>shell::PartnerGuide</name>
    <message>
        <source>Open API Settings</source>
        <translation>فتح API Settings</translation>
    </message>
    <message>
        <source>Other sign-in page</source>
        <translation>صفحة تسجيل دخول أخرى</translation>
    </message>
    <message>
        <source>An administrator of your organisation signs in there and finds API Settings in the menu under their own name: that is where keys and webhooks are made. Should the page not be found, try the other one.</source>
        <translation>يسجّل مسؤول في مؤسستكم الدخول هناك ويجد API Settings في القائمة التي تحت اسمه: وهناك تُنشأ المفاتيح وإشعارات webhook. وإذا لم يُعثر على الصفحة، فيُرجى تجربة الصفحة الأخرى.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>إشعار webhook</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>A button: copies the address to register.</extracomment>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Your organisation is at %1.</source>
        <extracomment>%1 is an address such as https://acme.biginterview.com.</extracomment>
        <translation>مؤسستكم موجودة على ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The receiver is off: what people do is seen when it is asked for. Switch it on under Webhooks, and Big Interview tells of each interview by itself.</source>
        <translation>المستقبِل متوقف: لا يُعرف ما يفعله الأشخاص إلا عند السؤال عنه. عند تشغيله ضمن «إشعارات webhook»، يُبلغ Big Interview عن كل مقابلة من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Only this computer reaches the receiver, so Big Interview cannot: a relay or tunnel of yours has to pass the deliveries on to the address below. Register the relay&apos;s own address as the webhook; docs/webhooks.md says how.</source>
        <translation>لا يصل إلى المستقبِل إلا هذا الحاسوب، ولذلك لا يمكن أن يصل إليه Big Interview: يلزم أن يمرّر وسيط أو نفق لديكم الإشعارات إلى العنوان أدناه. يُرجى تسجيل عنوان الوسيط نفسه كعنوان لإشعارات webhook؛ والطريقة موضحة في docs/webhooks.md.</translation>
    </message>
    <message>
        <source>Register the address below as the webhook, with the name by which the internet knows this computer.</source>
        <translation>يُرجى تسجيل العنوان أدناه كعنوان لإشعارات webhook، بالاسم الذي يُعرف به هذا الحاسوب على الإنترنت.</translation>
    </message>
    <message>
        <source>Big Interview then shows a key: put it into a file and name that here, or nothing is taken.</source>
        <translation>بعد ذلك يعرض Big Interview مفتاحًا: يُرجى وضعه في ملف وتحديد هذا الملف هنا، وإلا فلن يُقبل أي إشعار.</translation>
    </message>
</context>
<context>
    <name>shell::PeopleFilters</name>
    <message>
        <source>Any tag</source>
        <extracomment>A choice of tags: people with any tag and with none.</extracomment>
        <translation>أي وسم</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter of the list of people.</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>A filter of the list of people: those marked with a star.</extracomment>
        <translation>المثبَّتون</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>A filter of the list of people: those launched in the last days.</extracomment>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>A filter of the list of people by progress.</extracomment>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>A filter of the list of people by progress.</extracomment>
        <translation>قيد التقدّم</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A filter of the list of people by progress.</extracomment>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>A filter of the list of people: accounts without a name.</extracomment>
        <translation>مجهول الاسم</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>An order of the list of people.</extracomment>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>By last launch</source>
        <extracomment>An order of the list of people: who was launched last stands first.</extracomment>
        <translation>حسب آخر دخول</translation>
    </message>
    <message>
        <source>By progress</source>
        <extracomment>An order of the list of people: who is furthest stands first.</extracomment>
        <translation>حسب التقدّم</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
</context>
<context>
    <name>shell::PeopleModel</name>
    <message>
        <source>%1, pinned, %2</source>
        <extracomment>What a screen reader says of a person in the list; %1 is the name, %2 such as &quot;stu-10427 · not started&quot;.</extracomment>
        <translation>%1، مثبَّت، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>shell::PeoplePage</name>
    <message>
        <source>Find a person…</source>
        <translation>البحث عن شخص…</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>Type part of a name, id, e-mail or tag; Enter launches the chosen person.</source>
        <translation>يُرجى كتابة جزء من الاسم أو المعرّف أو البريد الإلكتروني أو الوسم؛ ويتم الدخول باسم الشخص المختار بالضغط على Enter.</translation>
    </message>
    <message>
        <source>Add person</source>
        <extracomment>Opens the form for a person.</extracomment>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Creating…</source>
        <extracomment>Makes an account without a name, for a day.</extracomment>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>Anonymous person</source>
        <translation>شخص مجهول الاسم</translation>
    </message>
    <message>
        <source>An account without a name, for one day.</source>
        <translation>حساب بلا اسم، ليوم واحد.</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>Reads people from a CSV file.</extracomment>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Writes the people listed into a CSV file.</extracomment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <extracomment>Reads everybody&apos;s progress anew.</extracomment>
        <translation>تحديث الكل</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Nobody matches these words and filters. Try fewer of them.</source>
        <translation>لا يوجد شخص يطابق هذه الكلمات وعوامل التصفية. يُرجى تجربة عدد أقل منها.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>A button that takes search and filters away.</extracomment>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in %1.</source>
        <extracomment>An export is done; %1 is a file.</extracomment>
        <translation>
            <numerusform>لا يوجد أشخاص في ⁦%1⁩.</numerusform>
            <numerusform>يوجد شخص واحد في ⁦%1⁩.</numerusform>
            <numerusform>يوجد شخصان في ⁦%1⁩.</numerusform>
            <numerusform>يوجد %Ln أشخاص في ⁦%1⁩.</numerusform>
            <numerusform>يوجد %Ln شخصًا في ⁦%1⁩.</numerusform>
            <numerusform>يوجد %Ln شخص في ⁦%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلكم</translation>
    </message>
    <message>
        <source>The people of Big Interview are being read.</source>
        <translation>تجري قراءة الأشخاص الخاصين بـ Big Interview.</translation>
    </message>
    <message>
        <source>Set up Big Interview</source>
        <translation>إعداد Big Interview</translation>
    </message>
    <message>
        <source>Enter your organisation&apos;s address and its API key in Settings. Then people are launched from here with one click, without a password.</source>
        <translation>يُرجى إدخال عنوان مؤسستكم ومفتاح API الخاص بها في «الإعدادات». بعد ذلك يتم الدخول باسم الأشخاص من هنا بنقرة واحدة، دون كلمة مرور.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <extracomment>A button that shows the settings.</extracomment>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Big Interview cannot be used</source>
        <translation>لا يمكن استخدام Big Interview</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>لا يمكن عرض القائمة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>استيراد قائمة…</translation>
    </message>
    <message>
        <source>Add sample people</source>
        <extracomment>Adds a handful of invented people.</extracomment>
        <translation>إضافة أشخاص للتجربة</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>لا يوجد أحد هنا بعد</translation>
    </message>
    <message>
        <source>Big Interview tells nobody who its people are, so the list is kept on this computer. Add the first person, or import a CSV file.</source>
        <translation>لا يكشف Big Interview لأحد عن أشخاصه، ولذلك تُحفظ القائمة على هذا الحاسوب. يُرجى إضافة الشخص الأول، أو استيراد ملف CSV.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <extracomment>Below the list; %1 of %n people are listed.</extracomment>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people</source>
        <translation>
            <numerusform>%1 من %Ln أشخاص</numerusform>
            <numerusform>%1 من شخص واحد</numerusform>
            <numerusform>%1 من شخصين</numerusform>
            <numerusform>%1 من %Ln أشخاص</numerusform>
            <numerusform>%1 من %Ln شخصًا</numerusform>
            <numerusform>%1 من %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>استيراد أشخاص</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>ملفات CSV</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>جميع الملفات</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>تصدير الأشخاص</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>ملفات JSON</translation>
    </message>
</context>
<context>
    <name>shell::PeopleWords</name>
    <message>
        <source>not at Big Interview yet</source>
        <extracomment>Of a person, in a list: Big Interview has no account for them.</extracomment>
        <translation>غير موجود لدى Big Interview بعد</translation>
    </message>
    <message>
        <source>progress unknown</source>
        <extracomment>Of a person, in a list: the service told nothing about their progress.</extracomment>
        <translation>التقدّم غير معروف</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>Of a person, in a list.</extracomment>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>Of a person, in a list: every track is done.</extracomment>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>in progress</source>
        <extracomment>Of a person, in a list.</extracomment>
        <translation>قيد التقدّم</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Of a person, in a list; %1 is such as &quot;50 %&quot;, %2 the name of a track.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In a window here</source>
        <translation>في نافذة هنا</translation>
    </message>
    <message>
        <source>In this computer&apos;s browser</source>
        <translation>في متصفح هذا الحاسوب</translation>
    </message>
    <message>
        <source>As a link</source>
        <translation>كرابط</translation>
    </message>
    <message>
        <source>signed in</source>
        <extracomment>What became of a launch.</extracomment>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>What became of a launch: the browser was sent there, more is not known.</extracomment>
        <translation>تم الإرسال</translation>
    </message>
    <message>
        <source>handed out</source>
        <extracomment>What became of a launch: the link was shown or copied.</extracomment>
        <translation>تم تسليم الرابط</translation>
    </message>
    <message>
        <source>not let in</source>
        <extracomment>What became of a launch.</extracomment>
        <translation>لم يُسمح بالدخول</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>What became of a launch.</extracomment>
        <translation>تعذّر الدخول</translation>
    </message>
    <message>
        <source>Visitor</source>
        <extracomment>The name of a person who has none: an anonymous account.</extracomment>
        <translation>زائر</translation>
    </message>
    <message>
        <source>anonymous</source>
        <extracomment>Of a person, in a list: an account without a name.</extracomment>
        <translation>مجهول الاسم</translation>
    </message>
    <message>
        <source>anonymous · %1</source>
        <extracomment>Of a person, in a list: an account without a name; %1 is such as &quot;21 h left&quot;.</extracomment>
        <translation>مجهول الاسم · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Of a person, in a list; %1 is an id, %2 such as &quot;not started&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number from 0 to 100.</extracomment>
        <translation>%1٪</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln steps</source>
        <extracomment>%1 of %n steps of a track are done.</extracomment>
        <translation>
            <numerusform>%1 من %Ln خطوات</numerusform>
            <numerusform>%1 من خطوة واحدة</numerusform>
            <numerusform>%1 من خطوتين</numerusform>
            <numerusform>%1 من %Ln خطوات</numerusform>
            <numerusform>%1 من %Ln خطوة</numerusform>
            <numerusform>%1 من %Ln خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: progress unknown</source>
        <extracomment>What a screen reader says of a track; %1 is its name, %2 such as &quot;3 of 6 steps&quot;.</extracomment>
        <translation>%1: التقدّم غير معروف</translation>
    </message>
    <message>
        <source>%1: progress unknown, %2</source>
        <translation>%1: التقدّم غير معروف، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln percent</source>
        <extracomment>What a screen reader says of a track; %1 is its name, %n from 0 to 100.</extracomment>
        <translation>
            <numerusform>%1: %Ln بالمئة</numerusform>
            <numerusform>%1: %Ln بالمئة</numerusform>
            <numerusform>%1: %Ln بالمئة</numerusform>
            <numerusform>%1: %Ln بالمئة</numerusform>
            <numerusform>%1: %Ln بالمئة</numerusform>
            <numerusform>%1: %Ln بالمئة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a track; %1 is such as &quot;Fast Track: 50 percent&quot;, %2 such as &quot;3 of 6 steps&quot;.
----------
%1 is a date, %2 a time.
----------
A launch of a person; %1 is such as &quot;In a window here&quot;, %2 such as &quot;signed in&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>Of an anonymous account: its time is over.</extracomment>
        <translation>انتهى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <extracomment>Of an anonymous account.</extracomment>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %Ln دقائق</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h left</source>
        <extracomment>Of an anonymous account: hours.</extracomment>
        <translation>
            <numerusform>بقي أقل من ساعة</numerusform>
            <numerusform>بقيت ساعة واحدة</numerusform>
            <numerusform>بقيت ساعتان</numerusform>
            <numerusform>بقيت %Ln ساعات</numerusform>
            <numerusform>بقيت %Ln ساعة</numerusform>
            <numerusform>بقيت %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of the day.</extracomment>
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>Type the id your own system has for this person.</source>
        <translation>يُرجى كتابة المعرّف المستخدم لهذا الشخص في نظامكم.</translation>
    </message>
    <message numerus="yes">
        <source>The id is too long. It may have %Ln characters at most.</source>
        <translation>
            <numerusform>المعرّف أطول من اللازم. ولا يُسمح بأي محرف.</numerusform>
            <numerusform>المعرّف أطول من اللازم. والحد الأقصى محرف واحد.</numerusform>
            <numerusform>المعرّف أطول من اللازم. والحد الأقصى محرفان.</numerusform>
            <numerusform>المعرّف أطول من اللازم. والحد الأقصى %Ln محارف.</numerusform>
            <numerusform>المعرّف أطول من اللازم. والحد الأقصى %Ln محرفًا.</numerusform>
            <numerusform>المعرّف أطول من اللازم. والحد الأقصى %Ln محرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The id may only have the letters a to z and A to Z, digits, hyphens and underscores.</source>
        <translation>لا يُسمح في المعرّف إلا بالأحرف اللاتينية a إلى z وA إلى Z، والأرقام، والشرطة (-)، والشرطة السفلية (_).</translation>
    </message>
    <message>
        <source>Nobody can have this id: Big Interview needs the word for accounts without a name.</source>
        <translation>لا يمكن استخدام هذا المعرّف لأي شخص: يحتاج Big Interview إلى هذه الكلمة للحسابات المجهولة الاسم.</translation>
    </message>
</context>
<context>
    <name>shell::PersonForm</name>
    <message>
        <source>There is a person with this id already. Choose another one.</source>
        <translation>يوجد شخص بهذا المعرّف من قبل. يُرجى اختيار معرّف آخر.</translation>
    </message>
    <message>
        <source>The id cannot be changed: another id would be another account.</source>
        <translation>لا يمكن تغيير المعرّف: فالمعرّف الآخر حساب آخر.</translation>
    </message>
    <message>
        <source>There is %1, which differs in upper and lower case alone. Make sure that these are two persons.</source>
        <extracomment>%1 is a list of ids that are alike but for upper and lower case.</extracomment>
        <translation>يوجد ⁦%1⁩، ولا يختلف إلا في الأحرف الكبيرة والصغيرة. يُرجى التأكد من أنهما شخصان مختلفان.</translation>
    </message>
    <message>
        <source>The id of this person in your own system, such as stu-10427. It cannot be changed later.</source>
        <translation>معرّف هذا الشخص في نظامكم، مثل ⁦stu-10427⁩. ولا يمكن تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>Without an e-mail the person cannot be created at Big Interview. Who is there already can be launched all the same.</source>
        <translation>لا يمكن إنشاء الشخص لدى Big Interview بلا بريد إلكتروني. أما من كان موجودًا هناك، فيمكن الدخول باسمه مع ذلك.</translation>
    </message>
    <message>
        <source>This is no e-mail address. Type one such as ana@example.org.</source>
        <translation>هذا ليس عنوان بريد إلكتروني. يُرجى كتابة عنوان مثل ⁦ana@example.org⁩.</translation>
    </message>
    <message>
        <source>Words to find people by, with commas between them.</source>
        <translation>كلمات للعثور على الأشخاص، مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>Correct the marked field first.</source>
        <translation>يُرجى تصحيح الحقل المُعلَّم أولًا.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <extracomment>The heading of a form.</extracomment>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>تعديل بيانات الشخص</translation>
    </message>
    <message>
        <source>Partner id</source>
        <translation>معرّف الشريك</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Name and e-mail go to Big Interview only when the account is created. Later changes stay on this computer.</source>
        <translation>لا يُرسل الاسم والبريد الإلكتروني إلى Big Interview إلا عند إنشاء الحساب. وتبقى التغييرات اللاحقة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>إضافة الشخص</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>shell::PersonPane</name>
    <message>
        <source>The link was taken off the clipboard.</source>
        <translation>أُزيل الرابط من الحافظة.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>A button with a star that keeps a person at the top of the list.</extracomment>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>%1 · anonymous</source>
        <extracomment>An account without a name; %1 is its id.</extracomment>
        <translation>%1 · مجهول الاسم</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>When an account without a name is over; %1 is such as &quot;21 h left&quot;, %2 the moment.</extracomment>
        <translation>%1، حتى %2</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <extracomment>%1 says who it is, %2 when their progress was read.</extracomment>
        <translation>%1 · آخر تحديث: %2</translation>
    </message>
    <message>
        <source>reading…</source>
        <extracomment>A button that reads a person&apos;s progress anew.</extracomment>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Show everybody tagged %1</source>
        <extracomment>What a button with a tag does; %1 is the tag.</extracomment>
        <translation>عرض جميع من لهم الوسم %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A launch in a list; %1 is when, %2 such as &quot;In a window here, signed in&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <extracomment>A launch in a list; %1 is such as &quot;10:42 · In a window here, signed in&quot;, %2 who did it.</extracomment>
        <translation>%1 · بواسطة %2</translation>
    </message>
    <message>
        <source>All people</source>
        <extracomment>Goes back to the list of people.</extracomment>
        <translation>جميع الأشخاص</translation>
    </message>
    <message>
        <source>Launches</source>
        <extracomment>The heading of a list: when and where a person was signed in from here.</extracomment>
        <translation>عمليات الدخول</translation>
    </message>
    <message>
        <source>Edit person</source>
        <extracomment>Opens the form with a person&apos;s names, e-mail and tags.</extracomment>
        <translation>تعديل بيانات الشخص</translation>
    </message>
    <message>
        <source>Delete person</source>
        <extracomment>Deletes a person, on this computer.</extracomment>
        <translation>حذف الشخص</translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>جارٍ تسجيل الدخول باسم %1…</translation>
    </message>
    <message>
        <source>Opening Big Interview for %1…</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>جارٍ فتح Big Interview باسم %1…</translation>
    </message>
    <message>
        <source>%1 is signed in, in a window of this program.</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>تم تسجيل الدخول باسم %1 في نافذة من هذا البرنامج.</translation>
    </message>
    <message>
        <source>End session</source>
        <extracomment>Ends what is being done for a person: a sign-in under way, or their open window.</extracomment>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>No link is made.</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The day of this account is over, and Big Interview may have deleted it. Make a new anonymous person when somebody needs one.</source>
        <translation>انتهى يوم هذا الحساب، وربما حذفه Big Interview. يُرجى إنشاء شخص مجهول الاسم جديد عندما يحتاج إليه أحد.</translation>
    </message>
    <message>
        <source>This person is not at Big Interview yet.</source>
        <translation>هذا الشخص غير موجود لدى Big Interview بعد.</translation>
    </message>
    <message>
        <source>This person is not at Big Interview yet. To create them there, add first name, last name and e-mail.</source>
        <translation>هذا الشخص غير موجود لدى Big Interview بعد. لإنشائه هناك، يُرجى إضافة الاسم الأول واسم العائلة والبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Create at Big Interview</source>
        <extracomment>Makes the account of a person.</extracomment>
        <translation>إنشاء لدى Big Interview</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Launch again</source>
        <extracomment>Launches a person once more after it did not work.</extracomment>
        <translation>الدخول من جديد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>News of a person who is not on the screen; %1 is the name, %2 full sentences.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The session of %1 has ended, and nothing of it is left on this computer.</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>انتهت جلسة %1، ولم يبقَ منها أي شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The session of %1 has ended, but its files could not all be removed. Restart this program before the next person.</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>انتهت جلسة %1، لكن تعذّرت إزالة جميع ملفاتها. يُرجى إعادة تشغيل هذا البرنامج قبل الشخص التالي.</translation>
    </message>
    <message>
        <source>This computer&apos;s browser opens Big Interview as %1. Sign out there before somebody else uses it.</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>يفتح متصفح هذا الحاسوب Big Interview باسم %1. يُرجى تسجيل الخروج هناك قبل أن يستخدمه شخص آخر.</translation>
    </message>
    <message>
        <source>Big Interview did not let the person in, with a second try either. Check the date and time of this computer, then launch again.</source>
        <translation>لم يسمح Big Interview بدخول الشخص، ولا في محاولة ثانية. يُرجى التأكد من التاريخ والوقت على هذا الحاسوب، ثم الدخول من جديد.</translation>
    </message>
    <message>
        <source>The link is on the clipboard for one minute. Whoever opens it is signed in as this person, until %1.</source>
        <translation>يبقى الرابط في الحافظة لمدة دقيقة واحدة. كل من يفتحه يدخل باسم هذا الشخص، حتى %1.</translation>
    </message>
    <message>
        <source>The link is on the clipboard for one minute. Whoever opens it is signed in as this person.</source>
        <translation>يبقى الرابط في الحافظة لمدة دقيقة واحدة. كل من يفتحه يدخل باسم هذا الشخص.</translation>
    </message>
    <message>
        <source>The person is created at Big Interview…</source>
        <translation>جارٍ إنشاء الشخص لدى Big Interview…</translation>
    </message>
    <message>
        <source>%1, their progress and their launches are deleted on this computer. The account at Big Interview stays; only Big Interview can remove it.</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>يُحذف من هذا الحاسوب %1 مع التقدّم وعمليات الدخول. ويبقى الحساب لدى Big Interview؛ ولا يمكن لغير Big Interview إزالته.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Confirms that a person is deleted on this computer.</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Leaves everything as it is.</extracomment>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>The link is as good as a password: whoever has it is signed in as %1, until %2 at the latest. Give it to nobody else.</source>
        <translation>الرابط بمثابة كلمة مرور: كل من لديه الرابط يمكنه الدخول باسم %1، حتى %2 على الأكثر. يُرجى عدم إعطائه لأي أحد آخر.</translation>
    </message>
    <message>
        <source>The link is as good as a password: whoever has it is signed in as %1, usually for 48 hours. Give it to nobody else.</source>
        <translation>الرابط بمثابة كلمة مرور: كل من لديه الرابط يمكنه الدخول باسم %1، لمدة 48 ساعة عادةً. يُرجى عدم إعطائه لأي أحد آخر.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <extracomment>Confirms that a link which signs a person in is copied.</extracomment>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Copy a link…</source>
        <translation>نسخ رابط…</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>A list of tags, those of the person ticked.</extracomment>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
</context>
<context>
    <name>shell::PersonProgress</name>
    <message>
        <source>Next: &lt;b&gt;%1&lt;/b&gt;</source>
        <extracomment>The step a person has to do next; %1 is its name. Keep the mark-up.</extracomment>
        <translation>التالي: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Every step is done.</source>
        <translation>اكتملت جميع الخطوات.</translation>
    </message>
    <message numerus="yes">
        <source>Steps: %1 of %Ln done</source>
        <extracomment>Unfolds the list of a person&apos;s steps; %1 of %n are done.</extracomment>
        <translation>
            <numerusform>الخطوات: المكتمل %1 من %Ln</numerusform>
            <numerusform>الخطوات: المكتمل %1 من خطوة واحدة</numerusform>
            <numerusform>الخطوات: المكتمل %1 من خطوتين</numerusform>
            <numerusform>الخطوات: المكتمل %1 من %Ln</numerusform>
            <numerusform>الخطوات: المكتمل %1 من %Ln</numerusform>
            <numerusform>الخطوات: المكتمل %1 من %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens a step of a track at Big Interview, signed in as the person.</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open %1, done</source>
        <extracomment>What a screen reader says of a step&apos;s button; %1 is the name of the step.</extracomment>
        <translation>فتح %1، مكتملة</translation>
    </message>
    <message>
        <source>Open %1, not done</source>
        <translation>فتح %1، غير مكتملة</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Opens the next step at Big Interview, signed in as the person.</extracomment>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>shell::PersonalChoice</name>
    <message>
        <source>Personal data that goes in</source>
        <extracomment>Above four boxes: what of a person goes into an export or onto paper.</extracomment>
        <translation>البيانات الشخصية المضمَّنة</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Personal data: the customer id.</extracomment>
        <translation>الرقم المرجعي</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Personal data: the person&apos;s name.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Personal data: what the operator wrote.</extracomment>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Document text</source>
        <extracomment>Personal data: the text read from the document.</extracomment>
        <translation>نص الوثيقة</translation>
    </message>
    <message>
        <source>What you choose leaves the protection of this program. Who did this is recorded.</source>
        <translation>ما يُختار هنا يخرج من حماية هذا البرنامج. ويُسجَّل من قام بذلك.</translation>
    </message>
    <message>
        <source>Nothing in it names a person. Who did this is recorded.</source>
        <translation>لا يوجد فيه ما يدل على شخص بعينه. ويُسجَّل من قام بذلك.</translation>
    </message>
</context>
<context>
    <name>shell::Pin</name>
    <message>
        <source>A PIN has digits only.</source>
        <translation>يتكوّن رمز PIN من أرقام فقط.</translation>
    </message>
    <message numerus="yes">
        <source>This PIN is too short. It needs at least %n digit(s).</source>
        <translation>
            <numerusform>رمز PIN هذا أقصر من اللازم. والحد الأدنى %n رقم.</numerusform>
            <numerusform>رمز PIN هذا أقصر من اللازم. والحد الأدنى رقم واحد.</numerusform>
            <numerusform>رمز PIN هذا أقصر من اللازم. والحد الأدنى رقمان.</numerusform>
            <numerusform>رمز PIN هذا أقصر من اللازم. والحد الأدنى %n أرقام.</numerusform>
            <numerusform>رمز PIN هذا أقصر من اللازم. والحد الأدنى %n رقمًا.</numerusform>
            <numerusform>رمز PIN هذا أقصر من اللازم. والحد الأدنى %n رقم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PIN is too long. It can have up to %n digit(s).</source>
        <translation>
            <numerusform>رمز PIN هذا أطول من اللازم. والحد الأقصى %n رقم.</numerusform>
            <numerusform>رمز PIN هذا أطول من اللازم. والحد الأقصى رقم واحد.</numerusform>
            <numerusform>رمز PIN هذا أطول من اللازم. والحد الأقصى رقمان.</numerusform>
            <numerusform>رمز PIN هذا أطول من اللازم. والحد الأقصى %n أرقام.</numerusform>
            <numerusform>رمز PIN هذا أطول من اللازم. والحد الأقصى %n رقمًا.</numerusform>
            <numerusform>رمز PIN هذا أطول من اللازم. والحد الأقصى %n رقم.</numerusform>
        </translation>
    </message>
    <message>
        <source>This PIN is easily guessed. Please choose one without a pattern, and not a date.</source>
        <translation>يسهل تخمين رمز PIN هذا. يُرجى اختيار رمز لا يتبع نمطًا وليس تاريخًا.</translation>
    </message>
    <message>
        <source>This PIN cannot be used. Please choose another one.</source>
        <translation>لا يمكن استخدام رمز PIN هذا. يُرجى اختيار رمز آخر.</translation>
    </message>
    <message numerus="yes">
        <source>Please give a name of up to %n character(s).</source>
        <translation>
            <numerusform>يُرجى إدخال اسم لا يزيد على %n محرف.</numerusform>
            <numerusform>يُرجى إدخال اسم لا يزيد على محرف واحد.</numerusform>
            <numerusform>يُرجى إدخال اسم لا يزيد على محرفين.</numerusform>
            <numerusform>يُرجى إدخال اسم لا يزيد على %n محارف.</numerusform>
            <numerusform>يُرجى إدخال اسم لا يزيد على %n محرفًا.</numerusform>
            <numerusform>يُرجى إدخال اسم لا يزيد على %n محرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n operator(s) already, and no more are possible. Remove one that is no longer needed.</source>
        <translation>
            <numerusform>يوجد %n موظف بالفعل، ولا يمكن إضافة المزيد. يُرجى إزالة من لم يعد يحتاج إلى رمز PIN.</numerusform>
            <numerusform>يوجد موظف واحد بالفعل، ولا يمكن إضافة المزيد. يُرجى إزالته إذا لم يعد يحتاج إلى رمز PIN.</numerusform>
            <numerusform>يوجد موظفان بالفعل، ولا يمكن إضافة المزيد. يُرجى إزالة من لم يعد يحتاج إلى رمز PIN.</numerusform>
            <numerusform>يوجد %n موظفين بالفعل، ولا يمكن إضافة المزيد. يُرجى إزالة من لم يعد يحتاج إلى رمز PIN.</numerusform>
            <numerusform>يوجد %n موظفًا بالفعل، ولا يمكن إضافة المزيد. يُرجى إزالة من لم يعد يحتاج إلى رمز PIN.</numerusform>
            <numerusform>يوجد %n موظف بالفعل، ولا يمكن إضافة المزيد. يُرجى إزالة من لم يعد يحتاج إلى رمز PIN.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has removed this operator already.</source>
        <translation>سبقت إزالة هذا الموظف.</translation>
    </message>
    <message>
        <source>The last operator stays, because otherwise nobody could leave the visitor&apos;s screen.</source>
        <translation>لا يُزال آخر موظف، وإلا فلن يستطيع أحد الخروج من شاشة الزائر.</translation>
    </message>
    <message>
        <source>The file with the staff PINs is damaged. Ask your administrator to bring pins.json back from a backup, then try again.</source>
        <translation>الملف الذي فيه رموز PIN للموظفين تالف. يُرجى أن يُطلب من مسؤول النظام استعادة pins.json من نسخة احتياطية، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>A newer version of this program has written the staff PINs. Install that version, then try again.</source>
        <translation>كُتبت رموز PIN للموظفين بإصدار أحدث من هذا البرنامج. يُرجى تثبيت ذلك الإصدار، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Other users of this computer can open the file with the staff PINs. Ask your administrator to take that away from pins.json, then try again.</source>
        <translation>يمكن لمستخدمين آخرين على هذا الحاسوب فتح الملف الذي فيه رموز PIN للموظفين. يُرجى أن يُطلب من مسؤول النظام إلغاء هذا الإذن عن pins.json، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Another program is changing the staff PINs. Please try again in a moment.</source>
        <translation>يغيّر برنامج آخر رموز PIN للموظفين حاليًا. يُرجى إعادة المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>The staff PINs cannot be read or written. Ask your administrator whether the disk is full or the data folder is locked, then try again.</source>
        <translation>لا يمكن قراءة رموز PIN للموظفين أو كتابتها. يُرجى أن يُطلب من مسؤول النظام التأكد من أن القرص غير ممتلئ وأن مجلد البيانات غير مقفل، ثم إعادة المحاولة.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. The next one is possible in %n second(s).</source>
        <translation>
            <numerusform>تعدّدت المحاولات الخاطئة. يمكن إجراء المحاولة التالية الآن.</numerusform>
            <numerusform>تعدّدت المحاولات الخاطئة. يمكن إجراء المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>تعدّدت المحاولات الخاطئة. يمكن إجراء المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>تعدّدت المحاولات الخاطئة. يمكن إجراء المحاولة التالية بعد %n ثوانٍ.</numerusform>
            <numerusform>تعدّدت المحاولات الخاطئة. يمكن إجراء المحاولة التالية بعد %n ثانية.</numerusform>
            <numerusform>تعدّدت المحاولات الخاطئة. يمكن إجراء المحاولة التالية بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. The next one is possible in %n minute(s).</source>
        <translation>
            <numerusform>تعدّدت المحاولات الخاطئة. يمكن إجراء المحاولة التالية بعد أقل من دقيقة.</numerusform>
            <numerusform>تعدّدت المحاولات الخاطئة. يمكن إجراء المحاولة التالية بعد دقيقة واحدة.</numerusform>
            <numerusform>تعدّدت المحاولات الخاطئة. يمكن إجراء المحاولة التالية بعد دقيقتين.</numerusform>
            <numerusform>تعدّدت المحاولات الخاطئة. يمكن إجراء المحاولة التالية بعد %n دقائق.</numerusform>
            <numerusform>تعدّدت المحاولات الخاطئة. يمكن إجراء المحاولة التالية بعد %n دقيقة.</numerusform>
            <numerusform>تعدّدت المحاولات الخاطئة. يمكن إجراء المحاولة التالية بعد %n دقيقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::PinPad</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <extracomment>How many digits of a PIN are typed, for a screen reader.</extracomment>
        <translation>
            <numerusform>لم يُكتب أي رقم</numerusform>
            <numerusform>كُتب رقم واحد</numerusform>
            <numerusform>كُتب رقمان</numerusform>
            <numerusform>كُتبت %n أرقام</numerusform>
            <numerusform>كُتب %n رقمًا</numerusform>
            <numerusform>كُتب %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <extracomment>The key of a PIN pad that takes the last digit back, for a screen reader.</extracomment>
        <translation>حذف آخر رقم</translation>
    </message>
</context>
<context>
    <name>shell::PortalCover</name>
    <message>
        <source>Signing in</source>
        <extracomment>Title while a person is being signed in to Big Interview.</extracomment>
        <translation>جارٍ تسجيل الدخول</translation>
    </message>
    <message>
        <source>Big Interview opens in a moment.</source>
        <extracomment>Text below it. Big Interview is a product name.</extracomment>
        <translation>يُفتح Big Interview بعد لحظات.</translation>
    </message>
    <message>
        <source>This takes longer than usual. You can go on waiting, or end the session.</source>
        <extracomment>Shown after eight seconds of waiting.</extracomment>
        <translation>يستغرق ذلك وقتًا أطول من المعتاد. يمكنكم مواصلة الانتظار، أو إنهاء الجلسة.</translation>
    </message>
    <message>
        <source>Big Interview is not open</source>
        <extracomment>Title above the reason. Big Interview is a product name.</extracomment>
        <translation>لم يُفتح Big Interview</translation>
    </message>
    <message>
        <source>Ending the session</source>
        <extracomment>Title while a person&apos;s pages are being removed from this computer.</extracomment>
        <translation>جارٍ إنهاء الجلسة</translation>
    </message>
    <message>
        <source>Everything this session kept on this computer is being removed.</source>
        <extracomment>Text below it.</extracomment>
        <translation>جارٍ إزالة كل ما احتفظت به هذه الجلسة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks Big Interview for a new sign-in and opens it.</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the window of a session that did not open.</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>shell::PortalStrip</name>
    <message>
        <source>Big Interview session</source>
        <extracomment>Above the name of the person whose session it is. Big Interview is a product name.</extracomment>
        <translation>جلسة Big Interview</translation>
    </message>
    <message>
        <source>That page did not load. Try it again.</source>
        <extracomment>Mark above the person&apos;s pages; they still see the page they came from.</extracomment>
        <translation>لم تُحمَّل تلك الصفحة. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Signed out. Please end the session.</source>
        <extracomment>Mark above the service&apos;s sign-in page; the button is &quot;End session&quot;.</extracomment>
        <translation>تم تسجيل الخروج. يُرجى إنهاء الجلسة.</translation>
    </message>
    <message>
        <source>End session</source>
        <extracomment>Button above a person&apos;s pages: signs them out of this computer and closes the window.</extracomment>
        <translation>إنهاء الجلسة</translation>
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
    <message>
        <source>It is not known whether a session was created, because the program stopped while it was asking for one.</source>
        <translation>لا يُعرف هل أُنشئت جلسة، لأن البرنامج توقف أثناء طلبها.</translation>
    </message>
    <message>
        <source>Look in the service&apos;s dashboard for a session of this visitor before you start again.</source>
        <translation>يُرجى البحث في لوحة تحكم الخدمة عن جلسة لهذا الزائر قبل البدء من جديد.</translation>
    </message>
    <message>
        <source>The record of visits could not be read.</source>
        <translation>تعذّرت قراءة سجل الزيارات.</translation>
    </message>
    <message>
        <source>The result could not be fetched.</source>
        <translation>تعذّر جلب النتيجة.</translation>
    </message>
    <message>
        <source>The export was not written.</source>
        <translation>لم تتم كتابة ملف التصدير.</translation>
    </message>
    <message>
        <source>The summary was not printed.</source>
        <translation>لم تتم طباعة الملخص.</translation>
    </message>
    <message>
        <source>The visit was not deleted.</source>
        <translation>لم تُحذف الزيارة.</translation>
    </message>
    <message>
        <source>The note was not kept.</source>
        <translation>لم تُحفظ الملاحظة.</translation>
    </message>
    <message>
        <source>The record of activity could not be read.</source>
        <translation>تعذّرت قراءة سجل النشاط.</translation>
    </message>
    <message>
        <source>The record of activity could not be checked.</source>
        <translation>تعذّر فحص سجل النشاط.</translation>
    </message>
    <message>
        <source>Old data could not be deleted or backed up.</source>
        <translation>تعذّر حذف البيانات القديمة أو إنشاء نسخة احتياطية منها.</translation>
    </message>
    <message>
        <source>Choose another place for the file, then try again.</source>
        <translation>يُرجى اختيار مكان آخر للملف، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Wait until the visit has ended, then try again.</source>
        <translation>يُرجى الانتظار حتى تنتهي الزيارة، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell your administrator.</source>
        <translation>يُرجى إعادة المحاولة؛ وإذا تكرر ذلك، فيُرجى إبلاغ مسؤول النظام.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>قرص هذا الحاسوب ممتلئ.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to.</source>
        <translation>لا يمكن الكتابة في مجلد البيانات.</translation>
    </message>
    <message>
        <source>Another program keeps the record of visits busy.</source>
        <translation>سجل الزيارات مشغول لدى برنامج آخر.</translation>
    </message>
    <message>
        <source>The record of visits is damaged.</source>
        <translation>سجل الزيارات تالف.</translation>
    </message>
    <message>
        <source>The record of visits was written by a newer version of this program.</source>
        <translation>كُتب سجل الزيارات بإصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The record of visits was made with another key than the one this computer keeps.</source>
        <translation>أُنشئ سجل الزيارات بمفتاح غير المفتاح المحفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The file in the data folder belongs to another program.</source>
        <translation>الملف الموجود في مجلد البيانات يخص برنامجًا آخر.</translation>
    </message>
    <message>
        <source>The key to this visit&apos;s session is no longer kept here.</source>
        <translation>لم يعد مفتاح جلسة هذه الزيارة محفوظًا هنا.</translation>
    </message>
    <message>
        <source>This user may not open the file or its folder.</source>
        <translation>لا يُسمح لهذا المستخدم بفتح الملف أو مجلده.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again; nothing that was written before is lost.</source>
        <translation>يُرجى إخلاء مساحة على القرص، ثم إعادة المحاولة؛ ولم يُفقد أي شيء مما كُتب من قبل.</translation>
    </message>
    <message>
        <source>Ask your administrator to make the data folder writable, then try again.</source>
        <translation>يُرجى أن يُطلب من مسؤول النظام إتاحة الكتابة في مجلد البيانات، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Close other windows of this program, wait a moment, then try again.</source>
        <translation>يُرجى إغلاق النوافذ الأخرى لهذا البرنامج، والانتظار قليلًا، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Restart this program; it keeps the damaged file and goes on from the newest backup.</source>
        <translation>يُرجى إعادة تشغيل هذا البرنامج؛ فهو يحتفظ بالملف التالف ويستمر من أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Install the newest version of this program; the record stays as it is.</source>
        <translation>يُرجى تثبيت أحدث إصدار من هذا البرنامج؛ ويبقى السجل كما هو.</translation>
    </message>
    <message>
        <source>Ask your administrator to bring back the key store entry, or to move the data folder away.</source>
        <translation>يُرجى أن يُطلب من مسؤول النظام استعادة البند في مخزن المفاتيح، أو نقل مجلد البيانات إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Ask your administrator to choose another data folder.</source>
        <translation>يُرجى أن يُطلب من مسؤول النظام اختيار مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>Look the session up in the service&apos;s dashboard by its id.</source>
        <translation>يُرجى البحث عن الجلسة بمعرّفها في لوحة تحكم الخدمة.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the rights to the folder, then try again.</source>
        <translation>يُرجى أن يُطلب من مسؤول النظام التأكد من أذونات المجلد، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The visit is still running.</source>
        <translation>الزيارة ما زالت جارية.</translation>
    </message>
    <message>
        <source>The visitor came to the end of the flow, and a static link gives no result that this program can read.</source>
        <translation>وصل الزائر إلى نهاية المسار، والرابط الثابت لا يقدّم نتيجة يمكن لهذا البرنامج قراءتها.</translation>
    </message>
    <message>
        <source>This computer&apos;s browser did not open the onboarding page.</source>
        <extracomment>A visit in the computer&apos;s own browser ended because no window of it came.</extracomment>
        <translation>لم يفتح متصفح هذا الحاسوب صفحة التحقق.</translation>
    </message>
    <message>
        <source>Look the session up in the service&apos;s dashboard, then decide.</source>
        <translation>يُرجى البحث عن الجلسة في لوحة تحكم الخدمة، ثم اتخاذ القرار.</translation>
    </message>
    <message>
        <source>Start a new visit on this screen or on the visitor&apos;s phone, and ask your administrator to check the browser in Settings.</source>
        <translation>يُرجى بدء زيارة جديدة على هذه الشاشة أو على هاتف الزائر، وأن يُطلب من مسؤول النظام التأكد من المتصفح في «الإعدادات».</translation>
    </message>
    <message>
        <source>Webhooks are not received.</source>
        <translation>لا تُستقبل إشعارات webhook.</translation>
    </message>
    <message>
        <source>The webhook deliveries could not be read.</source>
        <translation>تعذّرت قراءة إشعارات webhook.</translation>
    </message>
    <message>
        <source>The delivery was not passed on.</source>
        <translation>لم يُمرَّر الإشعار.</translation>
    </message>
    <message>
        <source>The service that this computer asks does not offer it.</source>
        <translation>الخدمة التي يسألها هذا الحاسوب لا توفّر ذلك.</translation>
    </message>
    <message>
        <source>Your backend does not let this computer in.</source>
        <translation>لا يسمح خادمكم الخلفي لهذا الحاسوب بالدخول.</translation>
    </message>
    <message>
        <source>Name the file with the right token or client certificate in Settings.</source>
        <translation>يُرجى تحديد الملف الذي فيه رمز الوصول الصحيح أو شهادة العميل الصحيحة في «الإعدادات».</translation>
    </message>
    <message>
        <source>Another program has the port, or the address is not one of this computer.</source>
        <translation>المنفذ مشغول لدى برنامج آخر، أو أن العنوان ليس من عناوين هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The address of the receiver cannot be understood.</source>
        <translation>لا يمكن فهم عنوان المستقبِل.</translation>
    </message>
    <message>
        <source>The path of the deliveries cannot be used.</source>
        <translation>لا يمكن استخدام مسار URL للإشعارات.</translation>
    </message>
    <message>
        <source>The secret header has no name that a header can have.</source>
        <translation>اسم الترويسة السرية لا يصلح اسمًا لترويسة.</translation>
    </message>
    <message>
        <source>The file with the value of the secret header cannot be used.</source>
        <translation>لا يمكن استخدام الملف الذي فيه قيمة الترويسة السرية.</translation>
    </message>
    <message>
        <source>An address that other computers reach needs a certificate.</source>
        <translation>العنوان الذي تصل إليه حواسيب أخرى تلزمه شهادة.</translation>
    </message>
    <message>
        <source>The certificate of the receiver or its key cannot be used.</source>
        <translation>لا يمكن استخدام شهادة المستقبِل أو مفتاحها.</translation>
    </message>
    <message>
        <source>It is tried again every half minute, and visits are watched by asking meanwhile; end the other program or choose another port in Settings.</source>
        <translation>تُعاد المحاولة كل نصف دقيقة، وتُتابَع الزيارات في هذه الأثناء بسؤال الخدمة؛ يُرجى إنهاء البرنامج الآخر أو اختيار منفذ آخر في «الإعدادات».</translation>
    </message>
    <message>
        <source>Visits are watched by asking meanwhile; correct it in Settings, under Webhooks.</source>
        <translation>تُتابَع الزيارات في هذه الأثناء بسؤال الخدمة؛ يُرجى تصحيح ذلك في «الإعدادات»، ضمن «إشعارات webhook».</translation>
    </message>
    <message>
        <source>The person was not signed in to Big Interview.</source>
        <translation>لم يُسجَّل دخول الشخص إلى Big Interview.</translation>
    </message>
    <message>
        <source>The progress at Big Interview could not be read.</source>
        <translation>تعذّرت قراءة التقدّم لدى Big Interview.</translation>
    </message>
    <message>
        <source>The person was not created at Big Interview.</source>
        <translation>لم يُنشأ الشخص لدى Big Interview.</translation>
    </message>
    <message>
        <source>No anonymous person was created.</source>
        <translation>لم يُنشأ أي شخص مجهول الاسم.</translation>
    </message>
    <message>
        <source>Big Interview could not be opened.</source>
        <translation>تعذّر فتح Big Interview.</translation>
    </message>
    <message>
        <source>The person was not kept.</source>
        <translation>لم تُحفظ بيانات الشخص.</translation>
    </message>
    <message>
        <source>The people on this computer could not be read.</source>
        <translation>تعذّرت قراءة الأشخاص المحفوظين على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The person was not deleted.</source>
        <translation>لم يُحذف الشخص.</translation>
    </message>
    <message>
        <source>The people were not exported.</source>
        <translation>لم يُصدَّر الأشخاص.</translation>
    </message>
    <message>
        <source>Big Interview is not set up on this computer.</source>
        <translation>لم يتم إعداد Big Interview على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Big Interview cannot be reached.</source>
        <translation>لا يمكن الوصول إلى Big Interview.</translation>
    </message>
    <message>
        <source>Big Interview did not answer in time.</source>
        <translation>لم يستجب Big Interview في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The identity of Big Interview could not be confirmed.</source>
        <translation>تعذّر تأكيد هوية Big Interview.</translation>
    </message>
    <message>
        <source>What answered does not look like a Big Interview organisation.</source>
        <translation>لا يبدو أن الرد وصل من مؤسسة لدى Big Interview.</translation>
    </message>
    <message>
        <source>A safety rule of this program does not allow this address.</source>
        <translation>إحدى قواعد الأمان في هذا البرنامج لا تسمح بهذا العنوان.</translation>
    </message>
    <message>
        <source>Big Interview does not accept the API key.</source>
        <translation>لا يقبل Big Interview مفتاح API.</translation>
    </message>
    <message>
        <source>Anonymous people are not enabled for your organisation.</source>
        <translation>الأشخاص المجهولو الاسم غير مفعّلين لمؤسستكم.</translation>
    </message>
    <message>
        <source>Big Interview does not allow this with your API key.</source>
        <translation>لا يسمح Big Interview بذلك بمفتاح API لديكم.</translation>
    </message>
    <message>
        <source>Big Interview does not know this person.</source>
        <translation>لا يعرف Big Interview هذا الشخص.</translation>
    </message>
    <message>
        <source>Big Interview does not accept what it was sent: %1.</source>
        <extracomment>%1 is Big Interview&apos;s own text, such as &quot;email is required&quot;.</extracomment>
        <translation>لا يقبل Big Interview ما أُرسل إليه: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Big Interview does not accept what it was sent.</source>
        <translation>لا يقبل Big Interview ما أُرسل إليه.</translation>
    </message>
    <message>
        <source>Big Interview is being asked too much at the moment.</source>
        <translation>يتلقى Big Interview طلبات كثيرة جدًا حاليًا.</translation>
    </message>
    <message>
        <source>Big Interview has a problem of its own.</source>
        <translation>في Big Interview نفسه مشكلة.</translation>
    </message>
    <message>
        <source>Big Interview refused the request.</source>
        <translation>رفض Big Interview الطلب.</translation>
    </message>
    <message>
        <source>Open Settings and enter your organisation and its key.</source>
        <translation>يُرجى فتح «الإعدادات» وإدخال مؤسستكم ومفتاحها.</translation>
    </message>
    <message>
        <source>It may have been created all the same; try again if you still need one.</source>
        <translation>ربما أُنشئ مع ذلك؛ يُرجى إعادة المحاولة إذا كنتم لا تزالون تحتاجون إليه.</translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <translation>يُرجى التصحيح، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the address in Settings.</source>
        <translation>يُرجى أن يُطلب من مسؤول النظام التأكد من العنوان في «الإعدادات».</translation>
    </message>
    <message>
        <source>Make a new key at Big Interview, under API Settings, and enter it in Settings.</source>
        <translation>يُرجى إنشاء مفتاح جديد لدى Big Interview، ضمن API Settings، وإدخاله في «الإعدادات».</translation>
    </message>
    <message>
        <source>Ask Big Interview to enable anonymous users.</source>
        <translation>يُرجى أن يُطلب من Big Interview تفعيل المستخدمين المجهولي الاسم.</translation>
    </message>
    <message>
        <source>Ask an administrator of your organisation at Big Interview.</source>
        <translation>يُرجى سؤال مسؤول في مؤسستكم لدى Big Interview.</translation>
    </message>
    <message>
        <source>Create the person at Big Interview, or check the partner id.</source>
        <translation>يُرجى إنشاء الشخص لدى Big Interview، أو التأكد من معرّف الشريك.</translation>
    </message>
    <message>
        <source>Correct the person&apos;s name and e-mail, then try again.</source>
        <translation>يُرجى تصحيح اسم الشخص وبريده الإلكتروني، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two full sentences one after the other: why something failed, what to do.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check the network of this computer and the address of your organisation in Settings, then try again.</source>
        <translation>يُرجى التأكد من شبكة هذا الحاسوب ومن عنوان مؤسستكم في «الإعدادات»، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Check the address of your organisation in Settings; if it is right, wait a moment and try again.</source>
        <translation>يُرجى التأكد من عنوان مؤسستكم في «الإعدادات»؛ وإذا كان صحيحًا فيُرجى الانتظار قليلًا ثم إعادة المحاولة.</translation>
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
        <translation>الخدمة متاحة، %1&#xa0;مللي&#xa0;ثانية</translation>
    </message>
    <message>
        <source>Service reachable</source>
        <translation>الخدمة متاحة</translation>
    </message>
    <message>
        <source>Service not reachable</source>
        <translation>الخدمة غير متاحة</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>التحليلات</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Big Interview</source>
        <extracomment>A product name.</extracomment>
        <translation>Big Interview</translation>
    </message>
    <message>
        <source>Visitor&apos;s screen</source>
        <extracomment>At the foot of a desk that was opened from the visitor&apos;s screen: goes back there.</extracomment>
        <translation>شاشة الزائر</translation>
    </message>
    <message>
        <source>Closes the desk and shows the visitor&apos;s screen again.</source>
        <translation>يُغلق المكتب وتُعرض شاشة الزائر من جديد.</translation>
    </message>
    <message>
        <source>End the program</source>
        <extracomment>At the foot of a desk that was opened from the visitor&apos;s screen.</extracomment>
        <translation>إنهاء البرنامج</translation>
    </message>
</context>
<context>
    <name>shell::RecordsCommand</name>
    <message numerus="yes">
        <source>The audit record is as it was written: %n row(s).</source>
        <extracomment>Printed by a command.</extracomment>
        <translation>
            <numerusform>سجل النشاط كما كُتب: لا توجد فيه صفوف.</numerusform>
            <numerusform>سجل النشاط كما كُتب: صف واحد.</numerusform>
            <numerusform>سجل النشاط كما كُتب: صفان.</numerusform>
            <numerusform>سجل النشاط كما كُتب: %n صفوف.</numerusform>
            <numerusform>سجل النشاط كما كُتب: %n صفًا.</numerusform>
            <numerusform>سجل النشاط كما كُتب: %n صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit record was changed: the first bad row is %1 (%2).</source>
        <extracomment>Printed by a command. %1 is the number of a row, %2 an English technical text.</extracomment>
        <translation>جرى تغيير سجل النشاط: أول صف غير سليم هو %1 (⁦%2⁩).</translation>
    </message>
    <message>
        <source>The audit record was changed: %1.</source>
        <extracomment>Printed by a command. %1 is an English technical text.</extracomment>
        <translation>جرى تغيير سجل النشاط: ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Heads of a table printed by a command.</extracomment>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>الرقم المرجعي</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>Labels of the facts of one visit, printed by a command.</extracomment>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>No visit was found.</source>
        <extracomment>Printed by a command that lists visits.</extracomment>
        <translation>لم يُعثر على أي زيارة.</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Head of the list of what happened during a visit, printed by a command.</extracomment>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Head of the list of what the service checked, printed by a command.</extracomment>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Before the name of a visitor, printed by a command.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Before the operator&apos;s note about a visit, printed by a command.</extracomment>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>The service says</source>
        <translation>رسالة الخدمة</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>آخر حالة</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>مكان العرض</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>المحفوظ</translation>
    </message>
    <message>
        <source>Deleted: visits %1, texts %2, pictures %3, tokens %4, deliveries %5.</source>
        <extracomment>Printed by a command. Each number stands alone after its word.</extracomment>
        <translation>المحذوف: الزيارات %1، النصوص %2، الصور %3، رموز الجلسات %4، الإشعارات %5.</translation>
    </message>
</context>
<context>
    <name>shell::RecoverCommand</name>
    <message>
        <source>No visit was left without a result.</source>
        <translation>لم تبقَ أي زيارة بلا نتيجة.</translation>
    </message>
    <message>
        <source>%1: another program runs this visit; it is left alone.</source>
        <extracomment>Printed by a command. %1 names a visit.</extracomment>
        <translation>%1: يدير برنامج آخر هذه الزيارة؛ ولذلك تُركت كما هي.</translation>
    </message>
    <message>
        <source>%1: the service could not be asked; the visit is kept for the next try.</source>
        <extracomment>Printed by a command. %1 names a visit.</extracomment>
        <translation>%1: تعذّر سؤال الخدمة؛ وتبقى الزيارة محفوظة للمحاولة التالية.</translation>
    </message>
</context>
<context>
    <name>shell::RecoveryNotice</name>
    <message numerus="yes">
        <source>%n visit(s) from before are being finished.</source>
        <translation>
            <numerusform>لا توجد زيارات سابقة يجري إكمالها.</numerusform>
            <numerusform>يجري إكمال زيارة سابقة واحدة.</numerusform>
            <numerusform>يجري إكمال زيارتين سابقتين.</numerusform>
            <numerusform>يجري إكمال %n زيارات سابقة.</numerusform>
            <numerusform>يجري إكمال %n زيارة سابقة.</numerusform>
            <numerusform>يجري إكمال %n زيارة سابقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>Part of a list: &quot;While the program was closed: 1 passed, 1 needs a look&quot;.</extracomment>
        <translation>
            <numerusform>لا زيارات مقبولة</numerusform>
            <numerusform>زيارة واحدة مقبولة</numerusform>
            <numerusform>زيارتان مقبولتان</numerusform>
            <numerusform>%n زيارات مقبولة</numerusform>
            <numerusform>%n زيارة مقبولة</numerusform>
            <numerusform>%n زيارة مقبولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <extracomment>Part of a list: these visits need a person to look at them.</extracomment>
        <translation>
            <numerusform>لا زيارات تحتاج إلى مراجعة</numerusform>
            <numerusform>زيارة واحدة تحتاج إلى مراجعة</numerusform>
            <numerusform>زيارتان تحتاجان إلى مراجعة</numerusform>
            <numerusform>%n زيارات تحتاج إلى مراجعة</numerusform>
            <numerusform>%n زيارة تحتاج إلى مراجعة</numerusform>
            <numerusform>%n زيارة تحتاج إلى مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Part of a list: these visits failed.</extracomment>
        <translation>
            <numerusform>لا زيارات غير مقبولة</numerusform>
            <numerusform>زيارة واحدة غير مقبولة</numerusform>
            <numerusform>زيارتان غير مقبولتين</numerusform>
            <numerusform>%n زيارات غير مقبولة</numerusform>
            <numerusform>%n زيارة غير مقبولة</numerusform>
            <numerusform>%n زيارة غير مقبولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left before the end</source>
        <extracomment>Part of a list: these visitors left.</extracomment>
        <translation>
            <numerusform>لا زيارات غير مكتملة</numerusform>
            <numerusform>زيارة واحدة غير مكتملة</numerusform>
            <numerusform>زيارتان غير مكتملتين</numerusform>
            <numerusform>%n زيارات غير مكتملة</numerusform>
            <numerusform>%n زيارة غير مكتملة</numerusform>
            <numerusform>%n زيارة غير مكتملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose creation is unknown</source>
        <extracomment>Part of a list: it is not known whether the service created a session.</extracomment>
        <translation>
            <numerusform>لا زيارات إنشاؤها غير معروف</numerusform>
            <numerusform>زيارة واحدة إنشاؤها غير معروف</numerusform>
            <numerusform>زيارتان إنشاؤهما غير معروف</numerusform>
            <numerusform>%n زيارات إنشاؤها غير معروف</numerusform>
            <numerusform>%n زيارة إنشاؤها غير معروف</numerusform>
            <numerusform>%n زيارة إنشاؤها غير معروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never began</source>
        <extracomment>Part of a list: the service was never asked for these visits.</extracomment>
        <translation>
            <numerusform>لا زيارات لم تبدأ</numerusform>
            <numerusform>زيارة واحدة لم تبدأ</numerusform>
            <numerusform>زيارتان لم تبدآ</numerusform>
            <numerusform>%n زيارات لم تبدأ</numerusform>
            <numerusform>%n زيارة لم تبدأ</numerusform>
            <numerusform>%n زيارة لم تبدأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose result cannot be read yet</source>
        <extracomment>Part of a list: these results are fetched at another time.</extracomment>
        <translation>
            <numerusform>لا زيارات تتعذّر قراءة نتائجها حاليًا</numerusform>
            <numerusform>زيارة واحدة لا يمكن قراءة نتيجتها بعد</numerusform>
            <numerusform>زيارتان لا يمكن قراءة نتيجتيهما بعد</numerusform>
            <numerusform>%n زيارات لا يمكن قراءة نتائجها بعد</numerusform>
            <numerusform>%n زيارة لا يمكن قراءة نتائجها بعد</numerusform>
            <numerusform>%n زيارة لا يمكن قراءة نتائجها بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended by a problem</source>
        <extracomment>Part of a list: a technical problem ended these visits.</extracomment>
        <translation>
            <numerusform>لا زيارات أنهتها مشكلة</numerusform>
            <numerusform>زيارة واحدة أنهتها مشكلة</numerusform>
            <numerusform>زيارتان أنهتهما مشكلة</numerusform>
            <numerusform>%n زيارات أنهتها مشكلة</numerusform>
            <numerusform>%n زيارة أنهتها مشكلة</numerusform>
            <numerusform>%n زيارة أنهتها مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>While the program was closed: %1.</source>
        <extracomment>%1 is a list such as &quot;1 passed, 1 left before the end&quot;.</extracomment>
        <translation>أثناء إغلاق البرنامج: %1.</translation>
    </message>
    <message>
        <source>Visits that were still open: %1.</source>
        <extracomment>%1 is a list such as &quot;1 passed, 1 left before the end&quot;.</extracomment>
        <translation>الزيارات التي كانت لا تزال مفتوحة: %1.</translation>
    </message>
    <message>
        <source>Show in Visits</source>
        <extracomment>A button: goes to the place with the visits.</extracomment>
        <translation>عرض في «الزيارات»</translation>
    </message>
</context>
<context>
    <name>shell::RefreshStrip</name>
    <message>
        <source>%1 of %2 people are up to date.</source>
        <extracomment>While the progress of several people is read; %1 and %2 are numbers with separators.</extracomment>
        <translation>عدد من حُدِّثت بياناتهم: %1 من %2 من الأشخاص.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>لم يتعذّر قراءة أي شخص.</numerusform>
            <numerusform>تعذّرت قراءة شخص واحد.</numerusform>
            <numerusform>تعذّرت قراءة شخصين.</numerusform>
            <numerusform>تعذّرت قراءة %Ln أشخاص.</numerusform>
            <numerusform>تعذّرت قراءة %Ln شخصًا.</numerusform>
            <numerusform>تعذّرت قراءة %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Big Interview asked to wait a moment; then it goes on.</source>
        <translation>طلب Big Interview الانتظار قليلًا؛ ثم تستمر القراءة.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Ends reading the progress of several people.</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 people.</source>
        <extracomment>Reading the progress of several people was stopped; %1 and %2 are numbers.</extracomment>
        <translation>أُوقفت القراءة بعد %1 من %2 من الأشخاص.</translation>
    </message>
    <message numerus="yes">
        <source>The progress of %Ln people could not be read.</source>
        <translation>
            <numerusform>قُرئ تقدّم جميع الأشخاص.</numerusform>
            <numerusform>تعذّرت قراءة تقدّم شخص واحد.</numerusform>
            <numerusform>تعذّرت قراءة تقدّم شخصين.</numerusform>
            <numerusform>تعذّرت قراءة تقدّم %Ln أشخاص.</numerusform>
            <numerusform>تعذّرت قراءة تقدّم %Ln شخصًا.</numerusform>
            <numerusform>تعذّرت قراءة تقدّم %Ln شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not at Big Interview yet; open them to create them there.</source>
        <translation>
            <numerusform>جميع الأشخاص موجودون لدى Big Interview.</numerusform>
            <numerusform>شخص واحد غير موجود لدى Big Interview بعد؛ يُرجى فتح صفحته لإنشائه هناك.</numerusform>
            <numerusform>شخصان غير موجودين لدى Big Interview بعد؛ يُرجى فتح صفحتيهما لإنشائهما هناك.</numerusform>
            <numerusform>%Ln أشخاص غير موجودين لدى Big Interview بعد؛ يُرجى فتح صفحاتهم لإنشائهم هناك.</numerusform>
            <numerusform>%Ln شخصًا غير موجودين لدى Big Interview بعد؛ يُرجى فتح صفحاتهم لإنشائهم هناك.</numerusform>
            <numerusform>%Ln شخص غير موجودين لدى Big Interview بعد؛ يُرجى فتح صفحاتهم لإنشائهم هناك.</numerusform>
        </translation>
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
    <message>
        <source>Open in Visits</source>
        <extracomment>A button on the result card: shows the visit among the others.</extracomment>
        <translation>فتح في «الزيارات»</translation>
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
    <message>
        <source>opening in this computer&apos;s browser</source>
        <translation>قيد الفتح في متصفح هذا الحاسوب</translation>
    </message>
    <message>
        <source>in this computer&apos;s browser</source>
        <translation>في متصفح هذا الحاسوب</translation>
    </message>
    <message>
        <source>no code yet</source>
        <extracomment>In the line of facts about a running visit: the code for the phone is being made.</extracomment>
        <translation>لا رمز بعد</translation>
    </message>
    <message>
        <source>on the visitor&apos;s phone</source>
        <extracomment>In the line of facts about a running visit: the page is there.</extracomment>
        <translation>على هاتف الزائر</translation>
    </message>
    <message>
        <source>code on the screen</source>
        <translation>الرمز على الشاشة</translation>
    </message>
    <message>
        <source>code taken away</source>
        <extracomment>In the line of facts about a visit that went on with a phone.</extracomment>
        <translation>أُزيل الرمز</translation>
    </message>
    <message>
        <source>waiting for the visitor</source>
        <extracomment>In the line of facts about a running visit that nothing can be asked about.</extracomment>
        <translation>بانتظار الزائر</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>فتح المتصفح من جديد</translation>
    </message>
    <message>
        <source>This visit uses a static link and ends without a score. Look its result up in the service&apos;s dashboard.</source>
        <translation>تستخدم هذه الزيارة رابطًا ثابتًا وتنتهي دون تقييم. يُرجى البحث عن نتيجتها في لوحة تحكم الخدمة.</translation>
    </message>
    <message>
        <source>The visitor is done</source>
        <extracomment>Shows the page of a running visit in the computer&apos;s browser once more. Ends a visit over a static link, which a person then decides.</extracomment>
        <translation>انتهى الزائر</translation>
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
One of the choices for the appearance.
----------
One of the choices for sleep and screen saver.</extracomment>
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
    <message>
        <source>Text of the document</source>
        <translation>نص الوثيقة</translation>
    </message>
    <message>
        <source>Whether it is fetched after each finished visit. Otherwise only when an operator asks, and that is recorded.</source>
        <translation>هل يُجلب بعد كل زيارة مكتملة. وإلا فلا يُجلب إلا عندما يطلبه أحد الموظفين، ويُسجَّل ذلك.</translation>
    </message>
    <message>
        <source>Pictures of face and document</source>
        <translation>صور الوجه والوثيقة</translation>
    </message>
    <message>
        <source>Whether they are fetched after each finished visit. Otherwise only when an operator asks, and that is recorded.</source>
        <translation>هل تُجلب بعد كل زيارة مكتملة. وإلا فلا تُجلب إلا عندما يطلبها أحد الموظفين، ويُسجَّل ذلك.</translation>
    </message>
    <message>
        <source>Deleting old data</source>
        <translation>حذف البيانات القديمة</translation>
    </message>
    <message>
        <source>Whether data is deleted for good once its period has passed.</source>
        <translation>هل تُحذف البيانات نهائيًا عند انقضاء مدة حفظها.</translation>
    </message>
    <message>
        <source>Period of pictures and document text</source>
        <translation>مدة حفظ الصور ونص الوثيقة</translation>
    </message>
    <message>
        <source>Hours after they were fetched.</source>
        <translation>عدد الساعات بعد جلبها.</translation>
    </message>
    <message>
        <source>Period of a session&apos;s token</source>
        <translation>مدة حفظ رمز الجلسة</translation>
    </message>
    <message>
        <source>Minutes after a final result. As long as it is kept, pictures and text can be asked for; 0 forgets it at once.</source>
        <translation>عدد الدقائق بعد النتيجة النهائية. ما دام الرمز محفوظًا يمكن طلب الصور والنص؛ والقيمة 0 تعني حذفه فورًا.</translation>
    </message>
    <message>
        <source>Period of visits</source>
        <translation>مدة حفظ الزيارات</translation>
    </message>
    <message>
        <source>Days after its end for which a visit is kept, with its result and note.</source>
        <translation>عدد الأيام التي تُحفظ فيها الزيارة بعد انتهائها، مع نتيجتها وملاحظتها.</translation>
    </message>
    <message>
        <source>Hour of upkeep</source>
        <translation>ساعة الصيانة</translation>
    </message>
    <message>
        <source>Hour of the day at which old data is deleted and a backup is made. When the computer was off, it happens at the next start.</source>
        <translation>الساعة من اليوم التي تُحذف فيها البيانات القديمة وتُنشأ نسخة احتياطية. وإذا كان الحاسوب مطفأً، يحدث ذلك عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>How many daily backups are kept on this computer; 0 makes none.</source>
        <translation>عدد النسخ الاحتياطية اليومية المحفوظة على هذا الحاسوب؛ والقيمة 0 تعني عدم إنشاء أي نسخة.</translation>
    </message>
    <message>
        <source>When an operator asks</source>
        <extracomment>One of the choices for pictures and text of a visit.</extracomment>
        <translation>عند طلب أحد الموظفين</translation>
    </message>
    <message>
        <source>After each finished visit</source>
        <extracomment>One of the choices for pictures and text of a visit.</extracomment>
        <translation>بعد كل زيارة مكتملة</translation>
    </message>
    <message>
        <source>Delete what is past its period</source>
        <extracomment>One of the choices for deleting old data.</extracomment>
        <translation>حذف ما انقضت مدة حفظه</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <extracomment>One of the choices for deleting old data.</extracomment>
        <translation>الاحتفاظ بكل شيء</translation>
    </message>
    <message>
        <source>Enter a path that begins with a slash.</source>
        <translation>يُرجى إدخال مسار URL يبدأ بشرطة مائلة (/).</translation>
    </message>
    <message>
        <source>Enter on, off, a port, or an address and a port such as 127.0.0.1:8787.</source>
        <translation>يُرجى إدخال on أو off أو منفذ، أو عنوان ومنفذ مثل ⁦127.0.0.1:8787⁩.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM.</source>
        <translation>لا يحتوي هذا الملف على شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>There is no such program on this computer.</source>
        <translation>لا يوجد برنامج كهذا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Enter a path without question marks, stars and other signs.</source>
        <translation>يُرجى إدخال مسار URL بلا علامات استفهام أو نجوم أو علامات أخرى.</translation>
    </message>
    <message>
        <source>Enter the name of a header: letters, digits and hyphens.</source>
        <translation>يُرجى إدخال اسم ترويسة: حروف لاتينية وأرقام وشرطات (-).</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>الجهة التي تُسأل</translation>
    </message>
    <message>
        <source>Incode itself with an API key on this computer, or a backend of your own that holds the key, so that none is here.</source>
        <translation>خدمة Incode نفسها بمفتاح API على هذا الحاسوب، أو خادم خلفي خاص بكم يحتفظ بالمفتاح، فلا يبقى أي مفتاح هنا.</translation>
    </message>
    <message>
        <source>Backend address</source>
        <translation>عنوان الخادم الخلفي</translation>
    </message>
    <message>
        <source>The address of your backend, which makes the sessions and answers how they went.</source>
        <translation>عنوان خادمكم الخلفي، الذي يُنشئ الجلسات ويقدّم نتائجها.</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>ملف رمز الوصول</translation>
    </message>
    <message>
        <source>A file that holds nothing but the token your backend expects and that only this user can read. Leave it empty when it expects none.</source>
        <translation>ملف لا يحتوي إلا على رمز الوصول الذي ينتظره خادمكم الخلفي ولا يقرؤه إلا هذا المستخدم. يُترك فارغًا إذا كان الخادم لا ينتظر أي رمز.</translation>
    </message>
    <message>
        <source>No token is sent</source>
        <translation>لا يُرسل رمز وصول</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>A PEM file with the certificate this computer shows to your backend. Leave it empty when it asks for none.</source>
        <translation>ملف PEM فيه الشهادة التي يقدّمها هذا الحاسوب إلى خادمكم الخلفي. يُترك فارغًا إذا كان الخادم لا يطلب شهادة.</translation>
    </message>
    <message>
        <source>No certificate is shown</source>
        <translation>لا تُقدَّم شهادة</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>مفتاح شهادة العميل</translation>
    </message>
    <message>
        <source>A PEM file with its private key, without a password, that only this user can read.</source>
        <translation>ملف PEM فيه مفتاحها الخاص، بلا كلمة مرور، ولا يقرؤه إلا هذا المستخدم.</translation>
    </message>
    <message>
        <source>Path that starts</source>
        <translation>مسار URL للبدء</translation>
    </message>
    <message>
        <source>For a backend that starts a session and answers its address in two calls. Leave it empty when one call does both.</source>
        <translation>لخادم خلفي يبدأ الجلسة ويقدّم عنوانها في طلبين. يُترك فارغًا إذا كان طلب واحد يؤدي الأمرين.</translation>
    </message>
    <message>
        <source>One call does both</source>
        <translation>طلب واحد يؤدي الأمرين</translation>
    </message>
    <message>
        <source>Path of the onboarding address</source>
        <translation>مسار URL لعنوان التحقق</translation>
    </message>
    <message>
        <source>What your backend calls the request that makes a session and answers its address.</source>
        <translation>ما يسمّي به خادمكم الخلفي الطلب الذي يُنشئ جلسة ويقدّم عنوانها.</translation>
    </message>
    <message>
        <source>Path of the status</source>
        <translation>مسار URL للحالة</translation>
    </message>
    <message>
        <source>What your backend calls the request that answers how far a visitor is.</source>
        <translation>ما يسمّي به خادمكم الخلفي الطلب الذي يبيّن مدى تقدّم الزائر.</translation>
    </message>
    <message>
        <source>Path of the result</source>
        <translation>مسار URL للنتيجة</translation>
    </message>
    <message>
        <source>What your backend calls the request that answers the result.</source>
        <translation>ما يسمّي به خادمكم الخلفي الطلب الذي يقدّم النتيجة.</translation>
    </message>
    <message>
        <source>Static link</source>
        <translation>رابط ثابت</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>The command of the browser that shows the page when it is not shown in this program.</source>
        <translation>أمر تشغيل المتصفح الذي يعرض الصفحة عندما لا تُعرض في هذا البرنامج.</translation>
    </message>
    <message>
        <source>The browser of this computer</source>
        <translation>متصفح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Where the browser ends</source>
        <translation>وجهة المتصفح عند الانتهاء</translation>
    </message>
    <message>
        <source>Where the page goes at its end when a browser shows it. The visit is finished from its status in any case.</source>
        <translation>المكان الذي تنتقل إليه الصفحة عند اكتمالها إذا كانت معروضة في متصفح. وتكتمل الزيارة بحسب حالتها في جميع الأحوال.</translation>
    </message>
    <message>
        <source>Time of the code</source>
        <translation>مدة عرض الرمز</translation>
    </message>
    <message>
        <source>Seconds without a touch after which the code for the visitor&apos;s phone is hidden.</source>
        <translation>عدد الثواني دون لمس الشاشة التي يُخفى بعدها الرمز الخاص بهاتف الزائر.</translation>
    </message>
    <message>
        <source>Time of your own page</source>
        <translation>مدة عرض صفحتكم</translation>
    </message>
    <message>
        <source>Seconds for which the address at the end is really shown; 0 only catches it.</source>
        <translation>عدد الثواني التي يُعرض فيها العنوان عند الانتهاء فعليًا؛ والقيمة 0 تعني اعتراض الانتقال فقط.</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>المستقبِل</translation>
    </message>
    <message>
        <source>Where this program takes webhooks: off, on, a port, or an address and a port. Other computers reach it only by an address of its own, and then it needs a certificate.</source>
        <translation>المكان الذي يستقبل فيه هذا البرنامج إشعارات webhook: القيمة off أو on، أو منفذ، أو عنوان ومنفذ. ولا تصل إليه الحواسيب الأخرى إلا بعنوان خاص بهذا الحاسوب، وعندئذٍ تلزمه شهادة.</translation>
    </message>
    <message>
        <source>Path of the deliveries</source>
        <translation>مسار URL للإشعارات</translation>
    </message>
    <message>
        <source>The path behind the address that you register with Incode.</source>
        <translation>المسار الذي يلي اسم الخادم في العنوان الذي تسجّلونه لدى Incode.</translation>
    </message>
    <message>
        <source>Name of the secret header</source>
        <translation>اسم الترويسة السرية</translation>
    </message>
    <message>
        <source>The header that you register with Incode, so that nobody else can send anything.</source>
        <translation>الترويسة التي تسجّلونها لدى Incode، حتى لا يتمكن أي طرف آخر من إرسال أي شيء.</translation>
    </message>
    <message>
        <source>File with its value</source>
        <translation>ملف قيمة الترويسة</translation>
    </message>
    <message>
        <source>A file that holds nothing but that header&apos;s value and that only this user can read.</source>
        <translation>ملف لا يحتوي إلا على قيمة تلك الترويسة ولا يقرؤه إلا هذا المستخدم.</translation>
    </message>
    <message>
        <source>Certificate of the receiver</source>
        <translation>شهادة المستقبِل</translation>
    </message>
    <message>
        <source>A PEM file with its certificate and those that signed it. Leave it empty when a relay on this computer passes deliveries on.</source>
        <translation>ملف PEM فيه شهادة المستقبِل وشهادات من وقّعوها. يُترك فارغًا إذا كان وسيط على هذا الحاسوب يمرّر الإشعارات.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>دون تشفير</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>مفتاح الشهادة</translation>
    </message>
    <message>
        <source>Incode itself</source>
        <extracomment>One of the choices for who is asked: the vendor, by its name.</extracomment>
        <translation>خدمة Incode نفسها</translation>
    </message>
    <message>
        <source>Your own backend</source>
        <extracomment>One of the choices for who is asked: a server of the customer&apos;s.</extracomment>
        <translation>خادمكم الخلفي</translation>
    </message>
    <message>
        <source>To a page of this program</source>
        <extracomment>One of the choices for where the browser goes at the end of a visit.</extracomment>
        <translation>إلى صفحة من هذا البرنامج</translation>
    </message>
    <message>
        <source>To the address at the end</source>
        <extracomment>One of the choices for where the browser goes at the end of a visit.</extracomment>
        <translation>إلى العنوان عند الانتهاء</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <extracomment>One of the choices for where the browser goes at the end of a visit.</extracomment>
        <translation>لا ينتقل</translation>
    </message>
    <message>
        <source>A link to a flow that is the same for everybody, used in place of sessions of our own. Its results cannot be read here: each visit ends for a person to decide. On a phone or in a browser only a webhook or the desk tells that it has ended.</source>
        <translation>رابط إلى مسار واحد للجميع، يُستخدم بدلًا من جلسات خاصة بكل زيارة. ولا يمكن قراءة نتائجه هنا: فكل زيارة تنتهي بانتظار قرار بشري. وعلى الهاتف أو في المتصفح لا يُعرف انتهاؤها إلا عبر إشعار webhook أو من المكتب.</translation>
    </message>
    <message>
        <source>Enter the subdomain alone, such as acme, or an address that begins with https://.</source>
        <translation>يُرجى إدخال النطاق الفرعي وحده، مثل acme، أو عنوان يبدأ بـ ⁦https://⁩.</translation>
    </message>
    <message>
        <source>Enter each place as a title, an equals sign and a path that begins with one slash, separated by commas.</source>
        <translation>يُرجى إدخال كل مكان باسم ثم علامة يساوي (=) ثم مسار URL يبدأ بشرطة مائلة واحدة (/)، مفصولة بفواصل لاتينية (,).</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Your organisation at Big Interview: the first part of its address, or the whole address.</source>
        <translation>مؤسستكم لدى Big Interview: الجزء الأول من عنوانها، أو العنوان كاملًا.</translation>
    </message>
    <message>
        <source>Where it opens</source>
        <translation>مكان الفتح</translation>
    </message>
    <message>
        <source>A window of this program is emptied when it closes. The computer&apos;s browser keeps the person signed in, and its history may keep the address.</source>
        <translation>النافذة التابعة لهذا البرنامج تُفرَّغ عند إغلاقها. أما متصفح الحاسوب فيُبقي الشخص مسجّل الدخول، وقد يبقى العنوان في سجل تصفحه.</translation>
    </message>
    <message>
        <source>Address after signing out</source>
        <translation>العنوان بعد تسجيل الخروج</translation>
    </message>
    <message>
        <source>Where a person lands who signs out; a window of this program closes there.</source>
        <translation>المكان الذي يصل إليه من يسجّل الخروج؛ وعنده تُغلق النافذة التابعة لهذا البرنامج.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s own page</source>
        <translation>صفحة مؤسستكم</translation>
    </message>
    <message>
        <source>Hosts to return to</source>
        <translation>مضيفو العودة</translation>
    </message>
    <message>
        <source>Host names that an address given for one launch may be on, separated by commas.</source>
        <translation>أسماء المضيفين التي يُسمح بأن يكون عليها عنوان محدد لعملية دخول واحدة، مفصولة بفواصل لاتينية (,).</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أي مضيف</translation>
    </message>
    <message>
        <source>Other allowed hosts</source>
        <translation>مضيفون آخرون مسموح بهم</translation>
    </message>
    <message>
        <source>Host names the window may go to besides your organisation&apos;s own, separated by commas.</source>
        <translation>أسماء المضيفين التي يُسمح للنافذة بالانتقال إليها إضافةً إلى مضيف مؤسستكم، مفصولة بفواصل لاتينية (,).</translation>
    </message>
    <message>
        <source>Saved places</source>
        <translation>الأماكن المحفوظة</translation>
    </message>
    <message>
        <source>Places of the member pages that you open often, each as a title, an equals sign and its path, separated by commas.</source>
        <translation>أماكن في صفحات الأعضاء تفتحونها كثيرًا، كل منها باسم ثم علامة يساوي (=) ثم مسار URL الخاص به، مفصولة بفواصل لاتينية (,).</translation>
    </message>
    <message>
        <source>Webhook key file</source>
        <translation>ملف مفتاح webhook</translation>
    </message>
    <message>
        <source>A file that holds nothing but the key Big Interview showed when the webhook was made, and that only this user can read.</source>
        <translation>ملف لا يحتوي إلا على المفتاح الذي عرضه Big Interview عند إنشاء إشعار webhook، ولا يقرؤه إلا هذا المستخدم.</translation>
    </message>
    <message>
        <source>No deliveries are taken</source>
        <translation>لا تُقبل أي إشعارات</translation>
    </message>
    <message>
        <source>Path of Big Interview&apos;s deliveries</source>
        <translation>مسار URL لإشعارات Big Interview</translation>
    </message>
    <message>
        <source>The path behind the address that you register with Big Interview.</source>
        <translation>المسار الذي يلي اسم الخادم في العنوان الذي تسجّلونه لدى Big Interview.</translation>
    </message>
    <message>
        <source>In a window of this program</source>
        <extracomment>One of the choices for where Big Interview opens.</extracomment>
        <translation>في نافذة من هذا البرنامج</translation>
    </message>
    <message>
        <source>In the computer&apos;s browser</source>
        <extracomment>One of the choices for where Big Interview opens.</extracomment>
        <translation>في متصفح الحاسوب</translation>
    </message>
    <message>
        <source>Background picture</source>
        <translation>صورة الخلفية</translation>
    </message>
    <message>
        <source>An SVG, PNG or JPEG picture behind the welcome screen. Text keeps a ground of its own.</source>
        <translation>صورة بصيغة SVG أو PNG أو JPEG خلف شاشة الترحيب. وتبقى للنص أرضية خاصة به.</translation>
    </message>
    <message>
        <source>Before the visit</source>
        <translation>قبل الزيارة</translation>
    </message>
    <message>
        <source>Whether visitors are told what will happen, and accept it, before anything begins.</source>
        <translation>هل يُخبَر الزوار بما سيحدث، ويوافقون عليه، قبل أن يبدأ أي شيء.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>الرقم المرجعي</translation>
    </message>
    <message>
        <source>Whether visitors type or scan a reference first. It becomes the customer id of the visit.</source>
        <translation>هل يكتب الزوار رقمًا مرجعيًا أو يمسحونه أولًا. ويصبح هذا الرقم معرّف العميل للزيارة.</translation>
    </message>
    <message>
        <source>Form of a reference</source>
        <translation>صيغة الرقم المرجعي</translation>
    </message>
    <message>
        <source>A regular expression that a whole reference must match.</source>
        <translation>تعبير نمطي يجب أن يطابقه الرقم المرجعي بأكمله.</translation>
    </message>
    <message>
        <source>Any reference is taken</source>
        <translation>يُقبل أي رقم مرجعي</translation>
    </message>
    <message>
        <source>Camera and microphone</source>
        <translation>الكاميرا والميكروفون</translation>
    </message>
    <message>
        <source>Whether they and the network are checked together with the visitor before a session begins.</source>
        <translation>هل يُفحصان، ومعهما الشبكة، مع الزائر قبل بدء الجلسة.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>The name of the camera visitors are to use, or a part of it. vestibule doctor lists them.</source>
        <translation>اسم الكاميرا التي يستخدمها الزوار، أو جزء منه. يعرض الأمر vestibule doctor قائمة الكاميرات.</translation>
    </message>
    <message>
        <source>The first real camera</source>
        <translation>أول كاميرا حقيقية</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>The name of the microphone visitors are to use, or a part of it.</source>
        <translation>اسم الميكروفون الذي يستخدمه الزوار، أو جزء منه.</translation>
    </message>
    <message>
        <source>The first microphone</source>
        <translation>أول ميكروفون</translation>
    </message>
    <message>
        <source>Whose choice they are</source>
        <translation>الجهة التي تختارهما</translation>
    </message>
    <message>
        <source>The onboarding page chooses by itself, or it is given this camera and this microphone whatever it asks for.</source>
        <translation>تختار صفحة التحقق بنفسها، أو تُعطى هذه الكاميرا وهذا الميكروفون أيًّا كان ما تطلبه.</translation>
    </message>
    <message>
        <source>Files for the page</source>
        <translation>ملفات للصفحة</translation>
    </message>
    <message>
        <source>Whether the onboarding page may be given files from the folder below. Nothing else on this computer can be chosen.</source>
        <translation>هل يُسمح بإعطاء صفحة التحقق ملفات من المجلد المحدد أدناه. ولا يمكن اختيار أي شيء آخر على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>مجلد الملفات</translation>
    </message>
    <message>
        <source>The full path of the one folder that visitors may choose files from.</source>
        <translation>المسار الكامل للمجلد الوحيد الذي يمكن للزوار اختيار ملفات منه.</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>جهة الاتصال للمساعدة</translation>
    </message>
    <message>
        <source>Shown as it stands when this screen is out of order, such as a telephone number.</source>
        <translation>تُعرض كما هي عندما تكون هذه الشاشة خارج الخدمة، مثل رقم هاتف.</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>الشاشات</translation>
    </message>
    <message>
        <source>With two, the visitor has one display and the desk has the other.</source>
        <translation>عند اختيار شاشتين، تكون شاشة عرض للزائر والأخرى للمكتب.</translation>
    </message>
    <message>
        <source>Display of the visitor&apos;s screen</source>
        <translation>شاشة العرض لشاشة الزائر</translation>
    </message>
    <message>
        <source>As vestibule doctor names it.</source>
        <translation>كما يسمّيها الأمر vestibule doctor.</translation>
    </message>
    <message>
        <source>The main one, or with two screens the other one</source>
        <translation>الرئيسية، أو الأخرى عند اختيار شاشتين</translation>
    </message>
    <message>
        <source>Display of the desk</source>
        <translation>شاشة العرض للمكتب</translation>
    </message>
    <message>
        <source>As vestibule doctor names it; only with two screens.</source>
        <translation>كما يسمّيها الأمر vestibule doctor؛ عند اختيار شاشتين فقط.</translation>
    </message>
    <message>
        <source>The main one</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>لوحة المفاتيح على الشاشة</translation>
    </message>
    <message>
        <source>Whether visitors can type on the screen itself.</source>
        <translation>هل يمكن للزوار الكتابة على الشاشة نفسها.</translation>
    </message>
    <message>
        <source>Sleep and screen saver</source>
        <translation>السكون وشاشة التوقف</translation>
    </message>
    <message>
        <source>Whether they are held off while the visitor&apos;s screen is in use.</source>
        <translation>هل يُمنعان ما دامت شاشة الزائر قيد الاستخدام.</translation>
    </message>
    <message>
        <source>Time of the welcome screen</source>
        <translation>مدة شاشة الترحيب</translation>
    </message>
    <message>
        <source>Seconds without a touch after which it dims and goes back to your own language.</source>
        <translation>عدد الثواني دون لمس الشاشة التي تخفت بعدها وتعود إلى لغتكم.</translation>
    </message>
    <message>
        <source>Patience before the visit</source>
        <translation>المهلة قبل الزيارة</translation>
    </message>
    <message>
        <source>Seconds without a touch after which visitors are asked whether they are still there.</source>
        <translation>عدد الثواني دون لمس الشاشة التي يُسأل بعدها الزوار هل ما زالوا هنا.</translation>
    </message>
    <message>
        <source>Patience while devices are checked</source>
        <translation>المهلة أثناء فحص الأجهزة</translation>
    </message>
    <message>
        <source>The same while camera and microphone are checked.</source>
        <translation>الأمر نفسه أثناء فحص الكاميرا والميكروفون.</translation>
    </message>
    <message>
        <source>Patience during the visit</source>
        <translation>المهلة أثناء الزيارة</translation>
    </message>
    <message>
        <source>The same during the visit. A camera in use and progress of the page count as presence.</source>
        <translation>الأمر نفسه أثناء الزيارة. ويُعدّ استخدام الكاميرا وتقدّم الصفحة حضورًا.</translation>
    </message>
    <message>
        <source>Time for an answer</source>
        <translation>مهلة الإجابة</translation>
    </message>
    <message>
        <source>Seconds for which that question waits before the visit is ended and everything is removed.</source>
        <translation>عدد الثواني التي ينتظرها ذلك السؤال قبل إنهاء الزيارة وإزالة كل شيء.</translation>
    </message>
    <message>
        <source>Patience with an open window</source>
        <translation>المهلة مع نافذة مفتوحة</translation>
    </message>
    <message>
        <source>Seconds without a touch after which a window of Big Interview asks whether somebody is still there, and then closes.</source>
        <translation>عدد الثواني دون لمس الشاشة التي تسأل بعدها نافذة Big Interview هل ما زال أحد هنا، ثم تُغلق.</translation>
    </message>
    <message>
        <source>Tell visitors and ask</source>
        <extracomment>One of the choices for what comes before a visit.</extracomment>
        <translation>إخبار الزوار وسؤالهم</translation>
    </message>
    <message>
        <source>Begin at once</source>
        <extracomment>One of the choices for what comes before a visit.</extracomment>
        <translation>البدء فورًا</translation>
    </message>
    <message>
        <source>Not asked</source>
        <extracomment>One of the choices for the reference a visitor types.</extracomment>
        <translation>لا يُطلب</translation>
    </message>
    <message>
        <source>Asked, and may be left out</source>
        <extracomment>One of the choices for the reference a visitor types.</extracomment>
        <translation>يُطلب، ويمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>One of the choices for the reference a visitor types.</extracomment>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>Check them first</source>
        <extracomment>One of the choices for camera and microphone.</extracomment>
        <translation>فحصهما أولًا</translation>
    </message>
    <message>
        <source>Leave it to the page</source>
        <extracomment>One of the choices for camera and microphone.</extracomment>
        <translation>تركهما للصفحة</translation>
    </message>
    <message>
        <source>The page chooses</source>
        <extracomment>One of the choices for which camera the page gets.</extracomment>
        <translation>الصفحة تختار</translation>
    </message>
    <message>
        <source>Always these</source>
        <extracomment>One of the choices for which camera the page gets.</extracomment>
        <translation>هذان دائمًا</translation>
    </message>
    <message>
        <source>From one folder</source>
        <extracomment>One of the choices for files that visitors may give to the page.</extracomment>
        <translation>من مجلد واحد</translation>
    </message>
    <message>
        <source>One</source>
        <extracomment>One of the choices for how many screens there are.</extracomment>
        <translation>واحدة</translation>
    </message>
    <message>
        <source>Two</source>
        <extracomment>One of the choices for how many screens there are.</extracomment>
        <translation>اثنتان</translation>
    </message>
    <message>
        <source>When no other is connected</source>
        <extracomment>One of the choices for the keyboard on the screen.</extracomment>
        <translation>عند عدم توصيل لوحة مفاتيح أخرى</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>One of the choices for the keyboard on the screen.</extracomment>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>One of the choices for the keyboard on the screen.</extracomment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Hold them off</source>
        <extracomment>One of the choices for sleep and screen saver.</extracomment>
        <translation>منعهما</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>One of the choices for files that visitors may give to the page.</extracomment>
        <translation>غير مسموح</translation>
    </message>
</context>
<context>
    <name>shell::SettingsForm</name>
    <message>
        <source>Nothing was saved, because the key store of this computer does not work.</source>
        <translation>لم يُحفظ أي شيء، لأن مخزن المفاتيح على هذا الحاسوب لا يعمل.</translation>
    </message>
    <message>
        <source>This field is needed together with “%1”.</source>
        <extracomment>%1 is the name of another field.</extracomment>
        <translation>هذا الحقل مطلوب مع «%1».</translation>
    </message>
    <message>
        <source>Other computers reach the receiver at its address, so it needs a certificate.</source>
        <translation>تصل الحواسيب الأخرى إلى المستقبِل على عنوانه، ولذلك تلزمه شهادة.</translation>
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
    <message>
        <source>Nothing is deleted by itself: everything of every visit is kept until somebody deletes it.</source>
        <translation>لا يُحذف أي شيء تلقائيًا: يُحفظ كل ما يخص كل زيارة إلى أن يحذفه أحد.</translation>
    </message>
    <message>
        <source>Pictures and document text are kept for %1, a session&apos;s token for %2 after its result, and visits for %3. What is older is deleted for good at %4.</source>
        <extracomment>%1, %2 and %3 are durations such as &quot;24 hours&quot;; %4 is a time of the day.</extracomment>
        <translation>تُحفظ الصور ونص الوثيقة لمدة %1، ورمز الجلسة لمدة %2 بعد نتيجتها، والزيارات لمدة %3. وما هو أقدم من ذلك يُحذف نهائيًا عند الساعة %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>A topic of the settings: what is kept of visits, and how long.</extracomment>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Your relay or tunnel passes the deliveries on to %1. Register its own address with Incode.</source>
        <extracomment>%1 is an address such as http://127.0.0.1:8787/webhooks/incode.</extracomment>
        <translation>يمرّر الوسيط أو النفق لديكم الإشعارات إلى %1. يُرجى تسجيل عنوان الوسيط أو النفق نفسه لدى Incode.</translation>
    </message>
    <message>
        <source>Ways</source>
        <extracomment>A topic of the settings: the browser, the visitor&apos;s phone, and static links.</extracomment>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <extracomment>A topic of the settings: the receiver of what the service sends by itself.</extracomment>
        <translation>إشعارات webhook</translation>
    </message>
    <message>
        <source>Big Interview</source>
        <extracomment>A topic of the settings: a product name.</extracomment>
        <translation>Big Interview</translation>
    </message>
    <message>
        <source>Visitor&apos;s screen</source>
        <extracomment>A topic of the settings: what visitors are asked and may use.</extracomment>
        <translation>شاشة الزائر</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <extracomment>A topic of the settings: a screen that stands unattended, and who may leave it.</extracomment>
        <translation>الكشك</translation>
    </message>
    <message>
        <source>Vestibule is on the desktop now.</source>
        <extracomment>Told after &quot;Put Vestibule on the desktop&quot;.</extracomment>
        <translation>أصبح Vestibule على سطح المكتب الآن.</translation>
    </message>
    <message>
        <source>Vestibule could not be put on the desktop. Make sure that this user has a desktop folder and may write to it.</source>
        <extracomment>Told after &quot;Put Vestibule on the desktop&quot;.</extracomment>
        <translation>تعذّر وضع Vestibule على سطح المكتب. تأكد من أن لهذا المستخدم مجلد سطح مكتب ويمكنه الكتابة فيه.</translation>
    </message>
    <message>
        <source>Put Vestibule on the desktop</source>
        <extracomment>A button: makes a shortcut that starts this program.</extracomment>
        <translation>وضع Vestibule على سطح المكتب</translation>
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
    <message>
        <source>The token file cannot be read, so visits cannot be started yet.</source>
        <translation>لا يمكن قراءة ملف رمز الوصول، ولذلك لا يمكن بدء الزيارات بعد.</translation>
    </message>
    <message>
        <source>The client certificate or its key cannot be used, so visits cannot be started yet.</source>
        <translation>لا يمكن استخدام شهادة العميل أو مفتاحها، ولذلك لا يمكن بدء الزيارات بعد.</translation>
    </message>
</context>
<context>
    <name>shell::StaffDoor</name>
    <message>
        <source>There is no staff PIN. Start this program again to choose one.</source>
        <translation>لا يوجد رمز PIN للموظفين. يُرجى تشغيل هذا البرنامج من جديد لاختيار رمز.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلكم…</translation>
    </message>
    <message>
        <source>This is not a staff PIN. Please try again.</source>
        <translation>هذا ليس رمز PIN لأحد الموظفين. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The two PINs were not the same. Please type it anew.</source>
        <translation>رمزا PIN غير متطابقين. يُرجى كتابة الرمز من جديد.</translation>
    </message>
    <message>
        <source>It was saved and read back. To open the desk, tap the top right corner of this screen four times, or press %1, and type your PIN.</source>
        <translation>حُفظ الرمز وقُرئ للتأكد منه. لفتح المكتب، يُرجى النقر أربع مرات على الزاوية العليا اليمنى من هذه الشاشة، أو الضغط على ⁦%1⁩، ثم كتابة رمز PIN الخاص بكم.</translation>
    </message>
    <message>
        <source>It was saved and read back. To open the desk, tap the top left corner of this screen four times, or press %1, and type your PIN.</source>
        <extracomment>%1 is the name of keys.</extracomment>
        <translation>حُفظ الرمز وقُرئ للتأكد منه. لفتح المكتب، يُرجى النقر أربع مرات على الزاوية العليا اليسرى من هذه الشاشة، أو الضغط على ⁦%1⁩، ثم كتابة رمز PIN الخاص بكم.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>The key of a PIN pad that goes one step back.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>A PIN of %1 to %2 digits</source>
        <extracomment>Above the keys of a PIN pad; %1 and %2 are numbers.</extracomment>
        <translation>رمز PIN، عدد أرقامه من %1 إلى %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>رمز PIN نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Keeps the PIN that was typed.</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>Above the keys of a PIN pad: who may go on here.</extracomment>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <extracomment>The button of a PIN pad.</extracomment>
        <translation>فتح المكتب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>The key of a PIN pad that closes it.</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show the visitor&apos;s screen</source>
        <translation>عرض شاشة الزائر</translation>
    </message>
    <message>
        <source>A visit is running</source>
        <translation>توجد زيارة جارية</translation>
    </message>
    <message>
        <source>Opening the desk ends it, and the visitor has to begin again.</source>
        <translation>فتح المكتب ينهيها، وعندئذٍ يلزم أن يبدأ الزائر من جديد.</translation>
    </message>
    <message>
        <source>Go on with the visit</source>
        <extracomment>Goes back to the visitor&apos;s screen.</extracomment>
        <translation>متابعة الزيارة</translation>
    </message>
    <message>
        <source>End it and open the desk</source>
        <translation>إنهاؤها وفتح المكتب</translation>
    </message>
    <message>
        <source>The desk cannot be opened</source>
        <translation>لا يمكن فتح المكتب</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Choose a staff PIN</source>
        <translation>اختيار رمز PIN للموظفين</translation>
    </message>
    <message>
        <source>From now on this screen belongs to visitors. Your PIN is the way back to the desk, and without it nobody can leave this screen.</source>
        <translation>من الآن فصاعدًا تكون هذه الشاشة للزوار. ورمز PIN الخاص بكم هو طريق العودة إلى المكتب، ومن دونه لا يستطيع أحد الخروج من هذه الشاشة.</translation>
    </message>
    <message>
        <source>Your name, for the record of who came in</source>
        <extracomment>Above a field.</extracomment>
        <translation>اسمكم، لتسجيل من دخل</translation>
    </message>
    <message>
        <source>Your PIN works</source>
        <translation>رمز PIN الخاص بكم يعمل</translation>
    </message>
    <message>
        <source>Your PIN was not saved</source>
        <translation>لم يُحفظ رمز PIN الخاص بكم</translation>
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
    <message>
        <source>Code shown</source>
        <translation>عرض الرمز</translation>
    </message>
</context>
<context>
    <name>shell::UploadDialog</name>
    <message>
        <source>Choose your files</source>
        <extracomment>Title above a list of files; the page asked for one, or for as many as the visitor likes.</extracomment>
        <translation>اختيار ملفاتكم</translation>
    </message>
    <message>
        <source>Choose your file</source>
        <translation>اختيار ملفكم</translation>
    </message>
    <message>
        <source>The place for your files cannot be read here. Please ask our staff.</source>
        <extracomment>In place of the list of files.</extracomment>
        <translation>لا يمكن قراءة مكان ملفاتكم هنا. يُرجى سؤال فريقنا.</translation>
    </message>
    <message>
        <source>There is no file of the kind that is asked for. Please ask our staff.</source>
        <extracomment>In place of the list of files.</extracomment>
        <translation>لا يوجد ملف من النوع المطلوب. يُرجى سؤال فريقنا.</translation>
    </message>
    <message>
        <source>There is no file here yet. Please ask our staff.</source>
        <extracomment>In place of the list of files.</extracomment>
        <translation>لا يوجد أي ملف هنا بعد. يُرجى سؤال فريقنا.</translation>
    </message>
    <message>
        <source>Touch every file you want to give, then touch the button.</source>
        <translation>يُرجى لمس كل ملف ترغبون في تقديمه، ثم لمس الزر.</translation>
    </message>
    <message>
        <source>Use these files</source>
        <extracomment>Button below a list of files.</extracomment>
        <translation>استخدام هذه الملفات</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>استخدام هذا الملف</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Button below a list of files: none of them, back to the page.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Name of a list, for those who hear the screen.</extracomment>
        <translation>الملفات</translation>
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
        <translation>الجلسة %1</translation>
    </message>
    <message>
        <source>A running visit cannot be deleted.</source>
        <translation>لا يمكن حذف زيارة جارية.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What a screen reader says for the detail of a visit: whose it was and how it ended.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The visitor is busy, or the program waits for the result.</source>
        <translation>لا يزال الزائر في الخطوات، أو ينتظر البرنامج النتيجة.</translation>
    </message>
    <message>
        <source>Look at the desk for how it goes.</source>
        <translation>يمكن متابعة سيرها في «المكتب».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Shown on</source>
        <translation>مكان العرض</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>The service is not set up. Check Settings, then try again.</source>
        <translation>لم يتم إعداد الخدمة. يُرجى التأكد من «الإعدادات»، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>جارٍ سؤال الخدمة…</translation>
    </message>
    <message>
        <source>The result is as the service has it now.</source>
        <translation>النتيجة مطابقة لما لدى الخدمة الآن.</translation>
    </message>
    <message>
        <source>Deleting the visit and every copy of it…</source>
        <translation>جارٍ حذف الزيارة وكل نسخة منها…</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
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
        <source>The way of the visit</source>
        <translation>مراحل الزيارة</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <extracomment>A button that asks the service again for the result of a visit.</extracomment>
        <translation>جلب من جديد</translation>
    </message>
    <message>
        <source>Ask the service for the result of this visit again.</source>
        <translation>سؤال الخدمة من جديد عن نتيجة هذه الزيارة.</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>طباعة أو حفظ</translation>
    </message>
    <message>
        <source>Delete now</source>
        <extracomment>A button that deletes a visit at once.</extracomment>
        <translation>حذف الآن</translation>
    </message>
    <message>
        <source>Delete this visit with everything kept of it? It cannot be brought back.</source>
        <translation>هل تريدون حذف هذه الزيارة مع كل ما حُفظ منها؟ لا يمكن استرجاعها بعد ذلك.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>shell::VisitMedia</name>
    <message>
        <source>Face</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Face on the document</source>
        <translation>الوجه على الوثيقة</translation>
    </message>
    <message>
        <source>Front of the document</source>
        <translation>الجهة الأمامية من الوثيقة</translation>
    </message>
    <message>
        <source>Front of the document, whole picture</source>
        <translation>الجهة الأمامية من الوثيقة، الصورة الكاملة</translation>
    </message>
    <message>
        <source>Back of the document</source>
        <translation>الجهة الخلفية من الوثيقة</translation>
    </message>
    <message>
        <source>Back of the document, whole picture</source>
        <translation>الجهة الخلفية من الوثيقة، الصورة الكاملة</translation>
    </message>
    <message>
        <source>Hidden again, because nobody touched this computer for two minutes.</source>
        <translation>أُخفي المحتوى من جديد، لأن أحدًا لم يستخدم هذا الحاسوب لمدة دقيقتين.</translation>
    </message>
    <message>
        <source>These are not kept any more, and the service can no longer be asked for them.</source>
        <translation>لم يعد هذا المحتوى محفوظًا، ولم يعد من الممكن طلبه من الخدمة.</translation>
    </message>
    <message>
        <source>These are not kept here, and the service is not set up. Check Settings, then try again.</source>
        <translation>هذا المحتوى غير محفوظ هنا، ولم يتم إعداد الخدمة. يُرجى التأكد من «الإعدادات»، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Nothing is shown, because it could not be recorded who looked. Check that the disk has free space, then try again.</source>
        <translation>لم يُعرض أي شيء، لأنه تعذّر تسجيل من اطّلع. يُرجى التأكد من وجود مساحة حرة على القرص، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>%1: this picture cannot be shown.</source>
        <extracomment>In place of a picture; %1 is what it would show.</extracomment>
        <translation>%1: لا يمكن عرض هذه الصورة.</translation>
    </message>
    <message>
        <source>The service has none of this visit.</source>
        <translation>ليس لدى الخدمة شيء من ذلك عن هذه الزيارة.</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>عرض الصور</translation>
    </message>
    <message>
        <source>Show document text</source>
        <translation>عرض نص الوثيقة</translation>
    </message>
    <message>
        <source>Who looks, and when, is recorded.</source>
        <translation>يُسجَّل من يطّلع ومتى.</translation>
    </message>
    <message>
        <source>Reading the pictures…</source>
        <translation>تجري قراءة الصور…</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>تجري قراءة النص…</translation>
    </message>
    <message>
        <source>Hide pictures</source>
        <translation>إخفاء الصور</translation>
    </message>
    <message>
        <source>Hide document text</source>
        <translation>إخفاء نص الوثيقة</translation>
    </message>
</context>
<context>
    <name>shell::VisitNote</name>
    <message>
        <source>This note is not kept yet.</source>
        <translation>لم تُحفظ هذه الملاحظة بعد.</translation>
    </message>
    <message>
        <source>The note is too long to be kept. Please make it shorter.</source>
        <translation>الملاحظة أطول من أن تُحفظ. يُرجى اختصارها.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Above the field for what the operator writes about a visit.</extracomment>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>What should the next person know? Kept when you leave the field.</source>
        <translation>ما الذي ينبغي أن يعرفه الشخص التالي؟ تُحفظ الملاحظة عند مغادرة الحقل.</translation>
    </message>
</context>
<context>
    <name>shell::VisitPrint</name>
    <message>
        <source>Save a summary</source>
        <translation>حفظ ملخص</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>ملفات PDF</translation>
    </message>
    <message>
        <source>The summary was sent to the printer.</source>
        <translation>أُرسل الملخص إلى الطابعة.</translation>
    </message>
    <message>
        <source>The summary is in %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>الملخص محفوظ في ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Nothing was printed, because it could not be recorded. Check that the disk has free space, then try again.</source>
        <translation>لم يُطبع أي شيء، لأنه تعذّر تسجيل العملية. يُرجى التأكد من وجود مساحة حرة على القرص، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <extracomment>The heading of the panel that puts one visit on paper or into a PDF.</extracomment>
        <translation>ملخص من صفحة واحدة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the panel for printing.</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>shell::VisitReport</name>
    <message>
        <source>Summary of a visit</source>
        <extracomment>The title of a printed page about one visit.</extracomment>
        <translation>ملخص زيارة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>الرقم المرجعي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Shown on</source>
        <translation>مكان العرض</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>ما تم فحصه</translation>
    </message>
    <message>
        <source>The way of the visit</source>
        <translation>مراحل الزيارة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>نص الوثيقة</translation>
    </message>
    <message>
        <source>There is more than fits on one page; the rest is kept in the program.</source>
        <translation>المحتوى أكثر مما تتسع له صفحة واحدة؛ والباقي محفوظ في البرنامج.</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <extracomment>At the foot of a printed page; %1 is a date with its time.</extracomment>
        <translation>تاريخ الطباعة: %1</translation>
    </message>
</context>
<context>
    <name>shell::VisitTable</name>
    <message>
        <source>Standard columns</source>
        <extracomment>In the menu of the columns: every column as at the beginning.</extracomment>
        <translation>الأعمدة القياسية</translation>
    </message>
</context>
<context>
    <name>shell::VisitWords</name>
    <message>
        <source>Expired</source>
        <extracomment>The outcome of a visit that was not finished in time.</extracomment>
        <translation>منتهية المهلة</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>Left at Document</source>
        <extracomment>The outcome of a visit: the visitor left before the document was accepted.</extracomment>
        <translation>غير مكتملة عند الوثيقة</translation>
    </message>
    <message>
        <source>Left at Face</source>
        <extracomment>The outcome of a visit: the visitor left before the face was checked.</extracomment>
        <translation>غير مكتملة عند الوجه</translation>
    </message>
    <message>
        <source>Left at the end</source>
        <extracomment>The outcome of a visit: all parts were done, but the visit was not finished.</extracomment>
        <translation>غير مكتملة عند النهاية</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration; %1 is a number of seconds.</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration; %1 is a number of minutes, %2 of seconds.</extracomment>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration; %1 is a number of hours, %2 of minutes.</extracomment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>The service waited for the visitor to begin.</source>
        <translation>انتظرت الخدمة أن يبدأ الزائر.</translation>
    </message>
    <message>
        <source>The document was checked.</source>
        <translation>فُحصت الوثيقة.</translation>
    </message>
    <message>
        <source>The service finished its own checks.</source>
        <translation>أكملت الخدمة فحوصها الخاصة.</translation>
    </message>
    <message>
        <source>The government register was asked.</source>
        <translation>سُئل السجل الحكومي.</translation>
    </message>
    <message>
        <source>The face was checked.</source>
        <translation>فُحص الوجه.</translation>
    </message>
    <message>
        <source>The visitor finished.</source>
        <translation>أكمل الزائر الخطوات.</translation>
    </message>
    <message>
        <source>A reviewer at the service approved the visit.</source>
        <translation>اعتُمدت الزيارة بعد مراجعة بشرية لدى الخدمة.</translation>
    </message>
    <message>
        <source>A reviewer at the service rejected the visit.</source>
        <translation>رُفضت الزيارة بعد مراجعة بشرية لدى الخدمة.</translation>
    </message>
    <message>
        <source>The service closed the session.</source>
        <translation>أغلقت الخدمة الجلسة.</translation>
    </message>
    <message>
        <source>The service reported %1.</source>
        <extracomment>A step of a visit; %1 is a word of the service that this program does not know.</extracomment>
        <translation>أبلغت الخدمة بما يلي: %1.</translation>
    </message>
    <message>
        <source>The visit was started.</source>
        <translation>بدأت الزيارة.</translation>
    </message>
    <message>
        <source>The service was asked for a session.</source>
        <translation>طُلبت جلسة من الخدمة.</translation>
    </message>
    <message>
        <source>The service created the session.</source>
        <translation>أنشأت الخدمة الجلسة.</translation>
    </message>
    <message>
        <source>The service gave the address of its page.</source>
        <translation>قدّمت الخدمة عنوان صفحتها.</translation>
    </message>
    <message>
        <source>The result was read.</source>
        <translation>قُرئت النتيجة.</translation>
    </message>
    <message>
        <source>The program was started again and carried on with the visit.</source>
        <translation>شُغّل البرنامج من جديد وتابع الزيارة.</translation>
    </message>
    <message>
        <source>The result was asked for again.</source>
        <translation>طُلبت النتيجة من جديد.</translation>
    </message>
    <message>
        <source>The pictures were fetched.</source>
        <translation>جُلبت الصور.</translation>
    </message>
    <message>
        <source>The text of the document was fetched.</source>
        <translation>جُلب نص الوثيقة.</translation>
    </message>
    <message>
        <source>The visit ended.</source>
        <translation>انتهت الزيارة.</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>The outcome of a visit that has no end yet.</extracomment>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Creation unknown</source>
        <extracomment>The outcome of a visit: the program stopped before the service answered.</extracomment>
        <translation>الإنشاء غير معروف</translation>
    </message>
    <message>
        <source>walk-in</source>
        <extracomment>In place of a reference: the visitor came without one.</extracomment>
        <translation>زيارة بلا موعد</translation>
    </message>
    <message>
        <source>This screen</source>
        <extracomment>How a visit was shown: in the program&apos;s own window.</extracomment>
        <translation>هذه الشاشة</translation>
    </message>
    <message>
        <source>Browser</source>
        <extracomment>How a visit was shown: in the browser of this computer.</extracomment>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>How a visit was shown: on the visitor&apos;s phone.</extracomment>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>When a visit began; %1 is a date, %2 a time.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>result only</source>
        <extracomment>Of a finished visit only the result is kept: no picture and no text.</extracomment>
        <translation>النتيجة فقط</translation>
    </message>
    <message>
        <source>pictures</source>
        <extracomment>Of a finished visit pictures or the document&apos;s text are kept, too.</extracomment>
        <translation>الصور</translation>
    </message>
    <message>
        <source>pictures %1 min</source>
        <extracomment>Pictures of a visit are kept for so many minutes more.</extracomment>
        <translation>الصور %1 د</translation>
    </message>
    <message>
        <source>pictures %1 h</source>
        <extracomment>Pictures of a visit are kept for so many hours more.</extracomment>
        <translation>الصور %1 س</translation>
    </message>
    <message>
        <source>pictures %1 d</source>
        <extracomment>Pictures of a visit are kept for so many days more.</extracomment>
        <translation>الصور %1 ي</translation>
    </message>
    <message>
        <source>The static link of the flow was taken in place of a session.</source>
        <translation>استُخدم الرابط الثابت للمسار بدلًا من جلسة.</translation>
    </message>
    <message>
        <source>The page was prepared for the visitor.</source>
        <translation>جُهّزت الصفحة للزائر.</translation>
    </message>
    <message>
        <source>The page, or the code that leads to it, was shown to the visitor.</source>
        <translation>عُرضت على الزائر الصفحة، أو الرمز الذي يؤدي إليها.</translation>
    </message>
    <message>
        <source>The visitor went on with a phone.</source>
        <translation>تابع الزائر على الهاتف.</translation>
    </message>
    <message>
        <source>The service did not accept the address to come back to; the session was asked for without it.</source>
        <translation>لم تقبل الخدمة عنوان العودة؛ فطُلبت الجلسة من دونه.</translation>
    </message>
    <message>
        <source>The page came back with the id of another session; only the status counts.</source>
        <translation>عادت الصفحة بمعرّف جلسة أخرى؛ ولا يُعتدّ إلا بالحالة.</translation>
    </message>
    <message>
        <source>The page came to its end and named the session.</source>
        <translation>وصلت الصفحة إلى نهايتها وذكرت الجلسة.</translation>
    </message>
    <message>
        <source>The service reported by a webhook that the visit is over.</source>
        <translation>أبلغت الخدمة عبر إشعار webhook بأن الزيارة انتهت.</translation>
    </message>
    <message>
        <source>The page was closed or let go.</source>
        <translation>أُغلقت الصفحة أو تُركت.</translation>
    </message>
</context>
<context>
    <name>shell::VisitorCard</name>
    <message>
        <source>Welcome, nobody has begun</source>
        <extracomment>What is on the visitor&apos;s screen, for the operator beside it; the following too.</extracomment>
        <translation>الترحيب، لم يبدأ أحد</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>قبل البدء</translation>
    </message>
    <message>
        <source>Camera and microphone</source>
        <translation>الكاميرا والميكروفون</translation>
    </message>
    <message>
        <source>The visit begins</source>
        <translation>الزيارة تبدأ</translation>
    </message>
    <message>
        <source>Removing everything of this visitor</source>
        <translation>إزالة كل ما يخص هذا الزائر</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Visit: document</source>
        <translation>الزيارة: الوثيقة</translation>
    </message>
    <message>
        <source>Visit: checks</source>
        <translation>الزيارة: الفحوص</translation>
    </message>
    <message>
        <source>Visit: face</source>
        <translation>الزيارة: الوجه</translation>
    </message>
    <message>
        <source>Visit: all steps done</source>
        <translation>الزيارة: اكتملت جميع الخطوات</translation>
    </message>
    <message>
        <source>Visitor&apos;s screen</source>
        <translation>شاشة الزائر</translation>
    </message>
</context>
<context>
    <name>shell::VisitsPage</name>
    <message>
        <source>Nothing matches</source>
        <translation>لا توجد زيارات مطابقة</translation>
    </message>
    <message>
        <source>No visit has these words and filters. Try fewer of them.</source>
        <translation>لا توجد زيارة تطابق هذه الكلمات وعوامل التصفية. يُرجى تجربة عدد أقل منها.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>A button that takes search and filters away.</extracomment>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>لا توجد زيارات بعد</translation>
    </message>
    <message>
        <source>Start the first one at the desk; it stands here from its first moment.</source>
        <translation>يمكن بدء الزيارة الأولى من «المكتب»؛ وستظهر هنا منذ لحظتها الأولى.</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>لا يمكن عرض القائمة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>The title of the place of all visits.</extracomment>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>A button that writes the listed visits into a file.</extracomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Search reference, name, note, session…</source>
        <translation>البحث بالرقم المرجعي أو الاسم أو الملاحظة أو الجلسة…</translation>
    </message>
    <message>
        <source>Search visits</source>
        <translation>البحث في الزيارات</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A filter of the list of visits: those of this day.</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>A filter of the list of visits by outcome.</extracomment>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>A filter of the list of visits by outcome: a person must decide.</extracomment>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>A filter of the list of visits by outcome.</extracomment>
        <translation>غير مقبولة</translation>
    </message>
    <message>
        <source>Left early</source>
        <extracomment>A filter of the list of visits by outcome: visitors who did not finish.</extracomment>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>A filter of the list of visits by outcome: those a technical problem ended.</extracomment>
        <translation>مشكلة</translation>
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
    <message>
        <source>There is no connection to the service at the moment. You can start as soon as it is back.</source>
        <extracomment>The first screen while the service cannot be reached.</extracomment>
        <translation>لا يوجد اتصال بالخدمة حاليًا. يمكنكم البدء فور عودته.</translation>
    </message>
    <message>
        <source>Help with this screen:</source>
        <extracomment>Above whom to call, such as a telephone number, when this screen is out of order.</extracomment>
        <translation>للمساعدة في هذه الشاشة:</translation>
    </message>
</context>
</TS>
