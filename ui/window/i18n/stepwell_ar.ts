<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Stepwell</source>
        <translation>عن Stepwell</translation>
    </message>
    <message>
        <source>Stepwell is free software, and made with the work of many others. Here is whose, and on which terms.</source>
        <translation>‏Stepwell تطبيق حر، وصُنع بعمل كثيرين غيرنا. هنا عمل من هو، وبأي شروط.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>إيجاد اسم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Look for a new version now</source>
        <translation>البحث الآن عن إصدار جديد</translation>
    </message>
    <message>
        <source>Version {version} is here and starts the next time.</source>
        <translation>الإصدار {version} موجود هنا ويبدأ في المرة القادمة.</translation>
    </message>
    <message>
        <source>A new version is looked for.</source>
        <translation>يجري البحث عن إصدار جديد.</translation>
    </message>
    <message>
        <source>Nothing with this name is in the program.</source>
        <translation>لا شيء بهذا الاسم في التطبيق.</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>What do you want to put in?</source>
        <translation>ما المطلوب إضافته؟</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>كتابة شيء</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك أنت</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>من ملف</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>With the camera</source>
        <translation>بالكاميرا</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>قول شيء</translation>
    </message>
    <message>
        <source>With the microphone</source>
        <translation>بالميكروفون</translation>
    </message>
    <message>
        <source>A sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>A PDF file. Your name may stand in it.</source>
        <translation>ملف PDF. قد يكون اسمك فيه.</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>أصوات</translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation>اختيار صوت</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>مستندات</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>اختيار مستند</translation>
    </message>
</context>
<context>
    <name>AddPhotoPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Look at your photo</source>
        <translation>معاينة صورتك</translation>
    </message>
    <message>
        <source>Nobody on it? No face, no name, no paper, no screen?</source>
        <translation>لا أحد فيها؟ لا وجه ولا اسم ولا ورقة ولا شاشة؟</translation>
    </message>
    <message>
        <source>Look closely: people in the background, names on doors, what stands on the table.</source>
        <translation>يلزم النظر بدقة: أشخاص في الخلفية، وأسماء على الأبواب، وما على الطاولة.</translation>
    </message>
    <message>
        <source>Nothing of that</source>
        <translation>لا شيء من ذلك</translation>
    </message>
    <message>
        <source>Look once more</source>
        <translation>نظرة أخرى</translation>
    </message>
    <message>
        <source>Is it about the work, and about nobody?</source>
        <translation>هل هي عن العمل، لا عن أي شخص؟</translation>
    </message>
    <message>
        <source>{name} opens this photo later, and can delete it.</source>
        <translation>يفتح ⁨{name}⁩ هذه الصورة لاحقًا، ويمكنه حذفها.</translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation>نعم، حفظها</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>صورتك</translation>
    </message>
    <message>
        <source>What the camera wrote into it (place, time) is taken out.</source>
        <translation>ما كتبته الكاميرا فيها (المكان والوقت) يُزال.</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>عدم حفظها</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>إضافة صورة</translation>
    </message>
    <message>
        <source>Of the work, never of a person. Only {name} and you can open it; it stays on this device.</source>
        <translation>للعمل، لا لأي شخص. لا يستطيع فتحها إلا ⁨{name}⁩ وأنت، وتبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>من ملف</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>With the camera</source>
        <translation>بالكاميرا</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>The camera is on only while this page is open.</source>
        <translation>لا تعمل الكاميرا إلا ما دامت هذه الصفحة مفتوحة.</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>طريقة أخرى</translation>
    </message>
</context>
<context>
    <name>AddToPlaylistPage</name>
    <message>
        <source>Add things</source>
        <translation>إضافة أشياء</translation>
    </message>
    <message>
        <source>Look for something</source>
        <translation>البحث عن شيء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>In your list</source>
        <translation>في قائمتك</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>This list is full. Take something out first, or make another one.</source>
        <translation>هذه القائمة ممتلئة. تلزم إزالة شيء أولًا، أو إنشاء قائمة أخرى.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>لم يوجد شيء. يمكن تجربة كلمة أخرى.</translation>
    </message>
</context>
<context>
    <name>AddingPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Look at your picture</source>
        <translation>معاينة صورتك</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>صورتك</translation>
    </message>
    <message>
        <source>No resident, no record, no screen in it?</source>
        <translation>لا يظهر فيها نزيل ولا سجل ولا شاشة؟</translation>
    </message>
    <message>
        <source>Look closely: faces, names on doors, papers, monitors. Whoever looks at it checks it as well.</source>
        <translation>يلزم النظر بدقة: الوجوه، والأسماء على الأبواب، والأوراق، والشاشات. ومن يعاينها يتحقّق منها أيضًا.</translation>
    </message>
    <message>
        <source>What the camera wrote into it (place, time) is taken out.</source>
        <translation>ما كتبته الكاميرا فيها (المكان والوقت) يُزال.</translation>
    </message>
    <message>
        <source>Nothing of that, keep it</source>
        <translation>لا شيء من ذلك، حفظها</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>عدم حفظها</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>A page on the internet</source>
        <translation>صفحة على الإنترنت</translation>
    </message>
    <message>
        <source>Point the camera of a phone at the picture, or type the address there.</source>
        <translation>يمكن توجيه كاميرا الهاتف نحو الصورة، أو كتابة العنوان في الهاتف.</translation>
    </message>
    <message>
        <source>The address as a picture for the camera of a phone</source>
        <translation>العنوان على شكل صورة لكاميرا الهاتف</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
</context>
<context>
    <name>AgreeNextPage</name>
    <message>
        <source>With {name}</source>
        <translation>مع ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>What is next?</source>
        <translation>ما التالي؟</translation>
    </message>
    <message>
        <source>About which topic?</source>
        <translation>عن أي موضوع؟</translation>
    </message>
    <message>
        <source>Which lesson?</source>
        <translation>أي درس؟</translation>
    </message>
    <message>
        <source>With which checklist?</source>
        <translation>بأي قائمة تحقّق؟</translation>
    </message>
    <message>
        <source>Is this what you agreed?</source>
        <translation>هل هذا ما اتفقتما عليه؟</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>حتى متى؟</translation>
    </message>
    <message>
        <source>There is nothing of this kind in what {name} learns.</source>
        <translation>لا شيء من هذا النوع في ما يتعلّم منه ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>They practise this now</source>
        <translation>يتدرّب عليه الآن</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>In one week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message numerus="yes">
        <source>In %n weeks</source>
        <translation>
            <numerusform>هذا الأسبوع</numerusform>
            <numerusform>بعد أسبوع واحد</numerusform>
            <numerusform>بعد أسبوعين</numerusform>
            <numerusform>بعد %n أسابيع</numerusform>
            <numerusform>بعد %n أسبوعًا</numerusform>
            <numerusform>بعد %n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>By {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>No day agreed</source>
        <translation>لا موعد متفق عليه</translation>
    </message>
    <message>
        <source>A few words, if you want</source>
        <translation>بضع كلمات، إن أردت</translation>
    </message>
    <message>
        <source>{name} reads what you write. It stays on this device. What you agreed they see on their other devices too.</source>
        <translation>يقرأ ⁨{name}⁩ ما كتبته. ويبقى على هذا الجهاز. وما اتفقتما عليه يظهر له على أجهزته الأخرى أيضًا.</translation>
    </message>
    <message>
        <source>Agree on it</source>
        <translation>الاتفاق عليه</translation>
    </message>
</context>
<context>
    <name>AgreePage</name>
    <message>
        <source>{name}, tap your pictures to agree</source>
        <translation>الموافقة بصور ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{name}, agree with your PIN</source>
        <translation>الموافقة بالرقم السري: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Tap your pictures to agree</source>
        <translation>صورك للموافقة</translation>
    </message>
    <message>
        <source>Agree with your PIN</source>
        <translation>الموافقة برقمك السري</translation>
    </message>
    <message>
        <source>The notes are right as they stand.</source>
        <translation>الملاحظات صحيحة كما هي.</translation>
    </message>
    <message>
        <source>After that nobody changes them any more.</source>
        <translation>بعد ذلك لا يغيّرها أحد.</translation>
    </message>
</context>
<context>
    <name>AgreedPage</name>
    <message>
        <source>What we agreed</source>
        <translation>ما اتفقنا عليه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>I would like a talk</source>
        <translation>أرغب في حديث</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <source>Supervisors of your workplace see this too. What was written about it stays on the device.</source>
        <translation>يرى مشرفو مكان عملك هذا أيضًا. وما كُتب عنه يبقى على الجهاز.</translation>
    </message>
    <message>
        <source>Nothing is agreed yet. You can ask for a talk.</source>
        <translation>لم يُتفق على شيء بعد. يمكنك طلب حديث.</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>الأحاديث</translation>
    </message>
    <message>
        <source>You asked for a talk</source>
        <translation>طلبت حديثًا</translation>
    </message>
    <message>
        <source>Your supervisor sees it. {since}</source>
        <translation>يراه مشرفك. {since}</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>لم أعد أريده</translation>
    </message>
    <message>
        <source>Agreed with {name}</source>
        <translation>متفق عليه مع ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{what}. Is it done?</source>
        <translation>‏{what}. هل تم ذلك؟</translation>
    </message>
    <message>
        <source>Not yet after all</source>
        <translation>لم يتم بعد</translation>
    </message>
    <message>
        <source>See what is watched</source>
        <translation>معرفة ما تتم مشاهدته</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>فعله الآن</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>تم ذلك</translation>
    </message>
    <message>
        <source>{date}, with {name}</source>
        <translation>‏{date}، مع ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{date}</source>
        <translation>‏{date}</translation>
    </message>
</context>
<context>
    <name>AidPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>About: {topics}</source>
        <translation>عن: ⁨{topics}⁩</translation>
    </message>
    <message>
        <source>Where the facts come from: {sources}</source>
        <translation>مصدر المعلومات: ⁨{sources}⁩</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>Not enough answers here yet to say how it does.</source>
        <translation>لا تكفي الإجابات هنا بعد للحكم على هذا السؤال.</translation>
    </message>
    <message>
        <source>People who answered it here: {people}. Right at the first time: {right} of 100</source>
        <translation>أشخاص أجابوا عنه هنا: {people}. الصحيح من أول مرة: {right} من 100</translation>
    </message>
    <message>
        <source>{said}; expected of them: {expected} of 100</source>
        <translation>‏{said}؛ والمتوقع منهم: {expected} من 100</translation>
    </message>
</context>
<context>
    <name>AreaCard</name>
    <message>
        <source>New to me</source>
        <translation>جديد عليّ</translation>
    </message>
    <message>
        <source>I know some</source>
        <translation>أعرف بعضه</translation>
    </message>
    <message>
        <source>I feel sure</source>
        <translation>أعرفه جيدًا</translation>
    </message>
    <message>
        <source>I could teach it</source>
        <translation>أستطيع أن أعلّمه</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>I am learning:</source>
        <translation>أتعلّم الآن:</translation>
    </message>
    <message>
        <source>Could you show me how you do it?</source>
        <translation>هل يمكن أن أرى منك كيف يتم ذلك؟</translation>
    </message>
    <message>
        <source>What helps me:</source>
        <translation>ما يساعدني:</translation>
    </message>
    <message>
        <source>If not now, that is fine. Thank you.</source>
        <translation>إن لم يكن الآن، فلا بأس. شكرًا لك.</translation>
    </message>
    <message>
        <source>Show me slowly</source>
        <translation>الشرح لي ببطء</translation>
    </message>
    <message>
        <source>Let me do it while you watch</source>
        <translation>أن أعمله بنفسي أمامك</translation>
    </message>
    <message>
        <source>Use short and simple words</source>
        <translation>كلمات قصيرة وبسيطة</translation>
    </message>
    <message>
        <source>Show me a second time</source>
        <translation>الشرح لي مرة ثانية</translation>
    </message>
    <message>
        <source>Write the steps down for me</source>
        <translation>كتابة الخطوات لي</translation>
    </message>
    <message>
        <source>You opened: {title}</source>
        <translation>فتحت: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Colleagues see a number, from three people on. They never see who said what.</source>
        <translation>يرى الزملاء رقمًا، ابتداءً من ثلاثة أشخاص. ولا يرون أبدًا من قال ماذا.</translation>
    </message>
    <message>
        <source>Was it useful?</source>
        <translation>هل كان مفيدًا؟</translation>
    </message>
    <message>
        <source>Not really</source>
        <translation>ليس كثيرًا</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>قليلًا</translation>
    </message>
    <message>
        <source>Very</source>
        <translation>جدًا</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تجاوز</translation>
    </message>
    <message>
        <source>Is it true of your work?</source>
        <translation>هل ينطبق على عملك؟</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>AskTalkPage</name>
    <message>
        <source>Ask for a talk?</source>
        <translation>طلب حديث؟</translation>
    </message>
    <message>
        <source>Your supervisor sees that you would like to talk. You two find a time.</source>
        <translation>يظهر لمشرفك أنك طلبت حديثًا. وتتفقان على الوقت.</translation>
    </message>
    <message>
        <source>If the program thinks that a talk may help you, your supervisor can then read why, in the words that you read under What I know so far. Your answers they do not see here.</source>
        <translation>إن ظن التطبيق أن حديثًا قد يفيدك، يستطيع مشرفك عندئذ قراءة السبب، بالكلمات المكتوبة لك في «ما أعرفه حتى الآن». أما إجاباتك فلا يراها هنا.</translation>
    </message>
    <message>
        <source>You can take it back.</source>
        <translation>يمكنك سحب الطلب.</translation>
    </message>
    <message>
        <source>Ask my supervisor</source>
        <translation>طلب ذلك من مشرفي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>{name} asks whether you can show them: {title}</source>
        <translation>يسأل ⁨{name}⁩ هل يمكنك الشرح له: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>See who asks</source>
        <translation>معرفة من يسأل</translation>
    </message>
    <message>
        <source>They see your yes. Agree on a moment when you meet.</source>
        <translation>يظهر له ردّك بنعم. والاتفاق على الوقت عندما تلتقيان.</translation>
    </message>
    <message>
        <source>Fine. You need no reason.</source>
        <translation>حسنًا. لا يلزمك ذكر سبب.</translation>
    </message>
</context>
<context>
    <name>AtBesidePage</name>
    <message>
        <source>Beside your goal</source>
        <translation>بجانب هدفك</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Take it away from this goal</source>
        <translation>إزالته من هذا الهدف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Move it to another goal</source>
        <translation>نقله إلى هدف آخر</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>A few minutes to learn something?</source>
        <translation>بضع دقائق لتعلّم شيء؟</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>للبدء: لمس الشاشة</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>This badge is not known here. Press your name instead, or ask the person who looks after this device.</source>
        <translation>هذه الشارة غير معروفة هنا. يمكنك الضغط على اسمك بدلًا منها، أو سؤال المسؤول عن هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>AuthorPage</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Step {number} of {most}: all steps</source>
        <translation>الخطوة {number} من {most}: كل الخطوات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go on: {step}</source>
        <translation>متابعة: ⁨{step}⁩</translation>
    </message>
</context>
<context>
    <name>AuthorWaitPage</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>AuthorWords</name>
    <message>
        <source>The goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>الدرس</translation>
    </message>
    <message>
        <source>A story</source>
        <translation>قصة</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>ما يلزم إصلاحه</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>One answer is right</source>
        <translation>إجابة واحدة صحيحة</translation>
    </message>
    <message>
        <source>What do you do first? The one to begin with.</source>
        <translation>ما أول ما يجب فعله؟ ما تكون به البداية.</translation>
    </message>
    <message>
        <source>Several answers are right</source>
        <translation>عدة إجابات صحيحة</translation>
    </message>
    <message>
        <source>Which of these …? People tick all that fit.</source>
        <translation>أيٌّ مما يلي …؟ تُعلَّم كل الإجابات المناسبة.</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>صواب أو خطأ</translation>
    </message>
    <message>
        <source>For something that many people believe and that is wrong.</source>
        <translation>لأمر يعتقده كثيرون وهو خاطئ.</translation>
    </message>
    <message>
        <source>Steps in the right order</source>
        <translation>خطوات بالترتيب الصحيح</translation>
    </message>
    <message>
        <source>For a task in which the order matters.</source>
        <translation>لعمل يكون فيه الترتيب مهمًا.</translation>
    </message>
    <message>
        <source>Pairs that belong together</source>
        <translation>أزواج مترابطة</translation>
    </message>
    <message>
        <source>A thing and where it goes, a sign and what it means.</source>
        <translation>شيء ومكانه، أو علامة ومعناها.</translation>
    </message>
    <message>
        <source>A question of another kind</source>
        <translation>سؤال من نوع آخر</translation>
    </message>
    <message>
        <source>Nearly everyone</source>
        <translation>الجميع تقريبًا</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>الأغلبية</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>النصف</translation>
    </message>
    <message>
        <source>Few</source>
        <translation>القليل</translation>
    </message>
    <message>
        <source>Somebody changed the files of this microlearn elsewhere. Open it again.</source>
        <translation>تغيّرت ملفات هذه الوحدة المصغّرة في مكان آخر. يلزم فتحها من جديد.</translation>
    </message>
    <message>
        <source>The file {file} of this microlearn cannot be read.</source>
        <translation>تتعذر قراءة الملف ⁨{file}⁩ في هذه الوحدة المصغّرة.</translation>
    </message>
    <message>
        <source>This microlearn is not here any more.</source>
        <translation>لم تعد هذه الوحدة المصغّرة هنا.</translation>
    </message>
    <message>
        <source>Something has to be mended first. Look at What to mend.</source>
        <translation>يلزم إصلاح شيء أولًا. التفاصيل في «ما يلزم إصلاحه».</translation>
    </message>
    <message>
        <source>It is published already, and nothing was changed since.</source>
        <translation>هي منشورة من قبل، ولم يتغير شيء منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>This file cannot be used. Pictures: PNG, JPEG. Sounds: OGG, MP3, WAV, M4A.</source>
        <translation>لا يمكن استخدام هذا الملف. الصور: PNG أو JPEG. الأصوات: OGG أو MP3 أو WAV أو M4A.</translation>
    </message>
    <message>
        <source>This file is too large. Use a smaller one.</source>
        <translation>هذا الملف كبير جدًا. يلزم ملف أصغر.</translation>
    </message>
    <message>
        <source>Say what the picture shows, for people who do not see it.</source>
        <translation>يلزم وصف ما في الصورة لمن لا يراها.</translation>
    </message>
    <message>
        <source>The folder is not there. Is the stick plugged in?</source>
        <translation>المجلد غير موجود. هل ذاكرة USB موصولة؟</translation>
    </message>
    <message>
        <source>Nothing can be written there. Is the stick full, or locked?</source>
        <translation>لا يمكن الكتابة هناك. هل ذاكرة USB ممتلئة أو مقفلة؟</translation>
    </message>
    <message>
        <source>That could not be done. Go back and open the microlearn again.</source>
        <translation>تعذّر ذلك. يمكنك الرجوع وفتح الوحدة المصغّرة من جديد.</translation>
    </message>
    <message>
        <source>Something is not written yet.</source>
        <translation>هناك شيء لم يُكتب بعد.</translation>
    </message>
    <message>
        <source>People would not learn why. Say it in one sentence.</source>
        <translation>لن يعرف أحد السبب. تكفي جملة واحدة تشرحه.</translation>
    </message>
    <message>
        <source>One question tells too little. Write at least {least}.</source>
        <translation>سؤال واحد لا يكفي. المطلوب {least} على الأقل.</translation>
    </message>
    <message>
        <source>No answer is marked as right.</source>
        <translation>لم تُحدَّد أي إجابة صحيحة.</translation>
    </message>
    <message>
        <source>More than one answer is marked as right. Keep one.</source>
        <translation>حُدّدت أكثر من إجابة صحيحة. المطلوب واحدة فقط.</translation>
    </message>
    <message>
        <source>There are too few to choose from.</source>
        <translation>الخيارات قليلة جدًا.</translation>
    </message>
    <message>
        <source>The same words stand there twice.</source>
        <translation>الكلمات نفسها مكتوبة مرتين.</translation>
    </message>
    <message>
        <source>People want to know what it is good for. Say why it helps on shift.</source>
        <translation>يهمّ الناسَ أن يعرفوا الفائدة. يلزم ذكر ما يساعدهم في نوبة العمل.</translation>
    </message>
    <message>
        <source>There is no question yet.</source>
        <translation>لا يوجد سؤال بعد.</translation>
    </message>
    <message>
        <source>The right answer is the longest: it can be told by its length. Shorten it.</source>
        <translation>الإجابة الصحيحة هي الأطول، وطولها يكشفها. الأفضل تقصيرها.</translation>
    </message>
    <message>
        <source>The right answer is always in the same place. Change the order.</source>
        <translation>الإجابة الصحيحة في الموضع نفسه دائمًا. الأفضل تغيير الترتيب.</translation>
    </message>
    <message>
        <source>The question has a not in it, which is easily overlooked.</source>
        <translation>في السؤال نفي قد لا ينتبه إليه القارئ.</translation>
    </message>
    <message>
        <source>Answers such as all of these say little. Name the things themselves.</source>
        <translation>إجابات مثل «كل ما سبق» لا تفيد كثيرًا. الأفضل ذكر الأشياء نفسها.</translation>
    </message>
    <message>
        <source>This reason says too little. Say in one sentence why.</source>
        <translation>هذا السبب لا يكفي. تلزم جملة واحدة تشرح لماذا.</translation>
    </message>
    <message>
        <source>Two answers have the same reason. Say what is wrong with each of them.</source>
        <translation>لإجابتين السبب نفسه. يلزم بيان الخطأ في كل واحدة منهما.</translation>
    </message>
    <message>
        <source>A sentence is long. Make two of it.</source>
        <translation>توجد جملة طويلة. الأفضل جعلها جملتين.</translation>
    </message>
    <message>
        <source>This is hard to read. Use shorter words and sentences.</source>
        <translation>قراءة هذا صعبة. الأفضل كلمات وجمل أقصر.</translation>
    </message>
    <message>
        <source>Questions so far: {count}. With {least} one can tell knowing from guessing.</source>
        <translation>عدد الأسئلة حتى الآن: ⁨{count}⁩. مع ⁨{least}⁩ يمكن تمييز المعرفة من التخمين.</translation>
    </message>
    <message>
        <source>Two questions ask nearly the same.</source>
        <translation>يكاد سؤالان يسألان عن الشيء نفسه.</translation>
    </message>
    <message>
        <source>This looks like something about a real person. Take it out.</source>
        <translation>يبدو أن هذا يخص شخصًا حقيقيًا. يلزم حذفه.</translation>
    </message>
    <message>
        <source>There is HTML in the text. Use the buttons above the text instead.</source>
        <translation>في النص رموز HTML. يمكن استخدام الأزرار التي فوق النص بدلًا منها.</translation>
    </message>
    <message>
        <source>A picture or link leads to the internet. Add pictures from a file.</source>
        <translation>هناك صورة أو رابط من الإنترنت. يمكن إضافة الصور من ملف.</translation>
    </message>
</context>
<context>
    <name>BadgeFilePage</name>
    <message>
        <source>You earned this on {date}</source>
        <translation>حصلت على هذا بتاريخ {date}</translation>
    </message>
    <message>
        <source>Save it as a file (Open Badges 3.0). Schools and employers can check it with their programs.</source>
        <translation>حفظها في ملف (Open Badges 3.0). تستطيع المدارس وأصحاب العمل التحقّق منها ببرامجهم.</translation>
    </message>
    <message>
        <source>Put my name in it</source>
        <translation>وضع اسمي فيه</translation>
    </message>
    <message>
        <source>Without the tick there is only a code made of your name: who knows it can compare.</source>
        <translation>بدون العلامة لا يوجد فيه إلا رمز مصنوع من اسمك: ومن يعرف اسمك يستطيع المقارنة.</translation>
    </message>
    <message>
        <source>In it: what was asked of you, what was found, and when.</source>
        <translation>فيه: ما طُلب منك، وما وُجد، ومتى.</translation>
    </message>
    <message>
        <source>Not in it: your photos, sounds and texts. They stay here.</source>
        <translation>ليس فيه: صورك وأصواتك ونصوصك. فهي تبقى هنا.</translation>
    </message>
    <message>
        <source>The file lies on this computer. Whoever uses it under the same account can open it.</source>
        <translation>الملف موجود على هذا الحاسوب. من يستخدمه بالحساب نفسه يستطيع فتحه.</translation>
    </message>
    <message>
        <source>Save the badge file</source>
        <translation>حفظ ملف الشارة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The badge file is written.</source>
        <translation>كُتب ملف الشارة.</translation>
    </message>
    <message>
        <source>The badge file could not be written. Is the disk full?</source>
        <translation>تعذّرت كتابة ملف الشارة. هل القرص ممتلئ؟</translation>
    </message>
</context>
<context>
    <name>BadgePage</name>
    <message>
        <source>The badge of {name} is ready</source>
        <translation>شارة ⁨{name}⁩ جاهزة</translation>
    </message>
    <message>
        <source>Its card was written. It lies here:</source>
        <translation>كُتبت بطاقة الشارة. هي هنا:</translation>
    </message>
    <message>
        <source>Open it with a web browser, print it on A4 paper at 100 %, and cut the card out.</source>
        <translation>تُفتح في متصفح الإنترنت، وتُطبع على ورق A4 بحجم 100%، ثم تُقص البطاقة.</translation>
    </message>
    <message>
        <source>Then delete the file: whoever prints it once more has the same badge.</source>
        <translation>بعد ذلك يلزم حذف الملف: كل من يطبعه مرة أخرى تصبح لديه الشارة نفسها.</translation>
    </message>
    <message>
        <source>The card could not be written here. The disk may be full, or closed for this account:</source>
        <translation>تعذّرت كتابة البطاقة هنا. ربما القرص ممتلئ، أو مغلق أمام هذا الحساب:</translation>
    </message>
    <message>
        <source>If there was a badge before, look on the page of this person whether it still works.</source>
        <translation>إن كانت هناك شارة سابقة، فصفحة هذا الشخص تبيّن هل ما زالت تعمل.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>ما المطلوب عرضه</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>حجم الكلمات</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
</context>
<context>
    <name>BeginSessionPage</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>There is nothing to choose</source>
        <translation>لا شيء للاختيار منه</translation>
    </message>
    <message>
        <source>No pack with topics is on this device.</source>
        <translation>لا توجد على هذا الجهاز حزمة فيها مواضيع.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>From what do people here learn?</source>
        <translation>من أي شيء يتعلّم الناس هنا؟</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>عن أي شيء؟</translation>
    </message>
    <message>
        <source>Choose one topic or more, at most {most}.</source>
        <translation>يمكن اختيار موضوع أو أكثر، على الأكثر {most}.</translation>
    </message>
    <message>
        <source>The topic of the week</source>
        <translation>موضوع الأسبوع</translation>
    </message>
    <message>
        <source>How long is it?</source>
        <translation>كم مدتها؟</translation>
    </message>
</context>
<context>
    <name>Below</name>
    <message>
        <source>More answers below</source>
        <translation>إجابات أخرى في الأسفل</translation>
    </message>
</context>
<context>
    <name>BesidePage</name>
    <message>
        <source>My people and things</source>
        <translation>أشخاصي وأشيائي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>For your goal: {goal}</source>
        <translation>لهدفك: ⁨{goal}⁩</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Nobody stands here yet.</source>
        <translation>لا أحد هنا بعد.</translation>
    </message>
    <message>
        <source>Find somebody who can show me</source>
        <translation>البحث عمّن يشرح لي</translation>
    </message>
    <message>
        <source>Put a colleague here</source>
        <translation>إضافة زميل هنا</translation>
    </message>
    <message>
        <source>Somebody outside of work</source>
        <translation>شخص من خارج العمل</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Shows you this</source>
        <translation>يشرح لك هذا</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>ليس هذه المرة</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>طُلب منه، ولا رد بعد</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>مواد</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Put something here</source>
        <translation>إضافة شيء هنا</translation>
    </message>
    <message>
        <source>{kind}, put here by you</source>
        <translation>‏⁨{kind}⁩، وضعته هنا بنفسك</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>أفكار</translation>
    </message>
    <message>
        <source>Take a moment and think about it.</source>
        <translation>لحظة للتفكير في هذا.</translation>
    </message>
    <message>
        <source>To keep ideas you need a PIN of your own: it locks your words for everybody else.</source>
        <translation>لحفظ الأفكار يلزمك رقم سري خاص بك: فهو يقفل كلماتك أمام غيرك.</translation>
    </message>
    <message>
        <source>No idea stands here yet.</source>
        <translation>لا فكرة هنا بعد.</translation>
    </message>
    <message>
        <source>Write an idea</source>
        <translation>كتابة فكرة</translation>
    </message>
    <message>
        <source>Only you can read your ideas. Your PIN locks them.</source>
        <translation>لا يقرأ أفكارك أحد غيرك. رقمك السري يقفلها.</translation>
    </message>
    <message>
        <source>About: {things}</source>
        <translation>عن: ⁨{things}⁩</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>حروف أخرى</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>حروف صغيرة</translation>
    </message>
    <message>
        <source>One capital letter</source>
        <translation>حرف كبير واحد</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>حروف كبيرة</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>أرقام وعلامات</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>BringFiguresPage</name>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Key figures from a file</source>
        <translation>أرقام رئيسية من ملف</translation>
    </message>
    <message>
        <source>Choose a list that a spreadsheet program has saved, as CSV or XLSX.</source>
        <translation>اختيار قائمة حفظها برنامج جداول، بصيغة CSV أو XLSX.</translation>
    </message>
    <message>
        <source>The first line has the heading week, and one for each thing that you count.</source>
        <translation>في السطر الأول العنوان «أسبوع»، وعنوان لكل شيء يُعدّ.</translation>
    </message>
    <message>
        <source>A week is written as 2026-W47, or as any day of it.</source>
        <translation>يُكتب الأسبوع هكذا: ⁦2026-W47⁩، أو كأي يوم منه.</translation>
    </message>
    <message>
        <source>Nothing is changed before you have read what would happen.</source>
        <translation>لا يتغير شيء قبل عرض ما سيحدث عليك.</translation>
    </message>
    <message>
        <source>How are dates written in it?</source>
        <translation>كيف كُتبت التواريخ فيه؟</translation>
    </message>
    <message>
        <source>For example: {date}</source>
        <translation>مثلًا: {date}</translation>
    </message>
    <message>
        <source>First the day, then the month</source>
        <translation>اليوم أولًا ثم الشهر</translation>
    </message>
    <message>
        <source>First the month, then the day</source>
        <translation>الشهر أولًا ثم اليوم</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>إدخالها</translation>
    </message>
    <message>
        <source>This would happen</source>
        <translation>هذا ما سيحدث</translation>
    </message>
    <message>
        <source>Figures that can be taken in: {count}</source>
        <translation>أرقام يمكن إدخالها: {count}</translation>
    </message>
    <message>
        <source>They are taken in</source>
        <translation>تم إدخالها</translation>
    </message>
    <message>
        <source>New: {count}</source>
        <translation>جديدة: {count}</translation>
    </message>
    <message>
        <source>Put in place of older ones: {count}</source>
        <translation>حلّت محل أقدم منها: {count}</translation>
    </message>
    <message>
        <source>What cannot be used, and why</source>
        <translation>ما لا يمكن استخدامه، والسبب</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>السطر {line}: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>وغيرها {count}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>قوائم</translation>
    </message>
</context>
<context>
    <name>BringPage</name>
    <message>
        <source>Somebody brings a passport</source>
        <translation>شخص جاء بدفتر تعلّم</translation>
    </message>
    <message>
        <source>Put in the stick, and choose the file. Its name ends in .stepwell-passport.</source>
        <translation>يلزم توصيل ذاكرة USB واختيار الملف. اسمه ينتهي بالحروف ⁦.stepwell-passport⁩.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>It belongs to {name}.</source>
        <translation>هو لشخص اسمه ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Who of your people is that?</source>
        <translation>من هو من بين الأشخاص لديك؟</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>اختيار ملف آخر</translation>
    </message>
    <message>
        <source>Passports (*.stepwell-passport)</source>
        <translation>دفاتر تعلّم ⁦(*.stepwell-passport)⁩</translation>
    </message>
</context>
<context>
    <name>BringRulesPage</name>
    <message>
        <source>A file with decisions</source>
        <translation>ملف فيه قرارات</translation>
    </message>
    <message>
        <source>Choose it. You see what it says before anything changes.</source>
        <translation>هنا اختياره. يُعرض ما فيه قبل أن يتغير شيء.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Put it in force here</source>
        <translation>تفعيله هنا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Its check code. Whoever made the file sees the same</source>
        <translation>رمز التحقّق منه. ومن أعدّ الملف يرى الرمز نفسه</translation>
    </message>
    <message>
        <source>All of this is in force here already.</source>
        <translation>كل هذا مفعّل هنا من قبل.</translation>
    </message>
    <message>
        <source>What is taken back by it: {count}</source>
        <translation>ما يُلغى به: {count}</translation>
    </message>
    <message>
        <source>It is in force on this device. Decisions: {count}</source>
        <translation>هو مفعّل على هذا الجهاز. عدد القرارات: {count}</translation>
    </message>
</context>
<context>
    <name>BroughtPage</name>
    <message>
        <source>What {name} brings along</source>
        <translation>ما جاء به ⁨{name}⁩</translation>
    </message>
    <message>
        <source>The passport says {holder}, not {name}. Is it the same person?</source>
        <translation>في الدفتر اسم ⁨{holder}⁩ وليس ⁨{name}⁩. هل هو الشخص نفسه؟</translation>
    </message>
    <message>
        <source>What {maker} stands for</source>
        <translation>مؤكَّد من ⁨{maker}⁩</translation>
    </message>
    <message>
        <source>What {name} says, and nobody has checked</source>
        <translation>ما يقوله ⁨{name}⁩ ولم يتحقّق منه أحد</translation>
    </message>
    <message>
        <source>Press a line to say whether it counts here. {name} sees your answer, and that you looked.</source>
        <translation>بالضغط على سطر يمكنك القول هل يُحتسب هنا. يرى ⁨{name}⁩ جوابك، ويرى أنك اطلعت.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>CameraCarePage</name>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>People may take pictures here.</source>
        <translation>يمكن للناس التقاط صور هنا.</translation>
    </message>
    <message>
        <source>The camera is not used here.</source>
        <translation>الكاميرا غير مستخدمة هنا.</translation>
    </message>
    <message>
        <source>Pictures are for evidence only. Without the camera they come from files.</source>
        <translation>الصور للإثباتات فقط. وبدون الكاميرا تأتي من ملفات.</translation>
    </message>
    <message>
        <source>Each picture asks whether a resident, a record or a screen is in it, and is looked at twice.</source>
        <translation>عند كل صورة يُسأل هل فيها نزيل أو سجل أو شاشة، وتُعاين مرتين.</translation>
    </message>
    <message>
        <source>Try it once on this device: not every camera works.</source>
        <translation>تلزم تجربتها مرة على هذا الجهاز: لا تعمل كل كاميرا.</translation>
    </message>
    <message>
        <source>Do not use the camera</source>
        <translation>عدم استخدام الكاميرا</translation>
    </message>
    <message>
        <source>Let people take pictures</source>
        <translation>السماح بالتقاط الصور</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Take a picture</source>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>The camera is not used here. Choose a picture from a file.</source>
        <translation>الكاميرا غير مستخدمة هنا. يمكنك اختيار صورة من ملف.</translation>
    </message>
    <message>
        <source>The camera is on only while this page is open.</source>
        <translation>لا تعمل الكاميرا إلا ما دامت هذه الصفحة مفتوحة.</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>What the camera sees</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>التقاط الصورة</translation>
    </message>
    <message>
        <source>There is no camera here. You can choose a picture from a file.</source>
        <translation>لا توجد كاميرا هنا. يمكنك اختيار صورة من ملف.</translation>
    </message>
    <message>
        <source>This computer does not let Stepwell use the camera. Choose a picture from a file.</source>
        <translation>هذا الحاسوب لا يسمح لتطبيق Stepwell باستخدام الكاميرا. يمكنك اختيار صورة من ملف.</translation>
    </message>
    <message>
        <source>The camera starts …</source>
        <translation>الكاميرا تبدأ …</translation>
    </message>
    <message>
        <source>The camera does not work just now. Choose a picture from a file.</source>
        <translation>الكاميرا لا تعمل الآن. يمكنك اختيار صورة من ملف.</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Waiting to be sent: {waiting}. Last contact: {when}</source>
        <translation>بانتظار الإرسال: {waiting}. آخر اتصال: {when}</translation>
    </message>
    <message>
        <source>No address is set. Everything stays on this device.</source>
        <translation>لم يُحدَّد أي عنوان. كل شيء يبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>What can be learned here</source>
        <translation>ما يمكن تعلّمه هنا</translation>
    </message>
    <message>
        <source>Backups and the key</source>
        <translation>النسخ الاحتياطية والمفتاح</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>آخر نسخة احتياطية: {when}</translation>
    </message>
    <message>
        <source>People from a list</source>
        <translation>أشخاص من قائمة</translation>
    </message>
    <message>
        <source>Add and change many people at once, as a spreadsheet says.</source>
        <translation>إضافة أشخاص كثيرين وتغيير بياناتهم دفعة واحدة، حسب جدول بيانات.</translation>
    </message>
    <message>
        <source>What may leave this device</source>
        <translation>ما يمكن أن يغادر هذا الجهاز</translation>
    </message>
    <message>
        <source>Which entries the record of your organisation is sent.</source>
        <translation>البنود التي تُرسل إلى سجل مؤسستك.</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>مدة حفظ الأشياء</translation>
    </message>
    <message>
        <source>What is older goes by itself.</source>
        <translation>ما هو أقدم يُحذف تلقائيًا.</translation>
    </message>
    <message>
        <source>What is counted here</source>
        <translation>ما يُعدّ هنا</translation>
    </message>
    <message>
        <source>What nobody finds, and when a talk may help.</source>
        <translation>ما لا يجده أحد، ومتى قد يفيد حديث.</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>جهاز للعموم</translation>
    </message>
    <message>
        <source>How long it waits for somebody, and the way out of it.</source>
        <translation>كم ينتظر الجهاز شخصًا، وكيف يُخرج من هذا الوضع.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Whether people may take pictures for their evidence.</source>
        <translation>هل يجوز للناس التقاط صور لإثباتاتهم.</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>مؤسستك</translation>
    </message>
    <message>
        <source>Its name, colour and logo on this device.</source>
        <translation>اسمها ولونها وشعارها على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Press the name of who forgot it, and give a new one.</source>
        <translation>بالضغط على اسم من نسيه يمكن إعطاء رقم جديد.</translation>
    </message>
    <message>
        <source>A forgotten PIN</source>
        <translation>رقم سري منسي</translation>
    </message>
    <message>
        <source>Packs: {count}. Switched off: {broken}.</source>
        <translation>عدد الحزم: {count}. الموقوف منها: {broken}.</translation>
    </message>
    <message>
        <source>Packs: {count}.</source>
        <translation>عدد الحزم: {count}.</translation>
    </message>
    <message>
        <source>New: {packs}</source>
        <translation>جديد: ⁨{packs}⁩</translation>
    </message>
</context>
<context>
    <name>CarePartPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>CaretakerPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>You can leave this for later. Until then, whoever sits here can say that it is them.</source>
        <translation>يمكنك ترك هذا إلى وقت لاحق. وحتى ذلك الحين يمكن لأي شخص هنا أن يقول إنه المسؤول.</translation>
    </message>
    <message>
        <source>From then on your PIN is asked for, and only you can let others look after it too.</source>
        <translation>من ذلك الحين يُطلب رقمك السري، ولك وحدك السماح لآخرين بتولي أمر الجهاز أيضًا.</translation>
    </message>
    <message>
        <source>Whoever does adds people, makes backups and decides what may leave.</source>
        <translation>هذا الشخص يضيف الناس ويعمل النسخ الاحتياطية ويقرر ما يمكن أن يغادر الجهاز.</translation>
    </message>
    <message>
        <source>Who looks after this device?</source>
        <translation>من المسؤول عن هذا الجهاز؟</translation>
    </message>
    <message>
        <source>Is it you? Then type your name.</source>
        <translation>هل هذا دورك؟ يمكنك كتابة اسمك.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك …</translation>
    </message>
</context>
<context>
    <name>CategoriseEditor</name>
    <message>
        <source>You put it into “{given}”. It belongs to “{right}”.</source>
        <translation>وضعته في «⁨{given}⁩». وهو ينتمي إلى «⁨{right}⁩».</translation>
    </message>
    <message>
        <source>You chose: {group}</source>
        <translation>اخترت: ⁨{group}⁩</translation>
    </message>
    <message>
        <source>Belongs to: {group}</source>
        <translation>تنتمي إلى: ⁨{group}⁩</translation>
    </message>
    <message>
        <source>{thing}: {group}</source>
        <translation>‏⁨{thing}⁩: ⁨{group}⁩</translation>
    </message>
    <message>
        <source>Now choose its group. {group}</source>
        <translation>الآن اختيار المجموعة. ⁨{group}⁩</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>This says that</source>
        <translation>تفيد هذه الوثيقة بأن</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>بتاريخ {date}</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>ما تستند إليه</translation>
    </message>
    <message>
        <source>This is the record of the program Stepwell and no official qualification. Only people who have seen somebody&apos;s work can say that they are able to do it.</source>
        <translation>هذا سجل تطبيق Stepwell وليس مؤهلًا رسميًا. لا يمكن القول إن شخصًا يجيد العمل إلا ممن رأى عمله.</translation>
    </message>
    <message>
        <source>Content: {title} ({pack}, version {version})</source>
        <translation>المحتوى: ⁨{title}⁩ (⁨{pack}⁩، الإصدار {version})</translation>
    </message>
    <message>
        <source>Number of the record: {record}</source>
        <translation>رقم السجل: ⁨{record}⁩</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>أُعدّت بتاريخ {date}</translation>
    </message>
    <message>
        <source>has a signature that this device cannot stand for:</source>
        <translation>له توقيع لا يستطيع هذا الجهاز ضمانه:</translation>
    </message>
    <message>
        <source>has finished the module</source>
        <translation>أتمّ الوحدة</translation>
    </message>
    <message>
        <source>has finished the programme</source>
        <translation>أتمّ برنامج التعلّم</translation>
    </message>
    <message>
        <source>was watched at work and does this as it should be done</source>
        <translation>شوهد أثناء العمل ويقوم بهذا كما ينبغي</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>ما شوهد</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Questions answered: {asked}. Right: {right}.</source>
        <translation>الأسئلة المُجاب عنها: {asked}. الصحيحة: {right}.</translation>
    </message>
    <message>
        <source>Lessons read to their end.</source>
        <translation>دروس قُرئت حتى نهايتها.</translation>
    </message>
    <message>
        <source>{observer} saw it at work and signed it on {date}: {title}.</source>
        <translation>شاهد ⁨{observer}⁩ ذلك أثناء العمل ووقّعه بتاريخ {date}: ⁨{title}⁩.</translation>
    </message>
    <message>
        <source>A supervisor saw it at work and signed it on {date}: {title}.</source>
        <translation>شاهد مشرفٌ ذلك أثناء العمل ووقّعه بتاريخ {date}: ⁨{title}⁩.</translation>
    </message>
    <message>
        <source>{name} signed it, too.</source>
        <translation>وقّعه ⁨{name}⁩ أيضًا.</translation>
    </message>
    <message>
        <source>{name} has not signed it yet.</source>
        <translation>لم يوقّعه ⁨{name}⁩ بعد.</translation>
    </message>
    <message>
        <source>Nobody has watched this at work yet.</source>
        <translation>لم يشاهد أحد ذلك أثناء العمل بعد.</translation>
    </message>
    <message>
        <source>Known; not watched yet: {topics}.</source>
        <translation>معروف ولم يُشاهَد بعد: ⁨{topics}⁩.</translation>
    </message>
</context>
<context>
    <name>CertifyingPage</name>
    <message>
        <source>Save a certificate</source>
        <translation>حفظ شهادة</translation>
    </message>
    <message>
        <source>One page to print or to show. It says what was done here and what that rests on. Only people who have seen somebody&apos;s work can say that they are able to do it.</source>
        <translation>صفحة واحدة للطباعة أو للعرض. تقول ما تم هنا وعلى ماذا يستند. لا يمكن القول إن شخصاً يجيد العمل إلا ممن رأى عمله.</translation>
    </message>
    <message>
        <source>It is written as a file on this computer. Whoever uses the computer under the same account can open it too.</source>
        <translation>تُكتب ملفًا على هذا الحاسوب. وكل من يستخدم الحاسوب بالحساب نفسه يمكنه فتحه أيضًا.</translation>
    </message>
    <message>
        <source>More certificates</source>
        <translation>شهادات أخرى</translation>
    </message>
    <message>
        <source>The certificate is written.</source>
        <translation>كُتبت الشهادة.</translation>
    </message>
    <message>
        <source>The certificate could not be written. Is the disk full?</source>
        <translation>تعذّرت كتابة الشهادة. هل القرص ممتلئ؟</translation>
    </message>
</context>
<context>
    <name>ChangePinPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>First tap your old pictures</source>
        <translation>أولًا صورك القديمة</translation>
    </message>
    <message>
        <source>First type your old PIN</source>
        <translation>أولًا رقمك السري القديم</translation>
    </message>
    <message>
        <source>So that nobody changes it while you are away from the screen.</source>
        <translation>حتى لا يغيّره أحد أثناء ابتعادك عن الشاشة.</translation>
    </message>
    <message>
        <source>That is the one you have now</source>
        <translation>هذا هو الذي لديك الآن</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>يلزم اختيار غيره.</translation>
    </message>
    <message>
        <source>Choose your new pictures</source>
        <translation>اختيار صورك الجديدة</translation>
    </message>
    <message>
        <source>Choose your new PIN</source>
        <translation>اختيار رقمك السري الجديد</translation>
    </message>
    <message>
        <source>That PIN did not fit. Nothing was changed. You can try again in {seconds} seconds.</source>
        <translation>الرقم السري غير صحيح. لم يتغير شيء. يمكنك المحاولة من جديد بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>That PIN did not fit. Nothing was changed.</source>
        <translation>الرقم السري غير صحيح. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>ChangePlaylistPage</name>
    <message>
        <source>Change the playlist</source>
        <translation>تغيير قائمة التعلّم</translation>
    </message>
    <message>
        <source>Add things</source>
        <translation>إضافة أشياء</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>من يراها</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>حفظ في ملف</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>{title}: now number {number} of {all}</source>
        <translation>‏⁨{title}⁩: رقمه الآن {number} من {all}</translation>
    </message>
    <message>
        <source>Nothing is in it yet.</source>
        <translation>لا شيء فيها بعد.</translation>
    </message>
</context>
<context>
    <name>ChangeTalkPage</name>
    <message>
        <source>What should be different?</source>
        <translation>ما الذي يلزم أن يتغير؟</translation>
    </message>
    <message>
        <source>I would write …</source>
        <translation>كنت سأكتب …</translation>
    </message>
    <message>
        <source>Your supervisor reads this, and writes the notes anew. It stays on this device.</source>
        <translation>يقرأ مشرفك هذا، ويكتب الملاحظات من جديد. ويبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>طلب ذلك</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ChecklistOutlinePage</name>
    <message>
        <source>A checklist, {minutes} min</source>
        <translation>قائمة تحقّق، {minutes} د</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>ما تتم مشاهدته</translation>
    </message>
    <message>
        <source>Point by point</source>
        <translation>نقطة بعد نقطة</translation>
    </message>
    <message>
        <source>Nobody is signed off without it.</source>
        <translation>لا اعتماد لأحد بدونها.</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Note, if you want</source>
        <translation>ملاحظة، إن أردت</translation>
    </message>
    <message>
        <source>Next step, if it is not yet</source>
        <translation>الخطوة التالية، إن كان الجواب «ليس بعد»</translation>
    </message>
    <message>
        <source>You watch {name}</source>
        <translation>مشاهدة عمل ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Some points read otherwise now. Look at them again.</source>
        <translation>تغيّر نصّ بعض النقاط. يلزم النظر إليها مرة أخرى.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>{name} reads both. They stay on this device.</source>
        <translation>كلاهما يقرؤه ⁨{name}⁩. ويبقيان على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Safety: without it nobody is signed off</source>
        <translation>للسلامة: لا اعتماد بدونها</translation>
    </message>
    <message>
        <source>Points without a mark: {count}</source>
        <translation>النقاط التي بلا علامة: {count}</translation>
    </message>
    <message>
        <source>You can sign off. For a “not yet” write the next step first.</source>
        <translation>يمكنك الاعتماد. وقبل «ليس بعد» تلزم كتابة الخطوة التالية.</translation>
    </message>
    <message>
        <source>It cannot be signed off yet. Write the next step, then press Not yet.</source>
        <translation>لا يمكن الاعتماد بعد. المطلوب كتابة الخطوة التالية، ثم الضغط على «ليس بعد».</translation>
    </message>
</context>
<context>
    <name>ChecklistsPage</name>
    <message>
        <source>Watch {name} at work</source>
        <translation>مشاهدة عمل ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{name} can see in My data that you opened this page.</source>
        <translation>في «بياناتي» يمكن أن يرى ⁨{name}⁩ أنك فتحت هذه الصفحة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Points: {count}, about {minutes} min</source>
        <translation>عدد النقاط: {count}، نحو {minutes} د</translation>
    </message>
    <message>
        <source>You have begun. Go on where you stopped.</source>
        <translation>بدأت من قبل. يمكنك المتابعة من حيث توقفت.</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>ما شوهد</translation>
    </message>
    <message>
        <source>What {name} learns from has no checklists.</source>
        <translation>ليس في ما يتعلّم منه ⁨{name}⁩ أي قوائم تحقّق.</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>How can one see that they can do it?</source>
        <translation>كيف يُعرف أنهم يستطيعون ذلك؟</translation>
    </message>
    <message>
        <source>Write the questions first: then you know what the lesson has to tell.</source>
        <translation>الأسئلة أولًا: منها يُعرف ما يجب أن يقوله الدرس.</translation>
    </message>
    <message>
        <source>Two questions are the least: with one, somebody may have guessed.</source>
        <translation>سؤالان على الأقل: فسؤال واحد قد يجاب عنه بالتخمين.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>سؤال جديد</translation>
    </message>
    <message>
        <source>Bring in questions from a file</source>
        <translation>إحضار أسئلة من ملف</translation>
    </message>
    <message>
        <source>Nothing is asked yet</source>
        <translation>لا توجد أسئلة بعد</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>ينقصه شيء</translation>
    </message>
    <message>
        <source>made elsewhere, kept as it is</source>
        <translation>صُنع في مكان آخر، ويبقى كما هو</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message>
        <source>The record of this device is damaged, or a part of it is missing. Ask whoever helps you.</source>
        <translation>سجل هذا الجهاز تالف، أو ينقصه جزء. يُرجى سؤال من يقدّم لك المساعدة.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Delete or move what is not needed any more.</source>
        <translation>القرص ممتلئ تقريبًا. يلزم حذف ما لم يعد لازمًا أو نقله.</translation>
    </message>
    <message>
        <source>The disk will be full in a few weeks. Delete or move what is not needed any more.</source>
        <translation>سيمتلئ القرص خلال أسابيع قليلة. يلزم حذف ما لم يعد لازمًا أو نقله.</translation>
    </message>
    <message>
        <source>A part of the program is missing or does not work. Have the program installed again.</source>
        <translation>جزء من البرنامج ناقص أو لا يعمل. يلزم طلب تثبيت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>A language of this program cannot be shown: its font is missing. Have one installed.</source>
        <translation>لا يمكن عرض إحدى لغات هذا البرنامج: خطّها غير موجود. يلزم طلب تثبيت خط لها.</translation>
    </message>
    <message>
        <source>A new version of the program did not work here, so the old one stays. Tell whoever helps you.</source>
        <translation>لم يعمل هنا إصدار جديد من البرنامج، لذلك يبقى القديم. يلزم إبلاغ من يقدّم لك المساعدة.</translation>
    </message>
    <message>
        <source>This computer is not set up as a kiosk should be. Ask whoever set up this computer.</source>
        <translation>هذا الحاسوب غير مجهّز كما ينبغي لجهاز للعموم. يُرجى سؤال من جهّز هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Stepwell is open on this computer with other data, too. Have everybody use the same.</source>
        <translation>برنامج Stepwell مفتوح على هذا الحاسوب ببيانات أخرى أيضًا. يلزم أن يستخدم الجميع البيانات نفسها.</translation>
    </message>
    <message>
        <source>There is no good backup of the last days. Make one.</source>
        <translation>لا توجد نسخة احتياطية سليمة من الأيام الأخيرة. يلزم عمل نسخة.</translation>
    </message>
    <message>
        <source>The key is a file on this disk. Keep a copy of it somewhere else.</source>
        <translation>المفتاح ملف على هذا القرص. يلزم حفظ نسخة منه في مكان آخر.</translation>
    </message>
    <message>
        <source>The rights of a file are not as they should be. Ask whoever set up this computer.</source>
        <translation>أذونات أحد الملفات ليست كما ينبغي. يُرجى سؤال من جهّز هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The clock of this device is wrong. Set the day and the time.</source>
        <translation>ساعة هذا الجهاز غير صحيحة. يلزم ضبط اليوم والوقت.</translation>
    </message>
    <message>
        <source>Sending to your organisation does not work as it should, or soon will not.</source>
        <translation>الإرسال إلى مؤسستك لا يعمل كما ينبغي، أو سيتوقف قريبًا.</translation>
    </message>
    <message>
        <source>Something that people learn from is damaged. Get it again.</source>
        <translation>شيء مما يتعلّم منه الناس تالف. يلزم الحصول عليه من جديد.</translation>
    </message>
    <message>
        <source>What is new to learn cannot be trusted, or soon cannot. Tell your organisation.</source>
        <translation>لا يمكن الوثوق بما هو جديد للتعلّم، أو لن يمكن ذلك قريبًا. يلزم إبلاغ مؤسستك.</translation>
    </message>
    <message>
        <source>Somebody who looks after people has no PIN. Give them one.</source>
        <translation>شخص مسؤول عن الآخرين ليس له رقم سري. يلزم إعطاؤه رقمًا.</translation>
    </message>
    <message>
        <source>A part of how this device is set cannot be read. The rest counts. Tell your organisation.</source>
        <translation>جزء من إعدادات هذا الجهاز لا يمكن قراءته. والباقي سارٍ. يلزم إبلاغ مؤسستك.</translation>
    </message>
    <message>
        <source>The program made mistakes in the last days. What was saved is safe. Tell whoever helps you.</source>
        <translation>أخطأ البرنامج في الأيام الأخيرة. ما حُفظ في أمان. يلزم إبلاغ من يقدّم لك المساعدة.</translation>
    </message>
    <message>
        <source>This device could not look after itself. Leave it on for an hour while nobody uses it.</source>
        <translation>لم يستطع هذا الجهاز الاعتناء بنفسه. يلزم تركه مشغّلًا ساعة حين لا يستخدمه أحد.</translation>
    </message>
    <message>
        <source>Backups and the key</source>
        <translation>النسخ الاحتياطية والمفتاح</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>What can be learned here</source>
        <translation>ما يمكن تعلّمه هنا</translation>
    </message>
    <message>
        <source>A report for whoever helps</source>
        <translation>تقرير لمن يقدّم المساعدة</translation>
    </message>
</context>
<context>
    <name>CheckupPage</name>
    <message>
        <source>Is everything in order?</source>
        <translation>هل كل شيء على ما يرام؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>مراجعة من جديد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Everything is looked through. Nothing is changed.</source>
        <translation>تجري مراجعة كل شيء. لا يتغير شيء.</translation>
    </message>
    <message>
        <source>The look was stopped.</source>
        <translation>أُوقفت المراجعة.</translation>
    </message>
    <message>
        <source>The look did not come to its end.</source>
        <translation>لم تصل المراجعة إلى نهايتها.</translation>
    </message>
    <message>
        <source>This device last looked after itself: {when}</source>
        <translation>آخر مرة اعتنى فيها هذا الجهاز بنفسه: {when}</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>You did not choose this.</source>
        <translation>ما اخترت هذا.</translation>
    </message>
    <message>
        <source>This is the right answer.</source>
        <translation>هذه هي الإجابة الصحيحة.</translation>
    </message>
    <message>
        <source>You chose this. It belongs to the answer.</source>
        <translation>اخترت هذا. وهو من الإجابة.</translation>
    </message>
    <message>
        <source>You chose this. It does not belong to the answer.</source>
        <translation>اخترت هذا. وهو ليس من الإجابة.</translation>
    </message>
    <message>
        <source>This belongs to the answer. You did not choose it.</source>
        <translation>هذا من الإجابة، ولم تختره.</translation>
    </message>
    <message>
        <source>This belongs to the answer.</source>
        <translation>هذا من الإجابة.</translation>
    </message>
    <message>
        <source>You chose this. It is right.</source>
        <translation>اخترت هذا. وهو صحيح.</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <translation>اخترت هذا.</translation>
    </message>
</context>
<context>
    <name>ChooseAreasPage</name>
    <message>
        <source>What could you teach?</source>
        <translation>ما الذي يمكنك تعليمه؟</translation>
    </message>
    <message>
        <source>Colleagues of your workplace can then ask you. You can say no, or change it at any time.</source>
        <translation>عندئذ يستطيع زملاء في مكان عملك طلب ذلك منك. يمكنك الرفض، أو تغيير اختيارك في أي وقت.</translation>
    </message>
    <message>
        <source>What do you want to get better at?</source>
        <translation>ما الذي يهمك التحسّن فيه؟</translation>
    </message>
    <message>
        <source>Choose as many as you like. Your path then leads there first.</source>
        <translation>يمكنك اختيار أي عدد. عندئذ يقود مسارك إلى هناك أولًا.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Everything here is done. There is nothing left to work towards.</source>
        <translation>أنجزت كل ما هنا. لم يبق شيء للعمل من أجله.</translation>
    </message>
    <message>
        <source>Colleagues and supervisors of your workplace see this.</source>
        <translation>يرى هذا الزملاء والمشرفون في مكان عملك.</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>أهدافي</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>تجاوز</translation>
    </message>
</context>
<context>
    <name>ChoosePinPage</name>
    <message>
        <source>That is not me</source>
        <translation>هذا ليس أنا</translation>
    </message>
    <message>
        <source>Somebody else has seen the one you were given. {least} to {most} digits that only you know.</source>
        <translation>الرقم الذي أُعطي لك رآه شخص آخر. المطلوب رقم لا يعرفه أحد غيرك، وعدد خاناته من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Choose your own PIN</source>
        <translation>اختيار رقمك السري الخاص</translation>
    </message>
</context>
<context>
    <name>ChoosingPage</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ClozeEditor</name>
    <message>
        <source>Right here: {word}</source>
        <translation>الصحيح هنا: ⁨{word}⁩</translation>
    </message>
    <message>
        <source>You meant: {word}</source>
        <translation>قصدت: ⁨{word}⁩</translation>
    </message>
</context>
<context>
    <name>CoachOnePage</name>
    <message>
        <source>You and {name}</source>
        <translation>أنت و⁨{name}⁩</translation>
    </message>
    <message>
        <source>{name} may like a talk</source>
        <translation>قد يفيد حديث مع ⁨{name}⁩</translation>
    </message>
    <message>
        <source>See why, and decide</source>
        <translation>معرفة السبب واتخاذ قرار</translation>
    </message>
    <message>
        <source>Note a talk</source>
        <translation>تدوين حديث</translation>
    </message>
    <message>
        <source>Agree what is next</source>
        <translation>الاتفاق على التالي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>What you agreed</source>
        <translation>ما اتفقتما عليه</translation>
    </message>
    <message>
        <source>Nothing is agreed yet.</source>
        <translation>لم يُتفق على شيء بعد.</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>الأحاديث</translation>
    </message>
    <message>
        <source>{date}: a talk with {name}</source>
        <translation>‏{date}: حديث مع ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{date}: a talk</source>
        <translation>‏{date}: حديث</translation>
    </message>
</context>
<context>
    <name>CoachPage</name>
    <message>
        <source>A coach card</source>
        <translation>بطاقة توجيه</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>ما يُلاحظ</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>ما يُسأل</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>ما يُقال</translation>
    </message>
</context>
<context>
    <name>Coaching</name>
    <message>
        <source>Practise a topic</source>
        <translation>تدرّب على موضوع</translation>
    </message>
    <message>
        <source>Questions and lessons about it</source>
        <translation>أسئلة ودروس عنه</translation>
    </message>
    <message>
        <source>Read a lesson</source>
        <translation>قراءة درس</translation>
    </message>
    <message>
        <source>A few minutes on one thing</source>
        <translation>بضع دقائق لشيء واحد</translation>
    </message>
    <message>
        <source>Show it at work</source>
        <translation>إظهاره في العمل</translation>
    </message>
    <message>
        <source>You watch with a checklist</source>
        <translation>المشاهدة منك، بقائمة تحقّق</translation>
    </message>
    <message>
        <source>Have a talk</source>
        <translation>حديث</translation>
    </message>
    <message>
        <source>The two of you sit down together</source>
        <translation>أنتما الاثنان معًا</translation>
    </message>
    <message>
        <source>something that is not on this device</source>
        <translation>شيء ليس على هذا الجهاز</translation>
    </message>
    <message>
        <source>Practise: {title}</source>
        <translation>تدرّب: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Read: {title}</source>
        <translation>قراءة: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Show it at work: {title}</source>
        <translation>إظهاره في العمل: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Would like a talk</source>
        <translation>يرغب في حديث</translation>
    </message>
    <message>
        <source>Settled on {date}</source>
        <translation>انتهى أمره في {date}</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>لم يعد لازمًا</translation>
    </message>
    <message>
        <source>You said that it is done</source>
        <translation>قلت إنه تم</translation>
    </message>
    <message>
        <source>Says it is done</source>
        <translation>يقول إنه تم</translation>
    </message>
    <message>
        <source>Asked on {date}</source>
        <translation>طُلب في {date}</translation>
    </message>
    <message>
        <source>No day agreed</source>
        <translation>لا موعد متفق عليه</translation>
    </message>
    <message>
        <source>Was to be done by {date}</source>
        <translation>كان موعده حتى {date}</translation>
    </message>
    <message>
        <source>By {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>Practised on {date}</source>
        <translation>تم التدرّب عليه في {date}</translation>
    </message>
    <message>
        <source>Opened on {date}</source>
        <translation>فُتح في {date}</translation>
    </message>
    <message>
        <source>Signed off at work on {date}</source>
        <translation>اعتُمد في العمل في {date}</translation>
    </message>
    <message>
        <source>There was a talk on {date}</source>
        <translation>جرى حديث في {date}</translation>
    </message>
    <message>
        <source>Notes agreed on {date}</source>
        <translation>تمت الموافقة على الملاحظات في {date}</translation>
    </message>
    <message>
        <source>A change is asked for</source>
        <translation>طُلب تغيير</translation>
    </message>
    <message>
        <source>The notes are on the device where they were written</source>
        <translation>الملاحظات على الجهاز الذي كُتبت عليه</translation>
    </message>
    <message>
        <source>Notes not agreed yet</source>
        <translation>ملاحظات بلا موافقة بعد</translation>
    </message>
    <message>
        <source>{name} saw that a talk may help you, and wants to talk with you.</source>
        <translation>اطّلع ⁨{name}⁩ على أن حديثًا قد يفيدك، ويريد الحديث معك.</translation>
    </message>
    <message>
        <source>{name} saw that a talk may help you, and looks again after {date}.</source>
        <translation>اطّلع ⁨{name}⁩ على أن حديثًا قد يفيدك، وسينظر من جديد بعد {date}.</translation>
    </message>
    <message>
        <source>{name} saw that a talk may help you, and sees no need now.</source>
        <translation>اطّلع ⁨{name}⁩ على أن حديثًا قد يفيدك، ولا يرى حاجة إليه الآن.</translation>
    </message>
    <message>
        <source>A supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>You agreed this by {date}: {what}</source>
        <translation>اتفقتما على هذا حتى {date}: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Agreed by {date}: {what}</source>
        <translation>متفق عليه حتى {date}: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>You agreed: {what}</source>
        <translation>اتفقتما على: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Notes of your talk wait for you</source>
        <translation>ملاحظات حديثك بانتظارك</translation>
    </message>
    <message>
        <source>Much of it is still new to them.</source>
        <translation>كثير منه ما زال جديدًا عليه.</translation>
    </message>
    <message>
        <source>The last questions were harder for them than was to be expected.</source>
        <translation>كانت الأسئلة الأخيرة أصعب عليه من المتوقع.</translation>
    </message>
    <message>
        <source>They often took a hint, or said that they have not learned this yet.</source>
        <translation>كثيرًا ما أخذ تلميحًا، أو قال إنه لم يتعلّم هذا بعد.</translation>
    </message>
    <message>
        <source>Of ten people with answers like these, {least} to {most} still found it hard later. It is a guess.</source>
        <translation>من كل عشرة أشخاص لهم إجابات كهذه، بقي الأمر صعبًا لاحقًا على عدد من {least} إلى {most}. هذا تقدير.</translation>
    </message>
</context>
<context>
    <name>CoachingPage</name>
    <message>
        <source>Coach cards</source>
        <translation>بطاقات التوجيه</translation>
    </message>
    <message>
        <source>What to watch, what to ask, what to say</source>
        <translation>ما يُلاحظ، وما يُسأل، وما يُقال</translation>
    </message>
    <message>
        <source>{name} can see in My data that you opened this page.</source>
        <translation>في «بياناتي» يمكن أن يرى ⁨{name}⁩ أنك فتحت هذه الصفحة.</translation>
    </message>
</context>
<context>
    <name>CodeLock</name>
    <message>
        <source>Lock the files with a code</source>
        <translation>قفل الملفات برمز</translation>
    </message>
    <message>
        <source>Whoever finds the stick can read nothing then. All devices that share it use the same code.</source>
        <translation>عندئذ لا يستطيع من يجد ذاكرة USB قراءة شيء. كل الأجهزة التي تتشاركها تستخدم الرمز نفسه.</translation>
    </message>
    <message>
        <source>The code of this stick</source>
        <translation>رمز ذاكرة USB هذه</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>إنشاء رمز جديد</translation>
    </message>
    <message>
        <source>Write it down now: it is shown here only, and each device needs it.</source>
        <translation>يجب تدوينه الآن: لا يظهر إلا هنا، وكل جهاز يحتاج إليه.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Open a card by its code</source>
        <translation>فتح بطاقة برمزها</translation>
    </message>
    <message>
        <source>Scan the picture on the card, or type the signs below it.</source>
        <translation>يلزم تقريب الصورة التي على البطاقة من القارئ، أو كتابة العلامات التي تحتها.</translation>
    </message>
    <message>
        <source>The code on the card</source>
        <translation>الرمز الذي على البطاقة</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Sign in first. Then this card opens by itself.</source>
        <translation>يلزم تسجيل الدخول أولًا. بعد ذلك تُفتح هذه البطاقة من تلقاء نفسها.</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>What Stepwell keeps about {name}</source>
        <translation>ما يحفظه Stepwell عن ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Made on {when}. All times are in UTC, the time of the world&apos;s clocks.</source>
        <translation>أُنشئ في {when}. كل الأوقات بالتوقيت العالمي UTC.</translation>
    </message>
    <message>
        <source>Some entries are written as the program stores them, in English. The file for programs (JSON) holds everything, with every number and code.</source>
        <translation>بعض البنود مكتوبة كما يخزنها التطبيق، بالإنجليزية. ملف البرامج (JSON) فيه كل شيء، بكل رقم ورمز.</translation>
    </message>
    <message>
        <source>Private notes that are locked and not in this copy: {count}. Only the person can open them.</source>
        <translation>ملاحظات خاصة مقفلة وليست في هذه النسخة: {count}. لا يفتحها إلا صاحبها.</translation>
    </message>
    <message>
        <source>What was sent is also with whoever looks after the record of your organisation. Ask them for theirs.</source>
        <translation>ما أُرسل موجود أيضًا لدى المسؤول عن سجل مؤسستك. يمكنك طلب نسختك منه.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Who sees it?</source>
        <translation>من يراه؟</translation>
    </message>
    <message>
        <source>Does it leave this device?</source>
        <translation>هل يغادر هذا الجهاز؟</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>حتى متى؟</translation>
    </message>
    <message>
        <source>Entries: {count}</source>
        <translation>عدد البنود: {count}</translation>
    </message>
    <message>
        <source>There are many. The {count} earlier ones are only counted here. Every one of them is in the file for programs (JSON).</source>
        <translation>هي كثيرة. البنود الأقدم وعددها {count} تُذكر هنا بالعدد فقط. وكلها موجودة في ملف البرامج (JSON).</translation>
    </message>
    <message>
        <source>The latest, one by one:</source>
        <translation>الأحدث، واحدًا واحدًا:</translation>
    </message>
    <message>
        <source>You on the first screen</source>
        <translation>أنت على الشاشة الأولى</translation>
    </message>
    <message>
        <source>Other workplaces</source>
        <translation>أماكن عمل أخرى</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>رقمك السري</translation>
    </message>
    <message>
        <source>Your badges</source>
        <translation>شاراتك</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What you know, as far as the program can tell</source>
        <translation>معارفك، بقدر ما يستطيع التطبيق معرفته</translation>
    </message>
    <message>
        <source>Lessons you read</source>
        <translation>الدروس التي قرأتها</translation>
    </message>
    <message>
        <source>Your last attempts</source>
        <translation>آخر محاولاتك</translation>
    </message>
    <message>
        <source>Stories and worked examples</source>
        <translation>القصص والأمثلة المشروحة</translation>
    </message>
    <message>
        <source>Learning cycles</source>
        <translation>دورات التعلّم</translation>
    </message>
    <message>
        <source>What was seen of you at work</source>
        <translation>ما شوهد من عملك</translation>
    </message>
    <message>
        <source>Your days</source>
        <translation>أيامك</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>ما لم ينته</translation>
    </message>
    <message>
        <source>The key to your private notes</source>
        <translation>مفتاح ملاحظاتك الخاصة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>What you let one person read</source>
        <translation>ما سمحت لشخص واحد بقراءته</translation>
    </message>
    <message>
        <source>Pieces of evidence</source>
        <translation>أجزاء الإثبات</translation>
    </message>
    <message>
        <source>Reminders that were shown</source>
        <translation>التذكيرات التي عُرضت</translation>
    </message>
    <message>
        <source>What you could teach</source>
        <translation>ما يمكنك تعليمه</translation>
    </message>
    <message>
        <source>Whom you asked for help</source>
        <translation>من طلبت منه المساعدة</translation>
    </message>
    <message>
        <source>Who asked you for help</source>
        <translation>من طلب منك المساعدة</translation>
    </message>
    <message>
        <source>What you used in the library</source>
        <translation>ما استخدمته في المكتبة</translation>
    </message>
    <message>
        <source>Your playlists</source>
        <translation>قوائم تعلّمك</translation>
    </message>
    <message>
        <source>Evidence you handed in</source>
        <translation>الإثباتات التي سلّمتها</translation>
    </message>
    <message>
        <source>What you learned elsewhere, as evidence</source>
        <translation>ما تعلّمته في مكان آخر، كإثبات</translation>
    </message>
    <message>
        <source>The key with which others can share with you</source>
        <translation>المفتاح الذي يستطيع به الآخرون مشاركة شيء معك</translation>
    </message>
    <message>
        <source>Team goals you set</source>
        <translation>أهداف الفريق التي حدّدتها</translation>
    </message>
    <message>
        <source>Team goals you take part in</source>
        <translation>أهداف الفريق التي شاركت فيها</translation>
    </message>
    <message>
        <source>Sent, or waiting to be sent</source>
        <translation>ما أُرسل أو ينتظر الإرسال</translation>
    </message>
    <message>
        <source>Notes of how far this device has sent</source>
        <translation>بيانات عن مدى ما أرسله هذا الجهاز</translation>
    </message>
    <message>
        <source>Such notes that are still to be sent</source>
        <translation>بيانات من هذا النوع لم تُرسل بعد</translation>
    </message>
    <message>
        <source>How far other devices have sent</source>
        <translation>مدى ما أرسلته الأجهزة الأخرى</translation>
    </message>
    <message>
        <source>What you did on other devices: has it come?</source>
        <translation>ما فعلته على أجهزة أخرى: هل وصل؟</translation>
    </message>
    <message>
        <source>What has come and is still being counted</source>
        <translation>ما وصل وما زال قيد الحساب</translation>
    </message>
    <message>
        <source>Surveys you are done with for now</source>
        <translation>استطلاعات انتهيت منها الآن</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>من فعل ماذا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Number in place of the name</source>
        <translation>رقم بدلًا من الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>مكان العمل</translation>
    </message>
    <message>
        <source>Learns from</source>
        <translation>يتعلّم من</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>تاريخ المجيء</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>تاريخ المغادرة</translation>
    </message>
    <message>
        <source>Number of the device</source>
        <translation>رقم الجهاز</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتب</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Up to entry</source>
        <translation>حتى البند</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>كله</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>رجوعًا إلى</translation>
    </message>
    <message>
        <source>Digits or pictures</source>
        <translation>أرقام أو صور</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>حُدّد في</translation>
    </message>
    <message>
        <source>The PIN itself</source>
        <translation>الرقم السري نفسه</translation>
    </message>
    <message>
        <source>A new one has to be chosen</source>
        <translation>يلزم اختيار رقم جديد</translation>
    </message>
    <message>
        <source>Wrong tries in a row</source>
        <translation>محاولات خاطئة متتالية</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبعت</translation>
    </message>
    <message>
        <source>Reported lost</source>
        <translation>أُبلغ عن فقدها</translation>
    </message>
    <message>
        <source>The code itself</source>
        <translation>الرمز نفسه</translation>
    </message>
    <message>
        <source>Language, colours and size of the words</source>
        <translation>اللغة والألوان وحجم الكلمات</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Thing to know</source>
        <translation>ما يُتعلّم</translation>
    </message>
    <message>
        <source>How likely you know it</source>
        <translation>احتمال معرفتك به</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Of them right</source>
        <translation>منها صحيح</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>موعد التدرّب من جديد</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>الدرس</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقّق</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>الاستطلاع</translation>
    </message>
    <message>
        <source>In the weeks from this day on</source>
        <translation>في الأسابيع ابتداءً من هذا اليوم</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>أيّها</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Who watched</source>
        <translation>من شاهد العمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>لم يُشاهَد</translation>
    </message>
    <message>
        <source>When you signed</source>
        <translation>متى وقّعت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>إلى أي حد</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>جولات الأسئلة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answer so far</source>
        <translation>الإجابة حتى الآن</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Locked by the PIN</source>
        <translation>مقفل بالرقم السري</translation>
    </message>
    <message>
        <source>Locked by the recovery code</source>
        <translation>مقفل برمز الاستعادة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The exact text</source>
        <translation>النص الحرفي</translation>
    </message>
    <message>
        <source>What the other side said</source>
        <translation>ما قاله الطرف الآخر</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>رقمه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Said how sure you feel</source>
        <translation>بيان مدى الثقة بالمعرفة</translation>
    </message>
    <message>
        <source>Began questions</source>
        <translation>بدء أسئلة</translation>
    </message>
    <message>
        <source>Answered a question</source>
        <translation>إجابة عن سؤال</translation>
    </message>
    <message>
        <source>Read a lesson</source>
        <translation>قراءة درس</translation>
    </message>
    <message>
        <source>Ended questions</source>
        <translation>انتهاء أسئلة</translation>
    </message>
    <message>
        <source>Began a story or a worked example</source>
        <translation>بدء قصة أو مثال مشروح</translation>
    </message>
    <message>
        <source>Chose what to do in a story</source>
        <translation>اختيار تصرّف في قصة</translation>
    </message>
    <message>
        <source>Went back in a story</source>
        <translation>رجوع في قصة</translation>
    </message>
    <message>
        <source>Did a step of a worked example</source>
        <translation>إنجاز خطوة من مثال مشروح</translation>
    </message>
    <message>
        <source>Began a learning cycle</source>
        <translation>بدء دورة تعلّم</translation>
    </message>
    <message>
        <source>Did a step of a learning cycle</source>
        <translation>إنجاز خطوة من دورة تعلّم</translation>
    </message>
    <message>
        <source>Was watched at work</source>
        <translation>مشاهدة العمل بقائمة تحقّق</translation>
    </message>
    <message>
        <source>Signed what was seen at work</source>
        <translation>توقيع على ما شوهد في العمل</translation>
    </message>
    <message>
        <source>What the supervisor wrote about it</source>
        <translation>ما كتبه المشرف عن ذلك</translation>
    </message>
    <message>
        <source>Ended a story or a worked example</source>
        <translation>انتهاء قصة أو مثال مشروح</translation>
    </message>
    <message>
        <source>Played a film or a recording</source>
        <translation>تشغيل فيلم أو تسجيل</translation>
    </message>
    <message>
        <source>Ended six questions of Find my start</source>
        <translation>أنهيت ستة أسئلة من «تحديد نقطة بدايتي»</translation>
    </message>
    <message>
        <source>Took on a task to try at work</source>
        <translation>التعهد بتجربة شيء في العمل</translation>
    </message>
    <message>
        <source>Reported a problem with a question or a lesson</source>
        <translation>أُبلغ عن مشكلة في سؤال أو درس</translation>
    </message>
    <message>
        <source>What you wrote about it</source>
        <translation>ما كُتب عنها</translation>
    </message>
    <message>
        <source>Somebody saw to it</source>
        <translation>اهتم أحدهم بذلك</translation>
    </message>
    <message>
        <source>Made a plan</source>
        <translation>وضع خطة</translation>
    </message>
    <message>
        <source>Said what is not for you</source>
        <translation>بيان ما لا يناسب</translation>
    </message>
    <message>
        <source>Joined a programme</source>
        <translation>الانضمام إلى برنامج تعلّم</translation>
    </message>
    <message>
        <source>Wrote a private note that is on your other devices too</source>
        <translation>كتابة ملاحظة خاصة موجودة أيضًا على أجهزتك الأخرى</translation>
    </message>
    <message>
        <source>Took such a note away</source>
        <translation>إزالة ملاحظة من هذا النوع</translation>
    </message>
    <message>
        <source>Was shown a question</source>
        <translation>عرض سؤال</translation>
    </message>
    <message>
        <source>Was shown a lesson</source>
        <translation>عرض درس</translation>
    </message>
    <message>
        <source>Opened a hint</source>
        <translation>فتح تلميح</translation>
    </message>
    <message>
        <source>Came to this device</source>
        <translation>القدوم إلى هذا الجهاز</translation>
    </message>
    <message>
        <source>First questions</source>
        <translation>الأسئلة الأولى</translation>
    </message>
    <message>
        <source>Shift quiz</source>
        <translation>أسئلة النوبة</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Said what you could teach</source>
        <translation>بيان ما يمكن تعليمه للآخرين</translation>
    </message>
    <message>
        <source>Asked a colleague for help</source>
        <translation>طلب المساعدة من زميل</translation>
    </message>
    <message>
        <source>Answered a colleague who asked for help</source>
        <translation>الرد على زميل طلب المساعدة</translation>
    </message>
    <message>
        <source>Ended helping, or asking for help</source>
        <translation>إنهاء المساعدة، أو إنهاء طلبها</translation>
    </message>
    <message>
        <source>Put something to a goal, or took it away</source>
        <translation>إضافة شيء إلى هدف، أو إزالته منه</translation>
    </message>
    <message>
        <source>Opened something in the library</source>
        <translation>فتح شيء في المكتبة</translation>
    </message>
    <message>
        <source>Rated something in the library</source>
        <translation>تقييم شيء في المكتبة</translation>
    </message>
    <message>
        <source>Said what in the library is not for you</source>
        <translation>بيان ما لا يناسب في المكتبة</translation>
    </message>
    <message>
        <source>Made or changed a playlist</source>
        <translation>إنشاء قائمة تعلّم أو تغييرها</translation>
    </message>
    <message>
        <source>Took a playlist away</source>
        <translation>إزالة قائمة تعلّم</translation>
    </message>
    <message>
        <source>Handed evidence in</source>
        <translation>تسليم إثبات</translation>
    </message>
    <message>
        <source>Took evidence back</source>
        <translation>استرجاع إثبات</translation>
    </message>
    <message>
        <source>Somebody looked at your evidence</source>
        <translation>عاين أحدهم إثباتك</translation>
    </message>
    <message>
        <source>What they wrote about it</source>
        <translation>ما كُتب عنه</translation>
    </message>
    <message>
        <source>Somebody looked at what you learned elsewhere</source>
        <translation>عاين أحدهم ما تعلّمته في مكان آخر</translation>
    </message>
    <message>
        <source>Got a key with which others can share with you</source>
        <translation>الحصول على مفتاح يستطيع به الآخرون مشاركة شيء معك</translation>
    </message>
    <message>
        <source>Let one person read a private text</source>
        <translation>السماح لشخص واحد بقراءة نص خاص</translation>
    </message>
    <message>
        <source>Ended that</source>
        <translation>إنهاء ذلك السماح</translation>
    </message>
    <message>
        <source>Set a goal for a team</source>
        <translation>تحديد هدف لفريق</translation>
    </message>
    <message>
        <source>Joined or left a team goal</source>
        <translation>الانضمام إلى هدف فريق أو تركه</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>من يجوز له قراءته</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>عُرض</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>ليس قبل</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>من طُلب منه</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>من طلب</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>وقت الرد</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>وقت الفتح</translation>
    </message>
    <message>
        <source>How useful</source>
        <translation>مدى الفائدة</translation>
    </message>
    <message>
        <source>How true of your work</source>
        <translation>مدى انطباقه على عملك</translation>
    </message>
    <message>
        <source>Not for you</source>
        <translation>لا يناسبك</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>ما فيه</translation>
    </message>
    <message>
        <source>Colleagues see it</source>
        <translation>يراه الزملاء</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>وقت التغيير</translation>
    </message>
    <message>
        <source>Micro-credential</source>
        <translation>المؤهّل المصغّر</translation>
    </message>
    <message>
        <source>Who was asked to look</source>
        <translation>من طُلبت منه المعاينة</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>وقت التسليم</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>وقت المعاينة</translation>
    </message>
    <message>
        <source>What it counts for</source>
        <translation>ما يُحتسب له</translation>
    </message>
    <message>
        <source>Who looked at it</source>
        <translation>من عاينه</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>The public half</source>
        <translation>النصف العلني</translation>
    </message>
    <message>
        <source>Ended before</source>
        <translation>أُنهي قبل موعده</translation>
    </message>
    <message>
        <source>Number of the goal</source>
        <translation>رقم الهدف</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>ما الذي يُعدّ</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>كم العدد</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Looked at a page</source>
        <translation>الاطلاع على صفحة</translation>
    </message>
    <message>
        <source>Opened in an emergency what is usually closed</source>
        <translation>فتح ما هو مغلق عادة، في حالة طارئة</translation>
    </message>
    <message>
        <source>Looked at evidence and said what was found</source>
        <translation>معاينة إثبات وبيان ما وُجد</translation>
    </message>
    <message>
        <source>Kept a photo of something you did at work</source>
        <translation>حفظ صورة لشيء عملته</translation>
    </message>
    <message>
        <source>Deleted a photo of something you did at work</source>
        <translation>حذف صورة لشيء عملته</translation>
    </message>
    <message>
        <source>Said whether a picture may stay</source>
        <translation>بيان هل يجوز أن تبقى صورة</translation>
    </message>
    <message>
        <source>Changed whether the camera may be used</source>
        <translation>تغيير السماح باستخدام الكاميرا</translation>
    </message>
    <message>
        <source>Added the person</source>
        <translation>إضافة الشخص</translation>
    </message>
    <message>
        <source>Noted that the person has left</source>
        <translation>تسجيل مغادرة الشخص</translation>
    </message>
    <message>
        <source>Noted that the person is back</source>
        <translation>تسجيل عودة الشخص</translation>
    </message>
    <message>
        <source>Joined two entries of one person</source>
        <translation>دمج بندين لشخص واحد</translation>
    </message>
    <message>
        <source>Changed the role</source>
        <translation>تغيير الدور</translation>
    </message>
    <message>
        <source>Changed the workplace</source>
        <translation>تغيير مكان العمل</translation>
    </message>
    <message>
        <source>Changed the PIN</source>
        <translation>تغيير الرقم السري</translation>
    </message>
    <message>
        <source>Gave a new PIN</source>
        <translation>إعطاء رقم سري جديد</translation>
    </message>
    <message>
        <source>Printed a badge</source>
        <translation>طباعة شارة</translation>
    </message>
    <message>
        <source>Made lost badges useless</source>
        <translation>إبطال شارات مفقودة</translation>
    </message>
    <message>
        <source>Made a recovery code</source>
        <translation>إنشاء رمز استعادة</translation>
    </message>
    <message>
        <source>Opened private notes with the recovery code</source>
        <translation>فتح ملاحظات خاصة برمز الاستعادة</translation>
    </message>
    <message>
        <source>Gave up private notes that were locked</source>
        <translation>التخلي عن ملاحظات خاصة مقفلة</translation>
    </message>
    <message>
        <source>Made a file for a computer at home</source>
        <translation>إنشاء ملف لحاسوب في البيت</translation>
    </message>
    <message>
        <source>Took the person in with such a file</source>
        <translation>إدخال الشخص بملف من هذا النوع</translation>
    </message>
    <message>
        <source>Asked to erase everything</source>
        <translation>طلب محو كل شيء</translation>
    </message>
    <message>
        <source>Kept everything after all</source>
        <translation>الإبقاء على كل شيء بعد الطلب</translation>
    </message>
    <message>
        <source>kept, and nobody can read it</source>
        <translation>محفوظ، ولا يستطيع أحد قراءته</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>قصة</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>مثال مشروح</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Begun and left</source>
        <translation>بدأ ولم يكتمل</translation>
    </message>
    <message>
        <source>It ended well</source>
        <translation>نهاية جيدة</translation>
    </message>
    <message>
        <source>It ended half well</source>
        <translation>نهاية جيدة جزئيًا</translation>
    </message>
    <message>
        <source>It ended badly</source>
        <translation>نهاية سيئة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>تأمل</translation>
    </message>
    <message>
        <source>A goal in your own words</source>
        <translation>هدف بكلماتك أنت</translation>
    </message>
    <message>
        <source>An idea beside a goal</source>
        <translation>فكرة بجانب هدف</translation>
    </message>
    <message>
        <source>If … then I will …</source>
        <translation>إذا … فسوف …</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Somebody who looks after this device, by a command</source>
        <translation>شخص مسؤول عن هذا الجهاز، بأمر مكتوب</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>التطبيق نفسه</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>يُرسل الآن</translation>
    </message>
    <message>
        <source>Was sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Was not accepted</source>
        <translation>لم يُقبل</translation>
    </message>
    <message>
        <source>Your checks</source>
        <translation>التحقّق من معارفك</translation>
    </message>
    <message>
        <source>What you ask of people</source>
        <translation>ما طلبته من أشخاص</translation>
    </message>
    <message>
        <source>What is asked of you</source>
        <translation>المطلوب منك</translation>
    </message>
    <message>
        <source>What you do at your workplace</source>
        <translation>وظيفتك في مكان عملك</translation>
    </message>
    <message>
        <source>What somebody has to watch before it counts as secure</source>
        <translation>ما يلزم أن يشاهده أحد حتى يُعدّ مؤكدًا</translation>
    </message>
    <message>
        <source>Sessions you led</source>
        <translation>جلسات قدتها</translation>
    </message>
    <message>
        <source>Sessions you were at</source>
        <translation>جلسات حضرتها</translation>
    </message>
    <message>
        <source>What you agreed to do next</source>
        <translation>ما اتفقت على فعله</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>الأحاديث</translation>
    </message>
    <message>
        <source>What you wrote for colleagues</source>
        <translation>ما كتبته للزملاء</translation>
    </message>
    <message>
        <source>Topics of the week you chose</source>
        <translation>مواضيع الأسبوع التي اخترتها</translation>
    </message>
    <message>
        <source>Not passed since then</source>
        <translation>لم يُجتز منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>آخر مرة</translation>
    </message>
    <message>
        <source>How it is met</source>
        <translation>طريقة إنجازه</translation>
    </message>
    <message>
        <source>For which roles</source>
        <translation>لأي أدوار</translation>
    </message>
    <message>
        <source>For which jobs</source>
        <translation>لأي وظائف</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>You said so yourself</source>
        <translation>قلت ذلك بنفسك</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>من قال ذلك</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>خلال كم يوم</translation>
    </message>
    <message>
        <source>Who asks it</source>
        <translation>من يطلبه</translation>
    </message>
    <message>
        <source>Not asked of you</source>
        <translation>غير مطلوب منك</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>تغيّر في</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>عدد الأشخاص</translation>
    </message>
    <message>
        <source>Who led it</source>
        <translation>من قادها</translation>
    </message>
    <message>
        <source>How that is known</source>
        <translation>كيف عُرف ذلك</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>متفق عليه مع</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>You agreed to the notes</source>
        <translation>موافقتك على الملاحظات</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Pictures and recordings</source>
        <translation>صور وتسجيلات</translation>
    </message>
    <message>
        <source>With your name</source>
        <translation>باسمك</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>ما استُثني</translation>
    </message>
    <message>
        <source>Who chose it</source>
        <translation>من اختاره</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>اختير</translation>
    </message>
    <message>
        <source>Short check</source>
        <translation>تحقّق قصير</translation>
    </message>
    <message>
        <source>Said what is asked of a site</source>
        <translation>بيان المطلوب من مكان عمل</translation>
    </message>
    <message>
        <source>Something is asked of you</source>
        <translation>طُلب منك شيء</translation>
    </message>
    <message>
        <source>Your job was set down</source>
        <translation>تحديد وظيفتك</translation>
    </message>
    <message>
        <source>What somebody has to watch was chosen</source>
        <translation>اختيار ما يلزم أن يشاهده أحد</translation>
    </message>
    <message>
        <source>Led a session</source>
        <translation>قيادة جلسة</translation>
    </message>
    <message>
        <source>Was at a session</source>
        <translation>حضور جلسة</translation>
    </message>
    <message>
        <source>Agreed what to do next</source>
        <translation>الاتفاق على ما يُفعل بعد ذلك</translation>
    </message>
    <message>
        <source>Said how far that is</source>
        <translation>بيان إلى أين وصل ذلك</translation>
    </message>
    <message>
        <source>What was written about it</source>
        <translation>ما كُتب عنه</translation>
    </message>
    <message>
        <source>Had a talk</source>
        <translation>إجراء حديث</translation>
    </message>
    <message>
        <source>Agreed to the notes of a talk</source>
        <translation>الموافقة على ملاحظات حديث</translation>
    </message>
    <message>
        <source>The notes of a talk</source>
        <translation>ملاحظات حديث</translation>
    </message>
    <message>
        <source>A supervisor looked at whether a talk may help</source>
        <translation>نظر مشرف هل يفيد حديث</translation>
    </message>
    <message>
        <source>Wrote something for colleagues</source>
        <translation>كتابة شيء للزملاء</translation>
    </message>
    <message>
        <source>Took it back</source>
        <translation>سحبه</translation>
    </message>
    <message>
        <source>Somebody looked at what you wrote for colleagues</source>
        <translation>عاين أحدهم ما كتبته للزملاء</translation>
    </message>
    <message>
        <source>Said yes or no to other words for it</source>
        <translation>الرد بنعم أو لا على كلمات أخرى له</translation>
    </message>
    <message>
        <source>Chose the topic of the week</source>
        <translation>اختيار موضوع الأسبوع</translation>
    </message>
</context>
<context>
    <name>CountedCarePage</name>
    <message>
        <source>What is counted here</source>
        <translation>ما يُعدّ هنا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>What people look for and do not find</source>
        <translation>ما يبحث عنه الناس ولا يجدونه</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>يُعدّ ذلك</translation>
    </message>
    <message>
        <source>Only the words, and only from three people on. Nobody can see who looked. Without the tick, what was counted is deleted.</source>
        <translation>الكلمات فقط، وابتداءً من ثلاثة أشخاص. لا أحد يستطيع أن يرى من بحث. بدون العلامة يُحذف ما عُدّ.</translation>
    </message>
    <message>
        <source>When a talk may help somebody</source>
        <translation>حين قد يفيد حديث شخصًا</translation>
    </message>
    <message>
        <source>The person reads it first. Whoever leads here is told so much later, or when the person asks.</source>
        <translation>يقرؤه الشخص أولًا. أما من يقود هنا فيُبلَّغ بعد هذه المدة، أو حين يطلب الشخص ذلك.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>At once</source>
        <translation>فورًا</translation>
    </message>
</context>
<context>
    <name>CredentialPage</name>
    <message>
        <source>A micro-credential</source>
        <translation>مؤهّل مصغّر</translation>
    </message>
    <message>
        <source>What you show</source>
        <translation>ما تثبته</translation>
    </message>
    <message>
        <source>Enough is: &quot;{level}&quot;, in each of these.</source>
        <translation>يكفي مستوى «⁨{level}⁩» في كل مما يلي.</translation>
    </message>
    <message>
        <source>What it builds on</source>
        <translation>ما يُبنى عليه</translation>
    </message>
    <message>
        <source>People who have seen your work decide about it, not the program.</source>
        <translation>القرار لمن شاهدوا عملك، لا للتطبيق.</translation>
    </message>
    <message>
        <source>{level}: enough</source>
        <translation>‏⁨{level}⁩: يكفي</translation>
    </message>
</context>
<context>
    <name>CurateDraftPage</name>
    <message>
        <source>Collect and decide</source>
        <translation>الجمع والقرار</translation>
    </message>
    <message>
        <source>Find lessons and our own documents</source>
        <translation>إيجاد دروس ومستنداتنا</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>ما جُمع</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Look at what it does</source>
        <translation>معاينة أثره</translation>
    </message>
    <message>
        <source>Throw this away</source>
        <translation>حذف هذا</translation>
    </message>
    <message>
        <source>Yes, throw it away</source>
        <translation>نعم، حذفه</translation>
    </message>
    <message>
        <source>Nothing yet. Type above, and press what you mean.</source>
        <translation>لا شيء بعد. تكفي الكتابة في الأعلى، ثم الضغط على المقصود.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>لم يوجد شيء. يمكن تجربة كلمة أخرى.</translation>
    </message>
    <message>
        <source>Still getting ready: there may be more in a minute.</source>
        <translation>ما زال التحضير جاريًا: قد يظهر المزيد بعد دقيقة.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Collected.</source>
        <translation>جُمع.</translation>
    </message>
    <message>
        <source>Our own · put it beside a topic</source>
        <translation>خاص بنا · وضعه بجانب موضوع</translation>
    </message>
    <message>
        <source>Collected already</source>
        <translation>جُمع من قبل</translation>
    </message>
</context>
<context>
    <name>CuratePage</name>
    <message>
        <source>What is shown first, and what is not</source>
        <translation>ما يُعرض أولًا وما لا يُعرض</translation>
    </message>
    <message>
        <source>Collect lessons, say what is to happen, look at what it does. Only then it counts.</source>
        <translation>جمع الدروس، ثم بيان ما يُفعل بها، ثم معاينة أثر ذلك. بعدها فقط يسري.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Begin something new</source>
        <translation>بدء شيء جديد</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>ما أُعدّ</translation>
    </message>
    <message>
        <source>What several people looked for and nobody found</source>
        <translation>ما بحث عنه عدة أشخاص ولم يجده أحد</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Look at it, compare its check code, put it in force</source>
        <translation>معاينته، ومقارنة رمز التحقّق، وتفعيله</translation>
    </message>
    <message>
        <source>Somebody brought a file</source>
        <translation>شخص جاء بملف</translation>
    </message>
    <message>
        <source>In force on this device</source>
        <translation>المفعّل على هذا الجهاز</translation>
    </message>
    <message>
        <source>Nothing: people learn as those who made the packs have it.</source>
        <translation>لا شيء: يتعلّم الناس كما أراد من صنعوا الحزم.</translation>
    </message>
    <message>
        <source>{titles}, and more: {count}</source>
        <translation>‏⁨{titles}⁩، وغيرها: {count}</translation>
    </message>
    <message>
        <source>Not decided yet: {count}</source>
        <translation>لم يُقرَّر بعد: {count}</translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation>كل شيء مقرَّر</translation>
    </message>
    <message>
        <source>In force here</source>
        <translation>مفعّل هنا</translation>
    </message>
    <message>
        <source>Instead: {lesson}</source>
        <translation>بدلًا منه: ⁨{lesson}⁩</translation>
    </message>
</context>
<context>
    <name>CurateSeenPage</name>
    <message>
        <source>What it does</source>
        <translation>أثره</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Make a file of it</source>
        <translation>عمل ملف منه</translation>
    </message>
    <message>
        <source>Put it in force here</source>
        <translation>تفعيله هنا</translation>
    </message>
    <message>
        <source>For every device</source>
        <translation>لكل الأجهزة</translation>
    </message>
    <message>
        <source>Comes first: {module}</source>
        <translation>يأتي أولًا: ⁨{module}⁩</translation>
    </message>
    <message>
        <source>Not at all: {module}</source>
        <translation>لا يُعرض: ⁨{module}⁩</translation>
    </message>
    <message>
        <source>Nothing would be different for anybody here.</source>
        <translation>لن يتغير شيء لأحد هنا.</translation>
    </message>
    <message>
        <source>It is in force on this device. People read your sentences where it shows.</source>
        <translation>هو مفعّل على هذا الجهاز. يقرأ الناس جملك حيث يظهر أثره.</translation>
    </message>
    <message>
        <source>Its check code</source>
        <translation>رمز التحقّق منه</translation>
    </message>
    <message>
        <source>Read this out to whoever takes the file in; they see the same</source>
        <translation>يُقرأ لمن يُدخل الملف، فهو يرى الرمز نفسه</translation>
    </message>
    <message>
        <source>I looked again: it is to go</source>
        <translation>نظرت من جديد: يُزال</translation>
    </message>
    <message>
        <source>no lesson</source>
        <translation>لا درس</translation>
    </message>
    <message>
        <source>Now: {lessons}</source>
        <translation>الآن: ⁨{lessons}⁩</translation>
    </message>
    <message>
        <source>Then: {lessons}</source>
        <translation>بعد ذلك: ⁨{lessons}⁩</translation>
    </message>
    <message>
        <source>Questions now: {before}. Then: {after}</source>
        <translation>الأسئلة الآن: {before}. وبعد ذلك: {after}</translation>
    </message>
    <message>
        <source>See it as people will</source>
        <translation>معاينته كما سيراه الناس</translation>
    </message>
    <message>
        <source>In force here, it counts on this device. For every device it is signed with your key.</source>
        <translation>بتفعيله هنا يسري على هذا الجهاز. ولكل الأجهزة يُوقَّع بمفتاحك.</translation>
    </message>
    <message>
        <source>In force here, it counts on this device. For all devices of your organisation, make a file of it: whoever has the key publishes it with one command.</source>
        <translation>بتفعيله هنا يسري على هذا الجهاز. ولكل أجهزة مؤسستك يلزم عمل ملف منه: ومن لديه المفتاح ينشره بأمر واحد.</translation>
    </message>
    <message>
        <source>Whoever looks after this device puts the file in force here, or adds it to the signed packs of your organisation, from where every device gets it. Until then nothing changes.</source>
        <translation>المسؤول عن هذا الجهاز يفعّل الملف هنا، أو يضيفه إلى حزم مؤسستك الموقّعة، ومنها يصل إلى كل جهاز. وحتى ذلك الحين لا يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>CurateSignPage</name>
    <message>
        <source>For every device</source>
        <translation>لكل الأجهزة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>It is signed, and counts on all devices that get their packs from {name}.</source>
        <translation>يُوقَّع، ويسري على كل الأجهزة التي تأخذ حزمها من ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>What changes: {count}</source>
        <translation>ما يتغير: {count}</translation>
    </message>
    <message>
        <source>More: {count}</source>
        <translation>المزيد: {count}</translation>
    </message>
    <message>
        <source>People on this device who learn it: {count}. On the others, whoever learns it there.</source>
        <translation>من يتعلّمونه على هذا الجهاز: {count}. وعلى الأجهزة الأخرى من يتعلّمه هناك.</translation>
    </message>
    <message>
        <source>What is taken back by it: {count}</source>
        <translation>ما يُلغى به: {count}</translation>
    </message>
    <message>
        <source>It is signed, and copied to where devices look.</source>
        <translation>يجري توقيعه ونسخه إلى حيث تبحث الأجهزة.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Its check code</source>
        <translation>رمز التحقّق منه</translation>
    </message>
    <message>
        <source>The signature holds until {date}.</source>
        <translation>يسري التوقيع حتى {date}.</translation>
    </message>
    <message>
        <source>It is signed, and could not be copied to where devices look. Publish once more there.</source>
        <translation>تم توقيعه، وتعذّر نسخه إلى حيث تبحث الأجهزة. يلزم نشره هناك مرة أخرى.</translation>
    </message>
    <message>
        <source>It is published. Devices take it when they look for packs the next time.</source>
        <translation>تم نشره. تأخذه الأجهزة حين تبحث عن حزم في المرة القادمة.</translation>
    </message>
    <message>
        <source>It is signed. Whoever runs the repository puts it where devices look.</source>
        <translation>تم توقيعه. المسؤول عن مستودع الحزم يضعه حيث تبحث الأجهزة.</translation>
    </message>
    <message>
        <source>The passphrase of the key that signs</source>
        <translation>عبارة المرور لمفتاح التوقيع</translation>
    </message>
    <message>
        <source>It is used once and kept nowhere.</source>
        <translation>تُستخدم مرة واحدة ولا تُحفظ في أي مكان.</translation>
    </message>
</context>
<context>
    <name>CurateThingPage</name>
    <message>
        <source>What is to happen with it?</source>
        <translation>ماذا يُفعل به؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>People can come to harm where this is not known.</source>
        <translation>قد يصيب الناس ضرر حيث لا يُعرف هذا.</translation>
    </message>
    <message>
        <source>Take it out of what is collected</source>
        <translation>إزالته مما جُمع</translation>
    </message>
    <message>
        <source>{words}, chosen</source>
        <translation>‏{words}، تم اختياره</translation>
    </message>
    <message>
        <source>Which one instead?</source>
        <translation>أيّها بدلًا منه؟</translation>
    </message>
    <message>
        <source>Why? One sentence.</source>
        <translation>لماذا؟ جملة واحدة.</translation>
    </message>
    <message>
        <source>Our hoist is another one than in the film.</source>
        <translation>رافعتنا غير التي في الفيلم.</translation>
    </message>
    <message>
        <source>Everybody who learns here reads it.</source>
        <translation>يقرؤها كل من يتعلّم هنا.</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>عن الموضوع نفسه</translation>
    </message>
    <message>
        <source>Questions about it</source>
        <translation>أسئلة عنه</translation>
    </message>
    <message>
        <source>Each of them can be taken away</source>
        <translation>يمكن إزالة كل واحد منها</translation>
    </message>
</context>
<context>
    <name>CurateTour</name>
    <message>
        <source>Our sinks have no taps.</source>
        <translation>أحواضنا بلا صنابير.</translation>
    </message>
    <message>
        <source>bladder scanner</source>
        <translation>جهاز مسح المثانة</translation>
    </message>
</context>
<context>
    <name>Curating</name>
    <message>
        <source>Not decided yet</source>
        <translation>لم يُقرَّر بعد</translation>
    </message>
    <message>
        <source>Comes first</source>
        <translation>يأتي أولًا</translation>
    </message>
    <message>
        <source>Another lesson instead</source>
        <translation>درس آخر بدلًا منه</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>لا يُعرض</translation>
    </message>
    <message>
        <source>As the pack has it</source>
        <translation>كما في الحزمة</translation>
    </message>
    <message>
        <source>Everybody gets it before the others about the same</source>
        <translation>يصل إلى الجميع قبل غيره عن الموضوع نفسه</translation>
    </message>
    <message>
        <source>Wherever it would be shown, another one is</source>
        <translation>حيثما كان سيُعرض، يُعرض غيره</translation>
    </message>
    <message>
        <source>Nobody is shown or asked it</source>
        <translation>لا يُعرض على أحد ولا يُسأل عنه أحد</translation>
    </message>
    <message>
        <source>What your organisation decided before is taken back</source>
        <translation>يُلغى ما قررته مؤسستك من قبل</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>الدرس</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>It is not in the pack any more.</source>
        <translation>لم يعد في الحزمة.</translation>
    </message>
    <message>
        <source>Now: {decision}</source>
        <translation>الآن: {decision}</translation>
    </message>
    <message>
        <source>Instead: {lesson}</source>
        <translation>بدلًا منه: ⁨{lesson}⁩</translation>
    </message>
    <message>
        <source>No pack {title} is here, so a decision about it does nothing.</source>
        <translation>لا توجد هنا حزمة ⁨{title}⁩، لذلك لا أثر لقرار عنها.</translation>
    </message>
    <message>
        <source>There is no lesson {title}, so the decision about it does nothing.</source>
        <translation>لا يوجد درس ⁨{title}⁩، لذلك لا أثر للقرار عنه.</translation>
    </message>
    <message>
        <source>There is no question {title}, so the decision about it does nothing.</source>
        <translation>لا يوجد سؤال ⁨{title}⁩، لذلك لا أثر للقرار عنه.</translation>
    </message>
    <message>
        <source>There is no module {title}, so the decision about it does nothing.</source>
        <translation>لا توجد وحدة ⁨{title}⁩، لذلك لا أثر للقرار عنها.</translation>
    </message>
    <message>
        <source>{title} is about something else, so it is not shown instead of a lesson.</source>
        <translation>‏⁨{title}⁩ عن شيء آخر، لذلك لا يُعرض بدلًا من درس.</translation>
    </message>
    <message>
        <source>No question is left about: {title}</source>
        <translation>لا يبقى سؤال عن: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>No lesson is left about: {title}</source>
        <translation>لا يبقى درس عن: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Nothing is decided yet. Choose something, and say what is to happen.</source>
        <translation>لم يُقرَّر شيء بعد. المطلوب اختيار شيء وبيان ما يُفعل به.</translation>
    </message>
    <message>
        <source>Say why in one sentence. People read it where the decision shows.</source>
        <translation>يلزم ذكر السبب في جملة واحدة. يقرؤها الناس حيث يظهر القرار.</translation>
    </message>
    <message>
        <source>People can come to harm where this is not known. Look at it a second time before it goes.</source>
        <translation>قد يصيب الناس ضرر حيث لا يُعرف هذا. يلزم النظر فيه مرة ثانية قبل إزالته.</translation>
    </message>
    <message>
        <source>What is to be shown instead is itself replaced or taken away. Change one of the two.</source>
        <translation>ما سيُعرض بدلًا منه هو نفسه مستبدل أو مُزال. يلزم تغيير أحدهما.</translation>
    </message>
    <message>
        <source>This draft is not here any more.</source>
        <translation>لم تعد هذه المسودة هنا.</translation>
    </message>
    <message>
        <source>That cannot be decided about this.</source>
        <translation>لا يمكن تقرير ذلك هنا.</translation>
    </message>
    <message>
        <source>Choose another lesson about the same topic.</source>
        <translation>يلزم اختيار درس آخر عن الموضوع نفسه.</translation>
    </message>
    <message>
        <source>There is still something to see to. It stands at the top.</source>
        <translation>ما زال هناك ما يلزم النظر فيه. وهو في الأعلى.</translation>
    </message>
    <message>
        <source>This is no file with decisions that can be read. Ask for it again.</source>
        <translation>هذا ليس ملف قرارات تمكن قراءته. يلزم طلبه من جديد.</translation>
    </message>
    <message>
        <source>The place where devices look is not there. Plug the stick in. Nothing was published.</source>
        <translation>المكان الذي تبحث فيه الأجهزة غير موجود. يلزم توصيل ذاكرة USB. لم يُنشر شيء.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Nothing was published.</source>
        <translation>هذه ليست عبارة المرور. لم يُنشر شيء.</translation>
    </message>
    <message>
        <source>Something else waits there to be published. Whoever runs the repository publishes it first.</source>
        <translation>هناك شيء آخر ينتظر النشر. ينشره أولًا المسؤول عن مستودع الحزم.</translation>
    </message>
    <message>
        <source>It could not be signed here. Nothing was published. Whoever runs the repository can see why.</source>
        <translation>تعذّر التوقيع هنا. لم يُنشر شيء. يستطيع المسؤول عن مستودع الحزم معرفة السبب.</translation>
    </message>
    <message>
        <source>The disk did not take it. Nothing was published.</source>
        <translation>تعذّرت الكتابة على القرص. لم يُنشر شيء.</translation>
    </message>
    <message>
        <source>This is another file than the one you looked at. Look at it again.</source>
        <translation>هذا ملف غير الذي عاينته. تلزم معاينته من جديد.</translation>
    </message>
</context>
<context>
    <name>CyclePage</name>
    <message>
        <source>Why it helps you on shift: {why}</source>
        <translation>كيف يساعدك في نوبة العمل: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>After it you can: {can}</source>
        <translation>بعدها يمكنك: ⁨{can}⁩</translation>
    </message>
    <message>
        <source>About {minutes} min, over some days</source>
        <translation>نحو {minutes} د، على مدى عدة أيام</translation>
    </message>
    <message>
        <source>First you think about it, then you do something, try it at work, and think again.</source>
        <translation>أولًا تفكير، ثم إنجاز شيء، ثم تجربة في العمل، ثم تفكير من جديد.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>ما كتبته من قبل</translation>
    </message>
    <message>
        <source>Your thoughts, if you want</source>
        <translation>أفكارك، إن أردت</translation>
    </message>
    <message>
        <source>Take a moment and think about it.</source>
        <translation>لحظة للتفكير في هذا.</translation>
    </message>
    <message>
        <source>To write it down you need a PIN of your own: it locks your words for everybody else.</source>
        <translation>لكتابتها يلزمك رقم سري خاص بك: فهو يقفل كلماتك أمام غيرك.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>You have done this.</source>
        <translation>أنجزت هذا.</translation>
    </message>
    <message>
        <source>This step is a lesson. Read it, and you come back here.</source>
        <translation>هذه الخطوة درس. بعد قراءته تكون العودة إلى هنا.</translation>
    </message>
    <message>
        <source>This step is a story. You decide in it what happens.</source>
        <translation>هذه الخطوة قصة. والقرار في ما يحدث فيها لك.</translation>
    </message>
    <message>
        <source>This step is an example. Somebody shows how it is done.</source>
        <translation>هذه الخطوة مثال. فيها من يوضّح كيف يتم العمل.</translation>
    </message>
    <message>
        <source>This step is some questions. They show what you know by now.</source>
        <translation>هذه الخطوة بضعة أسئلة. وهي تُظهر ما عرفته حتى الآن.</translation>
    </message>
    <message>
        <source>It is saved. Tap to read it.</source>
        <translation>إنه محفوظ. لقراءته: لمسة هنا.</translation>
    </message>
    <message>
        <source>Read the lesson</source>
        <translation>قراءة الدرس</translation>
    </message>
    <message>
        <source>Go into the story</source>
        <translation>دخول القصة</translation>
    </message>
    <message>
        <source>See the example</source>
        <translation>مشاهدة المثال</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>الإجابة عن الأسئلة</translation>
    </message>
    <message>
        <source>Try it at work</source>
        <translation>التجربة في العمل</translation>
    </message>
    <message>
        <source>Take your time, a day or a week. This page waits for you.</source>
        <translation>على مهلك، يومًا أو أسبوعًا. هذه الصفحة بانتظارك.</translation>
    </message>
    <message>
        <source>I have tried it</source>
        <translation>جرّبت ذلك</translation>
    </message>
    <message>
        <source>You have gone all the way round</source>
        <translation>أكملت الدورة كلها</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>إلى صفحة اليوم</translation>
    </message>
    <message>
        <source>Step {number} of {steps}</source>
        <translation>الخطوة {number} من {steps}</translation>
    </message>
    <message>
        <source>Share with one person</source>
        <translation>مشاركة مع شخص واحد</translation>
    </message>
    <message>
        <source>What you write is locked with your PIN. Nobody else can read it, unless you share it.</source>
        <translation>ما تكتبه مقفل برقمك السري. لا يقرؤه أحد غيرك إلا إذا شاركته.</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>توقف الآن</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>It does not leave this device.</source>
        <translation>لا يغادر هذا الجهاز.</translation>
    </message>
    <message>
        <source>Only you.</source>
        <translation>أنت فقط.</translation>
    </message>
    <message>
        <source>What you answered and when, how sure you were, lessons, stories, what a supervisor saw at work, goals, days away, programmes, problems you reported.</source>
        <translation>إجاباتك ووقتها ومدى تأكدك منها، والدروس والقصص، وما شاهده مشرف أثناء العمل، والأهداف وأيام الغياب وبرامج التعلّم والمشكلات التي أبلغت عنها.</translation>
    </message>
    <message>
        <source>To choose what is worth learning next, to tell you why, and to make a certificate when you ask for one.</source>
        <translation>لاختيار ما يستحق التعلم بعد ذلك، وإخبارك بالسبب، وإعداد شهادة عند طلبك لها.</translation>
    </message>
    <message>
        <source>What is not finished</source>
        <translation>ما لم ينته</translation>
    </message>
    <message>
        <source>Answers that you have not checked yet. What you write in a learning cycle, locked with your PIN. How far you played a film or a recording. The page you were on, and what you typed there. Where files lie that you saved. Marks that are not recorded yet, when somebody watches you at work.</source>
        <translation>إجابات لم يتم التحقّق منها بعد. ما كتبته في دورة تعلّم، مقفلًا برقمك السري. إلى أين شغّلت فيلمًا أو تسجيلًا. الصفحة التي كنت فيها، وما كتبته فيها. أين توجد الملفات التي حفظتها. علامات لم تُسجَّل بعد، عندما يشاهد أحد عملك.</translation>
    </message>
    <message>
        <source>Only you. Marks: also who makes them.</source>
        <translation>أنت فقط. والعلامات: أيضًا من يضعها.</translation>
    </message>
    <message>
        <source>Surveys you are done with</source>
        <translation>استطلاعات انتهيت منها</translation>
    </message>
    <message>
        <source>That you answered a survey about work, or put it away: which of the two is not kept. What you answered is counted together with four others, without a name. Nobody can find it again, you neither.</source>
        <translation>أنك أجبت عن استطلاع عن العمل أو تركته: ولا يُحفظ أيهما كان. وإجاباتك تُحسب مع إجابات أربعة آخرين، بلا اسم. لا يستطيع أحد إيجادها من جديد، ولا أنت.</translation>
    </message>
    <message>
        <source>So that you are asked once and not twice.</source>
        <translation>حتى نسألك مرة واحدة لا مرتين.</translation>
    </message>
    <message>
        <source>You. Supervisors of your workplace may look, and you see below that they did.</source>
        <translation>أنت. يمكن لمشرفي مكان عملك الاطلاع، ويظهر لك في الأسفل أنهم فعلوا ذلك.</translation>
    </message>
    <message>
        <source>Until you erase it.</source>
        <translation>حتى محوه بطلبك.</translation>
    </message>
    <message>
        <source>Your name and your role</source>
        <translation>اسمك ودورك</translation>
    </message>
    <message>
        <source>Name, role, workplace, language, the colour of your tile, when you came.</source>
        <translation>الاسم والدور ومكان العمل واللغة ولون مربعك وتاريخ مجيئك.</translation>
    </message>
    <message>
        <source>So that you find yourself on the first screen.</source>
        <translation>ليسهل عليك إيجاد اسمك على الشاشة الأولى.</translation>
    </message>
    <message>
        <source>A number in place of your name goes with everything that is sent.</source>
        <translation>مع كل ما يُرسل يذهب رقم بدلًا من اسمك.</translation>
    </message>
    <message>
        <source>How you sign in</source>
        <translation>طريقة دخولك</translation>
    </message>
    <message>
        <source>Your PIN and your badge, scrambled so that nobody can read them.</source>
        <translation>رقمك السري وشارتك، بشكل مشفّر لا يستطيع أحد قراءته.</translation>
    </message>
    <message>
        <source>So that nobody else works under your name.</source>
        <translation>حتى لا يعمل شخص آخر باسمك.</translation>
    </message>
    <message>
        <source>Everybody at this device sees your name. Supervisors and operators see the rest.</source>
        <translation>كل من على هذا الجهاز يرى اسمك. والمشرفون والمسؤولون يرون الباقي.</translation>
    </message>
    <message>
        <source>What is asked of you, and until when</source>
        <translation>المطلوب منك، وحتى متى</translation>
    </message>
    <message>
        <source>Sessions you were at, follow-ups, and that there was a talk</source>
        <translation>جلسات حضرتها، ومتابعات، وأن حديثًا جرى</translation>
    </message>
    <message>
        <source>Tips, questions and answers for colleagues</source>
        <translation>نصائح وأسئلة وإجابات للزملاء</translation>
    </message>
    <message>
        <source>What you use in the library, your ratings and playlists</source>
        <translation>ما استخدمته في المكتبة، وتقييماتك وقوائم تعلّمك</translation>
    </message>
    <message>
        <source>What you could teach, and whom you asked for help</source>
        <translation>ما يمكنك تعليمه، ومن طلبت منه المساعدة</translation>
    </message>
    <message>
        <source>Evidence you handed in, and what was found of it</source>
        <translation>الإثباتات التي سلّمتها، وما وُجد فيها</translation>
    </message>
    <message>
        <source>Private notes, sealed</source>
        <translation>ملاحظات خاصة، مختومة</translation>
    </message>
    <message>
        <source>a file for your computer at home</source>
        <translation>ملف لحاسوبك في البيت</translation>
    </message>
    <message>
        <source>which topics you are sure in, to make groups</source>
        <translation>المواضيع التي عرفتها جيدًا، لتكوين مجموعات</translation>
    </message>
    <message>
        <source>how far you are</source>
        <translation>مدى تقدمك</translation>
    </message>
    <message>
        <source>how everybody here stands, you among them</source>
        <translation>مدى تقدم الجميع هنا، وأنت منهم</translation>
    </message>
    <message>
        <source>your evidence</source>
        <translation>إثباتاتك</translation>
    </message>
    <message>
        <source>a passport that you brought</source>
        <translation>دفتر تعلّم جئت به</translation>
    </message>
    <message>
        <source>a photo of something you did at work</source>
        <translation>صورة لشيء عملته</translation>
    </message>
    <message>
        <source>what you wrote for colleagues</source>
        <translation>ما كتبته للزملاء</translation>
    </message>
    <message>
        <source>what you agreed, and your talks</source>
        <translation>ما اتفقت عليه، وأحاديثك</translation>
    </message>
    <message>
        <source>why you may like a talk</source>
        <translation>لماذا قد يفيدك حديث</translation>
    </message>
    <message>
        <source>your training record</source>
        <translation>سجل تدريبك</translation>
    </message>
    <message>
        <source>Nobody. A supervisor sees that you have a PIN and can replace it, but cannot read it.</source>
        <translation>لا أحد. المشرف يرى أن لديك رقمًا سريًا ويمكنه استبداله، لكنه لا يستطيع قراءته.</translation>
    </message>
    <message>
        <source>How it looks for you</source>
        <translation>مظهر الشاشة لديك</translation>
    </message>
    <message>
        <source>Language, colours and size of the words.</source>
        <translation>اللغة والألوان وحجم الكلمات.</translation>
    </message>
    <message>
        <source>So that the screen is as you like it.</source>
        <translation>حتى تكون الشاشة كما يناسبك.</translation>
    </message>
    <message>
        <source>Your answers and lessons</source>
        <translation>إجاباتك ودروسك</translation>
    </message>
    <message>
        <source>You. Supervisors of your workplace may look, and you see below that they did. Your organisation may read your learning record.</source>
        <translation>أنت. يمكن لمشرفي مكان عملك الاطلاع، ويظهر لك في الأسفل أنهم فعلوا ذلك. وقد تقرأ مؤسستك سجل تعلّمك.</translation>
    </message>
    <message>
        <source>Yes. Below you see what was sent.</source>
        <translation>نعم. في الأسفل يظهر لك ما أُرسل.</translation>
    </message>
    <message>
        <source>What the program thinks you know</source>
        <translation>ما يظن التطبيق أنك عرفته</translation>
    </message>
    <message>
        <source>Worked out from your answers: what you know, and when to practise it again.</source>
        <translation>محسوب من إجاباتك: ما عرفته، ومتى يفيد التدرّب عليه من جديد.</translation>
    </message>
    <message>
        <source>To choose the next step and to show how far you are.</source>
        <translation>لاختيار الخطوة التالية ولبيان مدى تقدمك.</translation>
    </message>
    <message>
        <source>So that nothing is lost when the power fails.</source>
        <translation>حتى لا يضيع شيء عند انقطاع الكهرباء.</translation>
    </message>
    <message>
        <source>Until you have answered or gone on, until the marks are recorded, and until the files are deleted.</source>
        <translation>حتى إجابتك أو متابعتك، وحتى تسجيل العلامات، وحتى حذف الملفات.</translation>
    </message>
    <message>
        <source>Your private notes</source>
        <translation>ملاحظاتك الخاصة</translation>
    </message>
    <message>
        <source>Your own notes, locked with your PIN, and the key to them.</source>
        <translation>ملاحظاتك المقفلة برقمك السري، ومفتاحها.</translation>
    </message>
    <message>
        <source>For your own thinking.</source>
        <translation>لتفكيرك الخاص.</translation>
    </message>
    <message>
        <source>Only you. Nobody else can open them.</source>
        <translation>أنت فقط. لا يستطيع أحد غيرك فتحها.</translation>
    </message>
    <message>
        <source>Only where your organisation lets them, and sealed.</source>
        <translation>فقط حيث تسمح مؤسستك بذلك، وهي مختومة.</translation>
    </message>
    <message>
        <source>Until you erase them, or lose the key.</source>
        <translation>حتى محوها بطلبك، أو ضياع المفتاح.</translation>
    </message>
    <message>
        <source>What was sent, and what waits</source>
        <translation>ما أُرسل وما ينتظر</translation>
    </message>
    <message>
        <source>The exact text of each entry for the record of your organisation.</source>
        <translation>النص الحرفي لكل بند من أجل سجل مؤسستك.</translation>
    </message>
    <message>
        <source>So that nothing is lost, and nothing is sent twice.</source>
        <translation>حتى لا يضيع شيء، ولا يُرسل شيء مرتين.</translation>
    </message>
    <message>
        <source>Whoever looks after the record of your organisation, and whom they let.</source>
        <translation>المسؤول عن سجل مؤسستك، ومن يسمح لهم.</translation>
    </message>
    <message>
        <source>Yes, this is what leaves the device.</source>
        <translation>نعم، هذا ما يغادر الجهاز.</translation>
    </message>
    <message>
        <source>Who did something about you</source>
        <translation>من فعل شيئًا يخصك</translation>
    </message>
    <message>
        <source>Who looked at your page or changed something about you, when and why.</source>
        <translation>من اطلع على صفحتك أو غيّر شيئًا يخصك، ومتى ولماذا.</translation>
    </message>
    <message>
        <source>So that you can see how others use their power.</source>
        <translation>ليظهر لك كيف يستخدم الآخرون صلاحياتهم.</translation>
    </message>
    <message>
        <source>You, and operators of this device.</source>
        <translation>أنت، ومسؤولو هذا الجهاز.</translation>
    </message>
    <message>
        <source>Answers and lessons</source>
        <translation>الإجابات والدروس</translation>
    </message>
    <message>
        <source>How sure you feel</source>
        <translation>مدى ثقتك بمعرفتك</translation>
    </message>
    <message>
        <source>Goals and days away</source>
        <translation>الأهداف وأيام الغياب</translation>
    </message>
    <message>
        <source>What you said is not for you</source>
        <translation>ما قلت إنه لا يناسبك</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>برامج التعلّم</translation>
    </message>
    <message>
        <source>what is kept about you</source>
        <translation>ما هو محفوظ عنك</translation>
    </message>
    <message>
        <source>a copy of everything about you</source>
        <translation>نسخة من كل شيء عنك</translation>
    </message>
    <message>
        <source>your goals</source>
        <translation>أهدافك</translation>
    </message>
    <message>
        <source>your programmes</source>
        <translation>برامج تعلّمك</translation>
    </message>
    <message>
        <source>your page</source>
        <translation>صفحتك</translation>
    </message>
    <message>
        <source>your checklists at work</source>
        <translation>قوائم التحقّق الخاصة بعملك</translation>
    </message>
    <message>
        <source>your certificates</source>
        <translation>شهاداتك</translation>
    </message>
    <message>
        <source>why you were asked what you were asked</source>
        <translation>سبب طرح الأسئلة عليك</translation>
    </message>
    <message>
        <source>opened in an emergency what is usually closed</source>
        <translation>فتح ما هو مغلق عادة، في حالة طارئة</translation>
    </message>
    <message>
        <source>a page about you</source>
        <translation>صفحة عنك</translation>
    </message>
    <message>
        <source>learner</source>
        <translation>متعلّم</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Until you erase it, or {days} days after you have left.</source>
        <translation>حتى محوه بطلبك، أو بعد مغادرتك بعدد الأيام: {days}.</translation>
    </message>
    <message>
        <source>Here until you erase it. There, as long as your organisation keeps it.</source>
        <translation>هنا حتى محوه بطلبك. وهناك ما دامت مؤسستك تحفظه.</translation>
    </message>
    <message>
        <source>Here for {days} days after sending. There, as long as your organisation keeps it.</source>
        <translation>هنا مدة بعد الإرسال، بالأيام: {days}. وهناك ما دامت مؤسستك تحفظه.</translation>
    </message>
    <message>
        <source>As long as this device is used.</source>
        <translation>ما دام هذا الجهاز مستخدمًا.</translation>
    </message>
    <message>
        <source>For this many years: {years}.</source>
        <translation>المدة بالسنوات: {years}.</translation>
    </message>
</context>
<context>
    <name>DayFirst</name>
    <message>
        <source>Today&apos;s quiz is done</source>
        <translation>انتهت أسئلة اليوم</translation>
    </message>
    <message>
        <source>Well done. The next one waits for your next shift.</source>
        <translation>أحسنت. الأسئلة التالية بانتظارك في نوبتك القادمة.</translation>
    </message>
    <message>
        <source>Find my start</source>
        <translation>تحديد نقطة بدايتي</translation>
    </message>
    <message>
        <source>Your module</source>
        <translation>وحدتك</translation>
    </message>
    <message>
        <source>Shift quiz</source>
        <translation>أسئلة النوبة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Everything is as you left it.</source>
        <translation>كل شيء كما تركته.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إنهاؤه</translation>
    </message>
    <message>
        <source>You stopped in: {name}</source>
        <translation>توقفت عند: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Topic of the week: {title}</source>
        <translation>موضوع الأسبوع: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Tips from colleagues</source>
        <translation>نصائح من الزملاء</translation>
    </message>
    <message>
        <source>Short check</source>
        <translation>تحقّق قصير</translation>
    </message>
    <message>
        <source>What you answered is kept. You can begin again on any day, with other questions.</source>
        <translation>ما أجبت به محفوظ. يمكنك البدء من جديد في أي يوم، بأسئلة أخرى.</translation>
    </message>
    <message>
        <source>What you answered is kept, and your path is made of it. Find my start does not ask again.</source>
        <translation>ما أجبت به محفوظ، ومنه يُبنى مسارك. ولن تُطرح أسئلة البداية مرة أخرى.</translation>
    </message>
    <message>
        <source>End it …</source>
        <translation>إنهاء …</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>End it: {name}?</source>
        <translation>إنهاء: ⁨{name}⁩؟</translation>
    </message>
    <message>
        <source>Start with a question</source>
        <translation>البدء بسؤال</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>ما هذا؟</translation>
    </message>
    <message>
        <source>Six short questions, then one thing to learn.</source>
        <translation>ستة أسئلة قصيرة، ثم شيء واحد للتعلّم.</translation>
    </message>
    <message>
        <source>Where do you start?</source>
        <translation>من أين تكون البداية؟</translation>
    </message>
    <message>
        <source>Leave it at that</source>
        <translation>يكفي هذا</translation>
    </message>
    <message>
        <source>At most {count} more questions, then one thing to learn.</source>
        <translation>أسئلة أخرى، على الأكثر ⁨{count}⁩، ثم شيء واحد للتعلّم.</translation>
    </message>
    <message>
        <source>Start the quiz</source>
        <translation>بدء الأسئلة</translation>
    </message>
    <message numerus="yes">
        <source>%n questions, about {minutes} min. It is practice, not a test.</source>
        <translation>
            <numerusform>لا أسئلة، نحو {minutes} د. هذا تدريب لا امتحان.</numerusform>
            <numerusform>سؤال واحد، نحو {minutes} د. هذا تدريب لا امتحان.</numerusform>
            <numerusform>سؤالان، نحو {minutes} د. هذا تدريب لا امتحان.</numerusform>
            <numerusform>%n أسئلة، نحو {minutes} د. هذا تدريب لا امتحان.</numerusform>
            <numerusform>%n سؤالًا، نحو {minutes} د. هذا تدريب لا امتحان.</numerusform>
            <numerusform>%n سؤال، نحو {minutes} د. هذا تدريب لا امتحان.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more quiz</source>
        <translation>أسئلة أخرى</translation>
    </message>
    <message>
        <source>You are away until {date}</source>
        <translation>غيابك حتى {date}</translation>
    </message>
    <message>
        <source>Nothing is due, and nothing piles up.</source>
        <translation>لا شيء مستحق، ولا شيء يتراكم.</translation>
    </message>
    <message>
        <source>Start a quiz anyway</source>
        <translation>بدء الأسئلة رغم ذلك</translation>
    </message>
</context>
<context>
    <name>DebriefPage</name>
    <message>
        <source>You chose: {choice}</source>
        <translation>اخترت: ⁨{choice}⁩</translation>
    </message>
    <message>
        <source>Good that it was only a story. You can try it in another way.</source>
        <translation>من الجيد أنها مجرد قصة. يمكنك تجربتها بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>نظرة إلى الوراء</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>إلى صفحة اليوم</translation>
    </message>
    <message>
        <source>Choice by choice: somebody with experience</source>
        <translation>خيارًا بعد خيار: رأي صاحب خبرة</translation>
    </message>
    <message>
        <source>You: {choice}</source>
        <translation>أنت: ⁨{choice}⁩</translation>
    </message>
    <message>
        <source>They would do the same. {why}</source>
        <translation>هو أيضًا سيفعل ذلك. ⁨{why}⁩</translation>
    </message>
    <message>
        <source>They: {choice}</source>
        <translation>صاحب الخبرة: ⁨{choice}⁩</translation>
    </message>
</context>
<context>
    <name>DeedPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>DeletePage</name>
    <message>
        <source>Delete this draft?</source>
        <translation>حذف هذه المسودة؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>بلا اسم بعد</translation>
    </message>
    <message>
        <source>Its words, pictures and recordings are gone then.</source>
        <translation>ستذهب كلماتها وصورها وتسجيلاتها.</translation>
    </message>
    <message>
        <source>What was published of it stays, and people can go on learning it.</source>
        <translation>ما نُشر منها يبقى، ويمكن للناس متابعة تعلّمه.</translation>
    </message>
    <message>
        <source>No new version can be made of it any more.</source>
        <translation>لن يمكن عمل إصدار جديد منها.</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Looked after by {names}</source>
        <translation>المسؤول عنه: {names}</translation>
    </message>
    <message>
        <source>What can be learned here</source>
        <translation>ما يمكن تعلّمه هنا</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>‏⁨{title}⁩، الإصدار ⁨{version}⁩</translation>
    </message>
    <message>
        <source>No pack is installed.</source>
        <translation>لا توجد أي حزمة مثبّتة.</translation>
    </message>
    <message>
        <source>Stepwell, version {version}</source>
        <translation>‏Stepwell، الإصدار ⁨{version}⁩</translation>
    </message>
    <message>
        <source>About Stepwell</source>
        <translation>عن Stepwell</translation>
    </message>
    <message>
        <source>For the person who looks after this device</source>
        <translation>للمسؤول عن هذا الجهاز</translation>
    </message>
    <message>
        <source>Nobody looks after this device any more. Tell your organisation: it can be mended there.</source>
        <translation>لم يعد أحد مسؤولًا عن هذا الجهاز. يلزم إبلاغ مؤسستك: يمكن إصلاح ذلك هناك.</translation>
    </message>
    <message>
        <source>Nobody looks after this device yet. If it is you, say so: then nobody else can.</source>
        <translation>لا أحد مسؤول عن هذا الجهاز بعد. إن كان هذا دورك فيمكنك قول ذلك هنا: عندئذ لا يستطيع غيرك ذلك.</translation>
    </message>
    <message>
        <source>Look after this device</source>
        <translation>تولي أمر هذا الجهاز</translation>
    </message>
    <message>
        <source>{title} is switched off. {why}</source>
        <translation>‏⁨{title}⁩ موقوفة. ⁨{why}⁩</translation>
    </message>
    <message>
        <source>Last contact: {when}</source>
        <translation>آخر اتصال: {when}</translation>
    </message>
    <message>
        <source>Device {id}</source>
        <translation>الجهاز ⁨{id}⁩</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>By {author}. Licence: {licence}</source>
        <translation>بقلم ⁨{author}⁩. الترخيص: ⁨{licence}⁩</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>نُسخ العنوان.</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>Who looks after this device?</source>
        <translation>من المسؤول عن هذا الجهاز؟</translation>
    </message>
    <message>
        <source>Press your name. Then your PIN is asked for.</source>
        <translation>المطلوب الضغط على اسمك. بعدها يُطلب رقمك السري.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message>
        <source>Make a microlearn</source>
        <translation>إنشاء وحدة مصغّرة</translation>
    </message>
    <message>
        <source>One goal, two questions, a short lesson: in about ten minutes.</source>
        <translation>هدف واحد وسؤالان ودرس قصير: في نحو عشر دقائق.</translation>
    </message>
    <message>
        <source>New microlearn</source>
        <translation>وحدة مصغّرة جديدة</translation>
    </message>
    <message>
        <source>Reported problems</source>
        <translation>المشكلات المبلغ عنها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>بلا اسم بعد</translation>
    </message>
    <message>
        <source>Last change: {when}</source>
        <translation>آخر تغيير: {when}</translation>
    </message>
    <message>
        <source>Published, version {version}</source>
        <translation>منشورة، الإصدار ⁨{version}⁩</translation>
    </message>
    <message>
        <source>Begun by {name}</source>
        <translation>بدأها ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Nothing is being made here yet.</source>
        <translation>لا شيء قيد الإعداد هنا بعد.</translation>
    </message>
</context>
<context>
    <name>DropPlaylistPage</name>
    <message>
        <source>Delete this playlist?</source>
        <translation>حذف قائمة التعلّم هذه؟</translation>
    </message>
    <message>
        <source>What you learned stays. Colleagues who made a copy of it keep theirs.</source>
        <translation>ما تعلّمته يبقى. ومن نسخها من الزملاء تبقى لديه نسخته.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>Duties</name>
    <message>
        <source>What is to be asked?</source>
        <translation>ما المطلوب؟</translation>
    </message>
    <message>
        <source>Of whom?</source>
        <translation>ممن؟</translation>
    </message>
    <message>
        <source>Which people?</source>
        <translation>من أي أشخاص؟</translation>
    </message>
    <message>
        <source>With which job?</source>
        <translation>من أي وظيفة؟</translation>
    </message>
    <message>
        <source>How do they show it?</source>
        <translation>كيف يثبتون ذلك؟</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>كم مرة؟</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>حتى متى؟</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>إعدادات أخرى</translation>
    </message>
    <message>
        <source>How many days of grace after the due day?</source>
        <translation>كم يومًا مهلة بعد الموعد؟</translation>
    </message>
    <message>
        <source>How many days before does it stand on their Today?</source>
        <translation>قبل الموعد بكم يوم يظهر في صفحة اليوم لديهم؟</translation>
    </message>
    <message>
        <source>Does what was learned elsewhere count?</source>
        <translation>هل يُحتسب ما تم تعلّمه في مكان آخر؟</translation>
    </message>
    <message>
        <source>How much of the check has to be right?</source>
        <translation>كم يلزم أن يكون صحيحًا من التحقّق؟</translation>
    </message>
    <message>
        <source>How many questions for each outcome?</source>
        <translation>كم سؤالًا لكل ما يُتعلّم؟</translation>
    </message>
    <message>
        <source>How many tries, before the material comes again?</source>
        <translation>كم محاولة قبل عرض المادة من جديد؟</translation>
    </message>
    <message>
        <source>Yes, once it was accepted</source>
        <translation>نعم، بعد قبوله</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>{count} of 100</source>
        <translation>‏{count} من 100</translation>
    </message>
    <message>
        <source>Also those who join later</source>
        <translation>ومن ينضم لاحقًا أيضًا</translation>
    </message>
    <message>
        <source>Also those who get it later</source>
        <translation>ومن يحصل عليها لاحقًا أيضًا</translation>
    </message>
    <message>
        <source>Those with a job I choose</source>
        <translation>أصحاب وظيفة أختارها</translation>
    </message>
    <message>
        <source>People I choose</source>
        <translation>أشخاص أختارهم</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>Who joins later has the same time</source>
        <translation>من ينضم لاحقًا له المدة نفسها</translation>
    </message>
    <message>
        <source>One day for all</source>
        <translation>يوم واحد للجميع</translation>
    </message>
    <message>
        <source>Done once, it counts for good</source>
        <translation>يُنجز مرة ويُحتسب نهائيًا</translation>
    </message>
    <message>
        <source>Counted from the day on which each of them did it</source>
        <translation>يُحسب لكل واحد من يوم إنجازه</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>تغيير هذا</translation>
    </message>
    <message>
        <source>Grace, reminder, the check: as usual, unless you say otherwise</source>
        <translation>المهلة والتذكير والتحقّق: كالمعتاد، إلا إن اخترت غير ذلك</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Due again soon</source>
        <translation>مستحق من جديد قريبًا</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>معفى</translation>
    </message>
    <message>
        <source>Done on {date}. Counts until {until}</source>
        <translation>أُنجز في {date}. يُحتسب حتى {until}</translation>
    </message>
    <message>
        <source>Done on {date}. Counts for good</source>
        <translation>أُنجز في {date}. يُحتسب نهائيًا</translation>
    </message>
    <message>
        <source>Signed on {date} by somebody this device does not know as a supervisor</source>
        <translation>وقّعه في {date} شخص لا يعرفه هذا الجهاز مشرفًا</translation>
    </message>
    <message>
        <source>Was due on {date}</source>
        <translation>كان موعده {date}</translation>
    </message>
    <message>
        <source>Due again by {date}</source>
        <translation>مستحق من جديد حتى {date}</translation>
    </message>
    <message>
        <source>Due by {date}</source>
        <translation>مستحق حتى {date}</translation>
    </message>
    <message>
        <source>This device does not know enough to say</source>
        <translation>لا يعرف هذا الجهاز ما يكفي للحكم</translation>
    </message>
    <message>
        <source>Not asked of this person</source>
        <translation>غير مطلوب من هذا الشخص</translation>
    </message>
    <message>
        <source>Asked of you: {title}. It was due on {date}.</source>
        <translation>مطلوب منك: ⁨{title}⁩. كان موعده {date}.</translation>
    </message>
    <message>
        <source>Asked of you again: {title}. Until {date}.</source>
        <translation>مطلوب منك من جديد: ⁨{title}⁩. حتى {date}.</translation>
    </message>
    <message>
        <source>Asked of you: {title}. Until {date}.</source>
        <translation>مطلوب منك: ⁨{title}⁩. حتى {date}.</translation>
    </message>
    <message>
        <source>A short check</source>
        <translation>تحقّق قصير</translation>
    </message>
    <message>
        <source>The whole topic</source>
        <translation>الموضوع كله</translation>
    </message>
    <message>
        <source>A session together</source>
        <translation>جلسة مشتركة</translation>
    </message>
    <message>
        <source>Somebody watches it at work</source>
        <translation>يشاهده أحد في العمل</translation>
    </message>
    <message>
        <source>A few questions by chance, without hints</source>
        <translation>بضعة أسئلة عشوائية، بلا تلميحات</translation>
    </message>
    <message>
        <source>Lessons and questions, until it is settled</source>
        <translation>دروس وأسئلة، حتى إتمامه</translation>
    </message>
    <message>
        <source>Face to face; who was there is noted</source>
        <translation>وجهًا لوجه؛ ويُسجَّل من حضر</translation>
    </message>
    <message>
        <source>Every checklist of the topic is signed off</source>
        <translation>كل قوائم تحقّق الموضوع معتمدة</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>كل سنة</translation>
    </message>
    <message>
        <source>Every three years</source>
        <translation>كل ثلاث سنوات</translation>
    </message>
    <message>
        <source>Again after days: {count}</source>
        <translation>من جديد بعد عدد من الأيام: {count}</translation>
    </message>
    <message>
        <source>Within two weeks after it is given</source>
        <translation>خلال أسبوعين من طلبه</translation>
    </message>
    <message>
        <source>Within four weeks after it is given</source>
        <translation>خلال أربعة أسابيع من طلبه</translation>
    </message>
    <message>
        <source>Within three months after it is given</source>
        <translation>خلال ثلاثة أشهر من طلبه</translation>
    </message>
    <message>
        <source>Days after it is given: {count}</source>
        <translation>عدد الأيام بعد طلبه: {count}</translation>
    </message>
    <message>
        <source>By {date}, everybody</source>
        <translation>الجميع حتى {date}</translation>
    </message>
    <message>
        <source>Everybody with the job: {jobs}</source>
        <translation>كل من وظيفته: ⁨{jobs}⁩</translation>
    </message>
    <message>
        <source>People chosen by name: {count}</source>
        <translation>أشخاص اختيروا بالاسم: {count}</translation>
    </message>
    <message>
        <source>Those who lead a team</source>
        <translation>من يقودون فريقًا</translation>
    </message>
    <message>
        <source>Everybody but those who lead</source>
        <translation>الجميع ما عدا من يقودون</translation>
    </message>
    <message>
        <source>Some of the site</source>
        <translation>بعض أشخاص مكان العمل</translation>
    </message>
    <message>
        <source>Everybody of the site</source>
        <translation>كل أشخاص مكان العمل</translation>
    </message>
    <message>
        <source>Set by somebody who is no longer here.</source>
        <translation>حدّده شخص لم يعد هنا.</translation>
    </message>
    <message>
        <source>Set by somebody this device does not know.</source>
        <translation>حدّده شخص لا يعرفه هذا الجهاز.</translation>
    </message>
    <message>
        <source>Set by {name}, last changed on {date}</source>
        <translation>حدّده ⁨{name}⁩، وآخر تغيير في {date}</translation>
    </message>
    <message>
        <source>{by} asked it for the first time.</source>
        <translation>طلبه ⁨{by}⁩ لأول مرة.</translation>
    </message>
    <message>
        <source>{by} changed it.</source>
        <translation>غيّره ⁨{by}⁩.</translation>
    </message>
    <message>
        <source>{by} ended it.</source>
        <translation>أنهاه ⁨{by}⁩.</translation>
    </message>
    <message>
        <source>{by} excused {about}.</source>
        <translation>أعفى ⁨{by}⁩ منه ⁨{about}⁩.</translation>
    </message>
    <message>
        <source>{by} asked it again of {about}.</source>
        <translation>طلبه ⁨{by}⁩ من جديد من ⁨{about}⁩.</translation>
    </message>
    <message>
        <source>{by} reminded {about}.</source>
        <translation>ذكّر ⁨{by}⁩ به ⁨{about}⁩.</translation>
    </message>
    <message>
        <source>Somebody who is not known here</source>
        <translation>شخص غير معروف هنا</translation>
    </message>
    <message>
        <source>Learned elsewhere, and accepted</source>
        <translation>تم تعلّمه في مكان آخر، وقُبل</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>لم يُنجز بعد</translation>
    </message>
    <message>
        <source>Asked since {date}</source>
        <translation>مطلوب منذ {date}</translation>
    </message>
    <message>
        <source>It is not asked any more</source>
        <translation>لم يعد مطلوبًا</translation>
    </message>
    <message>
        <source>Counts until {date}</source>
        <translation>يُحتسب حتى {date}</translation>
    </message>
    <message>
        <source>Counts for good</source>
        <translation>يُحتسب نهائيًا</translation>
    </message>
    <message>
        <source>Done on {date}: {how}</source>
        <translation>أُنجز في {date}: {how}</translation>
    </message>
    <message>
        <source>Seen, led or accepted by {name}</source>
        <translation>شاهده أو قاده أو قبله ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>أُعدّ في {date}</translation>
    </message>
    <message>
        <source>Training record</source>
        <translation>سجل التدريب</translation>
    </message>
    <message>
        <source>Nothing was asked so far.</source>
        <translation>لم يُطلب شيء حتى الآن.</translation>
    </message>
</context>
<context>
    <name>DutiesPage</name>
    <message>
        <source>What is asked</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Of whom, until when, and how far it is. Each person sees what is asked of them.</source>
        <translation>ممن، وحتى متى، وإلى أين وصل. كل شخص يرى ما هو مطلوب منه.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>طلب شيء</translation>
    </message>
    <message>
        <source>Nothing is asked here yet.</source>
        <translation>لا شيء مطلوب هنا بعد.</translation>
    </message>
    <message>
        <source>Whoever set this is not here: {count}</source>
        <translation>من حدّد هذا ليس هنا: {count}</translation>
    </message>
    <message>
        <source>Ask something of everybody with the same job</source>
        <translation>طلب شيء من كل أصحاب وظيفة واحدة</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>من يفعل ماذا</translation>
    </message>
    <message>
        <source>Asked of nobody now</source>
        <translation>غير مطلوب من أحد الآن</translation>
    </message>
    <message>
        <source>What was asked and done, of everybody, as a table</source>
        <translation>المطلوب والمنجز للجميع، في جدول</translation>
    </message>
    <message>
        <source>Training records</source>
        <translation>سجلات التدريب</translation>
    </message>
</context>
<context>
    <name>DutyEndsPage</name>
    <message>
        <source>Ask it of nobody any more?</source>
        <translation>إنهاء طلبه من الجميع؟</translation>
    </message>
    <message>
        <source>What people did stays in their records. You can ask it anew at any time.</source>
        <translation>ما أنجزه الناس يبقى في سجلاتهم. يمكنك طلبه من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إنهاؤه</translation>
    </message>
</context>
<context>
    <name>DutyHistoryPage</name>
    <message>
        <source>Who did what</source>
        <translation>من فعل ماذا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Nothing was done with it on this device.</source>
        <translation>لم يُفعل به شيء على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Because: {words}</source>
        <translation>السبب: ⁨{words}⁩</translation>
    </message>
</context>
<context>
    <name>DutyLine</name>
    <message>
        <source>See what to do</source>
        <translation>معرفة المطلوب فعله</translation>
    </message>
    <message>
        <source>All that is asked of you</source>
        <translation>كل ما هو مطلوب منك</translation>
    </message>
</context>
<context>
    <name>DutyPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييره</translation>
    </message>
    <message>
        <source>Remind: {count}</source>
        <translation>تذكير: {count}</translation>
    </message>
    <message>
        <source>It is being written into records. Still to do: {count}</source>
        <translation>تجري كتابته في السجلات. الباقي: {count}</translation>
    </message>
    <message>
        <source>They see it on their Today, and you among your follow-ups. Nobody is told twice.</source>
        <translation>يظهر لهم في صفحة اليوم، ولك بين متابعاتك. ولا يُذكَّر أحد مرتين.</translation>
    </message>
    <message>
        <source>Excuse people from it, or ask it of nobody any more. To go on with it, ask it anew.</source>
        <translation>يمكنك إعفاء أشخاص منه، أو إنهاء طلبه من الجميع. وللاستمرار فيه يلزم طلبه من جديد.</translation>
    </message>
    <message>
        <source>This topic is not on this device, so it cannot be changed here.</source>
        <translation>هذا الموضوع ليس على هذا الجهاز، فلا يمكن تغيير الطلب هنا.</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>من فعل ماذا</translation>
    </message>
    <message>
        <source>Ask it of nobody any more</source>
        <translation>إنهاء طلبه من الجميع</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>إيجاد اسم</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>Nobody with this name.</source>
        <translation>لا أحد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Asked of nobody now</source>
        <translation>غير مطلوب من أحد الآن</translation>
    </message>
</context>
<context>
    <name>DutyPersonPage</name>
    <message>
        <source>They see that you looked</source>
        <translation>يظهر له أنك اطلعت</translation>
    </message>
    <message>
        <source>Their training record</source>
        <translation>سجل تدريبه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Ask it again</source>
        <translation>طلبه من جديد</translation>
    </message>
    <message>
        <source>Excuse them from it</source>
        <translation>إعفاؤه منه</translation>
    </message>
    <message>
        <source>Why? They and other supervisors can read it.</source>
        <translation>لماذا؟ يمكنه هو ومشرفون آخرون قراءة ذلك.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>ببضع كلمات</translation>
    </message>
    <message>
        <source>Excuse them</source>
        <translation>إعفاؤه</translation>
    </message>
</context>
<context>
    <name>DutyStepPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Ask it so from now on</source>
        <translation>طلبه هكذا من الآن</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>طلبه</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Due for the people who are here now: {date}</source>
        <translation>الموعد لمن هم هنا الآن: {date}</translation>
    </message>
    <message>
        <source>Everybody it is asked of sees it, who set it and until when. Nothing is shut to them because of it.</source>
        <translation>كل من طُلب منه يراه، ويرى من حدّده وحتى متى. ولا يُغلق شيء أمامه بسببه.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>إيجاد اسم</translation>
    </message>
    <message>
        <source>Who has which job, you say under Who does what.</source>
        <translation>تُحدَّد وظيفة كل شخص في «من يفعل ماذا».</translation>
    </message>
    <message>
        <source>Go on with: {count}</source>
        <translation>متابعة مع: {count}</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>You meant: {word}</source>
        <translation>قصدت: ⁨{word}⁩</translation>
    </message>
</context>
<context>
    <name>EmergencyFrame</name>
    <message>
        <source>Number to call: {number}</source>
        <translation>رقم الاتصال: ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Call the emergency number of your country.</source>
        <translation>يلزم الاتصال برقم الطوارئ في بلدك.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>In an emergency</source>
        <translation>في حالة الطوارئ</translation>
    </message>
    <message>
        <source>In an emergency: call {number}</source>
        <translation>في حالة الطوارئ: الاتصال بالرقم ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Nothing to read is here for an emergency. Ask a colleague for help.</source>
        <translation>لا يوجد هنا ما يُقرأ في حالة الطوارئ. يلزم طلب المساعدة من أحد الزملاء.</translation>
    </message>
</context>
<context>
    <name>EmergencyReadPage</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>EncouragedPage</name>
    <message>
        <source>What encourages me</source>
        <translation>ما يشجّعني</translation>
    </message>
    <message>
        <source>Choose what you want</source>
        <translation>اختيار ما يناسبك</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message numerus="yes">
        <source>You learned something in %n shifts in a row</source>
        <translation>
            <numerusform>ما تعلمت في أي نوبة متتالية</numerusform>
            <numerusform>تعلمت شيئًا في نوبة واحدة</numerusform>
            <numerusform>تعلمت شيئًا في نوبتين متتاليتين</numerusform>
            <numerusform>تعلمت شيئًا في %n نوبات متتالية</numerusform>
            <numerusform>تعلمت شيئًا في %n نوبة متتالية</numerusform>
            <numerusform>تعلمت شيئًا في %n نوبة متتالية</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to six days off, and days away, change nothing about that.</source>
        <translation>حتى ستة أيام راحة، وأيام الغياب، لا تغيّر شيئًا من ذلك.</translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation>ما تعلّمته</translation>
    </message>
    <message>
        <source>Goals of the team</source>
        <translation>أهداف الفريق</translation>
    </message>
    <message>
        <source>Badges, goals of the team and reminders are off. You choose what you want.</source>
        <translation>الشارات وأهداف الفريق والتذكيرات متوقفة. والاختيار لك.</translation>
    </message>
    <message>
        <source>Only you see this page.</source>
        <translation>لا يرى هذه الصفحة أحد غيرك.</translation>
    </message>
    <message>
        <source>What you know so far</source>
        <translation>ما عرفته حتى الآن</translation>
    </message>
    <message>
        <source>What you learn will show here.</source>
        <translation>هنا يظهر ما تتعلمه.</translation>
    </message>
    <message>
        <source>What I know so far</source>
        <translation>ما أعرفه حتى الآن</translation>
    </message>
    <message>
        <source>Nothing yet. A badge comes when you know all of a topic, not for how often you press.</source>
        <translation>لا شيء بعد. تأتي الشارة عند معرفة موضوع كله، لا بعدد مرات الضغط.</translation>
    </message>
    <message>
        <source>Your team has no goal now.</source>
        <translation>ليس لفريقك هدف الآن.</translation>
    </message>
    <message>
        <source>You take part or not, and leave when you like. Nobody here is shown who takes part, or who did how much. That you take part is in your learning record, which your organisation may read.</source>
        <translation>المشاركة لك أو تركها، والخروج متى شئت. لا يُعرض هنا على أحد من يشارك أو كم أنجز كل واحد. أما مشاركتك فتُذكر في سجل تعلّمك، وقد تقرؤه مؤسستك.</translation>
    </message>
    <message>
        <source>You take part.</source>
        <translation>مشاركتك مسجّلة.</translation>
    </message>
    <message>
        <source>Take part no longer</source>
        <translation>ترك المشاركة</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>المشاركة</translation>
    </message>
</context>
<context>
    <name>Encouragement</name>
    <message>
        <source>You know all of it, and somebody saw it at work: {title}</source>
        <translation>عرفته كله، وشاهد أحدهم ذلك في العمل: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>You know all of it: {title}</source>
        <translation>عرفته كله: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>You know every topic of: {title}</source>
        <translation>عرفت كل مواضيع: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>You finished the programme: {title}</source>
        <translation>أنهيت برنامج التعلّم: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>You thought otherwise at first, and changed your mind: {title}</source>
        <translation>كان رأيك مختلفًا في البداية، ثم غيّرته: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>You still knew it after a month or more: {title}</source>
        <translation>بقي في ذاكرتك بعد شهر أو أكثر: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Shift quizzes together: {count}</source>
        <translation>جولات أسئلة النوبة معًا: {count}</translation>
    </message>
    <message>
        <source>Lessons read together: {count}</source>
        <translation>دروس مقروءة معًا: {count}</translation>
    </message>
    <message>
        <source>Modules passed together: {count}</source>
        <translation>وحدات مجتازة معًا: {count}</translation>
    </message>
    <message>
        <source>Shift quizzes</source>
        <translation>أسئلة النوبة</translation>
    </message>
    <message>
        <source>Lessons read</source>
        <translation>الدروس المقروءة</translation>
    </message>
    <message>
        <source>Modules passed</source>
        <translation>الوحدات المجتازة</translation>
    </message>
    <message>
        <source>What you do together is shown when three people take part.</source>
        <translation>يُعرض ما يُنجز معًا عندما يشارك ثلاثة أشخاص.</translation>
    </message>
    <message>
        <source>Together at least {together} of {target}</source>
        <translation>معًا: {together} من {target} على الأقل</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>من ⁨{first}⁩ إلى ⁨{last}⁩</translation>
    </message>
    <message>
        <source>It was over on {last}.</source>
        <translation>انتهى في ⁨{last}⁩.</translation>
    </message>
    <message>
        <source>It was ended.</source>
        <translation>أُنهي.</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>حتى ⁨{last}⁩</translation>
    </message>
    <message>
        <source>People who take part: {count}</source>
        <translation>عدد المشاركين: {count}</translation>
    </message>
    <message>
        <source>You agreed to do this by {date}: {topic}</source>
        <translation>اتفقت على فعل هذا حتى {date}: ⁨{topic}⁩</translation>
    </message>
    <message>
        <source>You agreed on a talk by {date}.</source>
        <translation>اتفقت على حديث حتى {date}.</translation>
    </message>
    <message>
        <source>{topic}: it is asked for until {date}.</source>
        <translation>‏⁨{topic}⁩: مطلوب حتى {date}.</translation>
    </message>
    <message>
        <source>Some questions for this shift are waiting.</source>
        <translation>بعض الأسئلة لهذه النوبة بانتظارك.</translation>
    </message>
    <message>
        <source>The next step to your goal: {topic}</source>
        <translation>الخطوة التالية إلى هدفك: ⁨{topic}⁩</translation>
    </message>
    <message>
        <source>what you agreed</source>
        <translation>ما اتفقت عليه</translation>
    </message>
    <message>
        <source>what is asked for soon</source>
        <translation>ما هو مطلوب قريبًا</translation>
    </message>
    <message>
        <source>the shift quiz</source>
        <translation>أسئلة النوبة</translation>
    </message>
    <message>
        <source>the next step to a goal</source>
        <translation>الخطوة التالية إلى هدف</translation>
    </message>
    <message>
        <source>{level}: {count} of your topics</source>
        <translation>‏{level}: {count} من مواضيعك</translation>
    </message>
</context>
<context>
    <name>EndGoalPage</name>
    <message>
        <source>End this goal?</source>
        <translation>إنهاء هذا الهدف؟</translation>
    </message>
    <message>
        <source>What people learned stays. It cannot be begun again; you can set a new one.</source>
        <translation>ما تعلّمه الناس يبقى. لا يمكن بدؤه من جديد؛ يمكنك تحديد هدف جديد.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إنهاؤه</translation>
    </message>
    <message>
        <source>Another supervisor set this goal. Only they can end it.</source>
        <translation>حدّد هذا الهدف مشرف آخر. ولا يستطيع إنهاءه غيره.</translation>
    </message>
</context>
<context>
    <name>EndSessionPage</name>
    <message>
        <source>Give it up?</source>
        <translation>إلغاؤها؟</translation>
    </message>
    <message>
        <source>Close it?</source>
        <translation>إغلاقها؟</translation>
    </message>
    <message>
        <source>Noted so far: {count}</source>
        <translation>المسجَّل حتى الآن: {count}</translation>
    </message>
    <message>
        <source>Nothing of it is noted for anybody.</source>
        <translation>لا يُسجَّل منها شيء لأحد.</translation>
    </message>
    <message>
        <source>Each of them sees then that they were there. It is part of what they have learned.</source>
        <translation>عندئذ يظهر لكل واحد منهم أنه حضر. وهذا جزء مما تعلّمه.</translation>
    </message>
    <message>
        <source>Nobody&apos;s answers are kept, and nobody&apos;s learning changes.</source>
        <translation>لا تُحفظ إجابات أحد، ولا يتغير تعلّم أحد.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>إلغاؤها</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>إغلاقها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>No address is set here, so the other computer sends nothing. A stick can carry it.</source>
        <translation>لم يُحدَّد أي عنوان هنا، فلن يرسل الحاسوب الآخر شيئًا. يمكن نقله بذاكرة USB.</translation>
    </message>
    <message>
        <source>Packs will come there from {place}.</source>
        <translation>ستأتي الحزم إلى هناك من ⁨{place}⁩.</translation>
    </message>
    <message>
        <source>There is no key for other computers, only the one of this device.</source>
        <translation>لا يوجد مفتاح لحواسيب أخرى، بل مفتاح هذا الجهاز فقط.</translation>
    </message>
    <message>
        <source>Whoever breaks into the other computer could then read and send in the name of this device.</source>
        <translation>عندئذ يستطيع من يخترق الحاسوب الآخر أن يقرأ ويرسل باسم هذا الجهاز.</translation>
    </message>
    <message>
        <source>Let the key of this device go along</source>
        <translation>السماح بأن يذهب مفتاح هذا الجهاز معه</translation>
    </message>
    <message>
        <source>The file and the code for {name}</source>
        <translation>الملف والرمز من أجل ⁨{name}⁩</translation>
    </message>
    <message>
        <source>The file was written. It lies here:</source>
        <translation>كُتب الملف. هو هنا:</translation>
    </message>
    <message>
        <source>Give {name} the file on a stick, and tell the code apart from it.</source>
        <translation>الملف يُعطى إلى ⁨{name}⁩ على ذاكرة USB، والرمز يُقال على حدة.</translation>
    </message>
    <message>
        <source>At home, {name} starts Stepwell and presses: I have an enrolment file.</source>
        <translation>في البيت: تشغيل Stepwell ثم الضغط على «لدي ملف تسجيل». هذا ما يفعله ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>The PIN there is the same as here.</source>
        <translation>الرقم السري هناك هو نفسه هنا.</translation>
    </message>
    <message>
        <source>The code is shown this one time only. The file works for {days} days; delete it here then.</source>
        <translation>لا يظهر الرمز إلا هذه المرة. مدة صلاحية الملف بالأيام: {days}، وبعدها يلزم حذفه هنا.</translation>
    </message>
    <message>
        <source>The file could not be written here. The disk may be full, or closed for this account:</source>
        <translation>تعذّرت كتابة الملف هنا. ربما القرص ممتلئ، أو مغلق أمام هذا الحساب:</translation>
    </message>
    <message>
        <source>No stick at hand? The file as a picture</source>
        <translation>لا توجد ذاكرة USB؟ الملف على شكل صورة</translation>
    </message>
    <message>
        <source>The camera of a phone finds one line of text in it. Saved as a text file on the other computer, that line is the file.</source>
        <translation>كاميرا الهاتف تجد فيها سطرًا واحدًا من النص. وعند حفظه كملف نصي على الحاسوب الآخر يكون هذا السطر هو الملف.</translation>
    </message>
    <message>
        <source>The file as a picture for the camera of a phone</source>
        <translation>الملف على شكل صورة لكاميرا الهاتف</translation>
    </message>
</context>
<context>
    <name>EntriesPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The newest entries come first. Take a copy under My data to have every detail.</source>
        <translation>الأحدث في البداية. كل التفاصيل في نسخة من «بياناتي».</translation>
    </message>
    <message>
        <source>Private notes that are locked, and cannot be shown: {count}. Your PIN opens them.</source>
        <translation>ملاحظات خاصة مقفلة لا يمكن عرضها: {count}. تُفتح بالرقم السري.</translation>
    </message>
    <message>
        <source>The newest {shown} of {count}.</source>
        <translation>الأحدث: {shown} من {count}.</translation>
    </message>
    <message>
        <source>{head}: {value}</source>
        <translation>{head}: {value}</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>I do not know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>What you take from it, if you want</source>
        <translation>ما استفدته منه، إن أردت</translation>
    </message>
    <message>
        <source>Take it out of my passport</source>
        <translation>إزالته من دفتر تعلّمي</translation>
    </message>
    <message>
        <source>Yes, take it out</source>
        <translation>نعم، إزالته</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>توقف الآن</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>What it was called</source>
        <translation>ما اسمه</translation>
    </message>
    <message>
        <source>Where it was, if you like</source>
        <translation>أين كان، إن أردت</translation>
    </message>
    <message>
        <source>Day, month and year, if you know them</source>
        <translation>اليوم والشهر والسنة، إن كانت معروفة لك</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>About how long?</source>
        <translation>كم استغرق تقريبًا؟</translation>
    </message>
    <message>
        <source>What shows that you were there, if there is something</source>
        <translation>ما يثبت حضورك، إن وُجد</translation>
    </message>
    <message>
        <source>Locked with your PIN. It goes along only when you tick it.</source>
        <translation>مقفل برقمك السري. ولا يذهب معك إلا إذا وضعت عليه علامة.</translation>
    </message>
    <message>
        <source>As in: a certificate on paper. Keep the paper yourself.</source>
        <translation>مثل: شهادة على ورق. والورقة تبقى عندك.</translation>
    </message>
    <message>
        <source>Question {number} of {all}</source>
        <translation>السؤال {number} من {all}</translation>
    </message>
    <message>
        <source>What did you learn from?</source>
        <translation>مِمَّ تعلّمت؟</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>ماذا كان؟</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>متى كان؟</translation>
    </message>
    <message>
        <source>What do you take from it?</source>
        <translation>ما الذي استفدته منه؟</translation>
    </message>
    <message>
        <source>Only the first line is needed.</source>
        <translation>السطر الأول وحده مطلوب.</translation>
    </message>
    <message>
        <source>Nothing here is needed.</source>
        <translation>لا شيء هنا مطلوب.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Type it as day, month and year, as in {example}, or leave it empty.</source>
        <translation>يُكتب باليوم والشهر والسنة، مثل ⁨{example}⁩، أو يُترك فارغًا.</translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message>
        <source>Erase everything about me</source>
        <translation>محو كل شيء عني</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>الإبقاء على كل شيء</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>محو كل شيء</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>طلب ذلك</translation>
    </message>
    <message>
        <source>Type your PIN to erase everything</source>
        <translation>رقمك السري لمحو كل شيء</translation>
    </message>
    <message>
        <source>Tap your pictures to erase everything</source>
        <translation>صورك لمحو كل شيء</translation>
    </message>
    <message>
        <source>It was asked for. Everything about you is erased on this day: {date}.</source>
        <translation>سُجّل الطلب. كل شيء عنك سيُمحى في هذا اليوم: {date}.</translation>
    </message>
    <message>
        <source>If that was not you, or you want to stay, keep everything.</source>
        <translation>إن لم يكن الطلب منك، أو أردت البقاء، فيمكنك الإبقاء على كل شيء.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>You have no PIN, so anybody could press your name and ask for this.</source>
        <translation>ليس لديك رقم سري، فيمكن لأي شخص الضغط على اسمك وطلب هذا.</translation>
    </message>
    <message>
        <source>Your PIN is new. Somebody else could have chosen it for you and ask for this.</source>
        <translation>رقمك السري جديد. ربما اختاره لك شخص آخر وطلب هذا.</translation>
    </message>
    <message>
        <source>So it is done {days} days after you ask. Until then you see it whenever you come in, and can take it back.</source>
        <translation>لذلك يتم المحو بعد طلبك بعدد الأيام: {days}. وحتى ذلك الحين يظهر لك عند كل دخول، ويمكنك التراجع عنه.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>Your name, your PIN, your answers and your notes are erased from this device at once.</source>
        <translation>يُمحى اسمك ورقمك السري وإجاباتك وملاحظاتك من هذا الجهاز فورًا.</translation>
    </message>
    <message>
        <source>Then your name, your answers and your notes are erased from this device.</source>
        <translation>ثم يُمحى اسمك وإجاباتك وملاحظاتك من هذا الجهاز.</translation>
    </message>
    <message>
        <source>What waits to be sent is not sent any more.</source>
        <translation>ما ينتظر الإرسال لن يُرسل.</translation>
    </message>
    <message>
        <source>Nobody can bring it back. If you come again, you begin as a new person.</source>
        <translation>لا يستطيع أحد إعادته. وعودتك لاحقًا تكون بداية شخص جديد.</translation>
    </message>
    <message>
        <source>What this cannot do</source>
        <translation>ما لا يمكن فعله هنا</translation>
    </message>
    <message>
        <source>Backups of this device from before still hold it until newer ones take their place. That takes some weeks of daily use. If one is put back, you are erased again.</source>
        <translation>النسخ الاحتياطية القديمة لهذا الجهاز ما زالت تحويه حتى تحل محلها نسخ أحدث. يستغرق ذلك بضعة أسابيع من الاستخدام اليومي. وإن أُعيدت إحداها يتكرر محو بياناتك.</translation>
    </message>
    <message>
        <source>A damaged file that was set aside stays until whoever looks after this device deletes it.</source>
        <translation>الملف التالف الذي وُضع جانبًا يبقى حتى يحذفه المسؤول عن هذا الجهاز.</translation>
    </message>
    <message>
        <source>Other devices that you learn on are not reached. Have it erased there too.</source>
        <translation>الأجهزة الأخرى التي تعلّمت عليها لا يصلها هذا. يلزم المحو هناك أيضًا.</translation>
    </message>
    <message>
        <source>The list of who did what here keeps your number, without your name, until its own time is over.</source>
        <translation>قائمة «من فعل ماذا» هنا تحفظ رقمك، دون اسمك، حتى تنتهي مدتها.</translation>
    </message>
    <message>
        <source>Files that you saved on this computer are yours: delete them first, in My data.</source>
        <translation>الملفات التي حفظتها على هذا الحاسوب ملكك: يلزم حذفها أولًا في «بياناتي».</translation>
    </message>
    <message>
        <source>A mark without your name stays, so that an old backup does not bring you back.</source>
        <translation>تبقى علامة بدون اسمك، حتى لا تعيدك نسخة احتياطية قديمة.</translation>
    </message>
    <message>
        <source>This device has not sent anything about you so far.</source>
        <translation>لم يرسل هذا الجهاز شيئًا عنك حتى الآن.</translation>
    </message>
    <message numerus="yes">
        <source>What was sent stays in the record of your organisation. Known here: %Ln entries.</source>
        <translation>
            <numerusform>ما أُرسل يبقى في سجل مؤسستك. المعروف هنا: لا بنود.</numerusform>
            <numerusform>ما أُرسل يبقى في سجل مؤسستك. المعروف هنا: بند واحد.</numerusform>
            <numerusform>ما أُرسل يبقى في سجل مؤسستك. المعروف هنا: بندان.</numerusform>
            <numerusform>ما أُرسل يبقى في سجل مؤسستك. المعروف هنا: %Ln بنود.</numerusform>
            <numerusform>ما أُرسل يبقى في سجل مؤسستك. المعروف هنا: %Ln بندًا.</numerusform>
            <numerusform>ما أُرسل يبقى في سجل مؤسستك. المعروف هنا: %Ln بند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stepwell asks that record not to use them any more. Whoever looks after it decides; ask them to erase them too.</source>
        <translation>يطلب Stepwell من ذلك السجل عدم استخدامها بعد الآن. والقرار للمسؤول عنه؛ يمكنك طلب محوها منه أيضًا.</translation>
    </message>
    <message>
        <source>That PIN did not fit. Nothing was erased. You can try again in {seconds} seconds.</source>
        <translation>الرقم السري غير صحيح. لم يُمحَ شيء. يمكنك المحاولة من جديد بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>That PIN did not fit. Nothing was erased.</source>
        <translation>الرقم السري غير صحيح. لم يُمحَ شيء.</translation>
    </message>
</context>
<context>
    <name>ErasedPage</name>
    <message>
        <source>To the first screen</source>
        <translation>إلى الشاشة الأولى</translation>
    </message>
    <message>
        <source>Everything about you is erased</source>
        <translation>مُحي كل شيء عنك</translation>
    </message>
    <message>
        <source>Erased from this device</source>
        <translation>ما مُحي من هذا الجهاز</translation>
    </message>
    <message>
        <source>Texts for the record of your organisation: {count}</source>
        <translation>نصوص لسجل مؤسستك: {count}</translation>
    </message>
    <message numerus="yes">
        <source>What you did here: %Ln entries</source>
        <translation>
            <numerusform>ما فعلته هنا: لا بنود</numerusform>
            <numerusform>ما فعلته هنا: بند واحد</numerusform>
            <numerusform>ما فعلته هنا: بندان</numerusform>
            <numerusform>ما فعلته هنا: %Ln بنود</numerusform>
            <numerusform>ما فعلته هنا: %Ln بندًا</numerusform>
            <numerusform>ما فعلته هنا: %Ln بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your name, your PIN, and all the rest: %Ln entries</source>
        <translation>
            <numerusform>اسمك ورقمك السري وكل الباقي: لا بنود</numerusform>
            <numerusform>اسمك ورقمك السري وكل الباقي: بند واحد</numerusform>
            <numerusform>اسمك ورقمك السري وكل الباقي: بندان</numerusform>
            <numerusform>اسمك ورقمك السري وكل الباقي: %Ln بنود</numerusform>
            <numerusform>اسمك ورقمك السري وكل الباقي: %Ln بندًا</numerusform>
            <numerusform>اسمك ورقمك السري وكل الباقي: %Ln بند</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not in our hands</source>
        <translation>ما ليس في أيدينا</translation>
    </message>
    <message>
        <source>Nobody can bring it back. If you come again, you begin as a new person.</source>
        <translation>لا يستطيع أحد إعادته. وعودتك لاحقًا تكون بداية شخص جديد.</translation>
    </message>
    <message>
        <source>Your wish is noted</source>
        <translation>سُجّلت رغبتك</translation>
    </message>
    <message>
        <source>Everything about you is erased on this day: {date}.</source>
        <translation>كل شيء عنك سيُمحى في هذا اليوم: {date}.</translation>
    </message>
    <message>
        <source>It waits some days, so that nobody else can have you erased by pressing your name.</source>
        <translation>ينتظر بضعة أيام، حتى لا يستطيع شخص آخر محو بياناتك بالضغط على اسمك.</translation>
    </message>
    <message>
        <source>Until then you find everything as it was. Come in and press “Keep everything” to take it back.</source>
        <translation>حتى ذلك الحين كل شيء كما كان. ويمكنك التراجع بالدخول والضغط على «الإبقاء على كل شيء».</translation>
    </message>
    <message>
        <source>If you want it gone today, ask the person who looks after this device.</source>
        <translation>إن أردت المحو اليوم، فيمكنك طلب ذلك من المسؤول عن هذا الجهاز.</translation>
    </message>
    <message>
        <source>As far as this device knows, nothing about you was sent anywhere.</source>
        <translation>بحسب ما يعرفه هذا الجهاز، لم يُرسل شيء عنك إلى أي مكان.</translation>
    </message>
    <message>
        <source>Entries that may be in the record of your organisation: {count}. When this device sends the next time, it asks that record not to use them any more.</source>
        <translation>بنود قد تكون في سجل مؤسستك: {count}. عند الإرسال القادم يطلب هذا الجهاز من ذلك السجل عدم استخدامها بعد الآن.</translation>
    </message>
    <message>
        <source>That record may only hide them. Whoever looks after it decides; ask them to erase them too.</source>
        <translation>قد يكتفي ذلك السجل بإخفائها. والقرار للمسؤول عنه؛ يمكنك طلب محوها منه أيضًا.</translation>
    </message>
    <message>
        <source>Other devices that you learned on are not reached. Have it erased there too.</source>
        <translation>الأجهزة الأخرى التي تعلّمت عليها لم يصلها هذا. يلزم المحو هناك أيضًا.</translation>
    </message>
    <message>
        <source>Older copies of this device that still hold it: {count}. Newer ones take their place within some weeks. If one is put back, you are erased again.</source>
        <translation>نسخ أقدم لهذا الجهاز ما زالت تحويه: {count}. تحل محلها نسخ أحدث خلال بضعة أسابيع. وإن أُعيدت إحداها يتكرر محو بياناتك.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Begun, not handed in</source>
        <translation>بدأ ولم يُسلَّم</translation>
    </message>
    <message>
        <source>Waits for {name}</source>
        <translation>بانتظار ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Waits to be looked at</source>
        <translation>بانتظار المعاينة</translation>
    </message>
    <message>
        <source>Not yet. You can show more.</source>
        <translation>ليس بعد. يمكنك إظهار المزيد.</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>حصلت عليه</translation>
    </message>
    <message>
        <source>The person who said so is not known here.</source>
        <translation>من قال ذلك غير معروف هنا.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>A picture that was thrown away</source>
        <translation>صورة أُلقيت</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>أفكار</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Looks after the device</source>
        <translation>مسؤول عن الجهاز</translation>
    </message>
    <message>
        <source>For this you need a PIN of your own: it locks what is yours for everybody else.</source>
        <translation>لهذا يلزمك رقم سري خاص بك: فهو يقفل ما هو لك أمام غيرك.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>لا شيء فيه بعد.</translation>
    </message>
    <message>
        <source>This file is too big: {most} megabytes at most. Choose a smaller one.</source>
        <translation>هذا الملف كبير جدًا: الحد الأقصى بالميغابايت {most}. يلزم اختيار ملف أصغر.</translation>
    </message>
    <message>
        <source>Together that is too much: {most} megabytes at most. Take something out first.</source>
        <translation>المجموع كبير جدًا: الحد الأقصى بالميغابايت {most}. تلزم إزالة شيء أولًا.</translation>
    </message>
    <message>
        <source>{most} things are the most. Take one out first.</source>
        <translation>أقصى عدد للأشياء هو {most}. تلزم إزالة واحد منها أولًا.</translation>
    </message>
    <message>
        <source>This text is too long: {most} letters at most.</source>
        <translation>هذا النص طويل جدًا: أقصى عدد للحروف {most}.</translation>
    </message>
    <message>
        <source>This is no picture that can be kept. Choose another one.</source>
        <translation>هذه ليست صورة يمكن حفظها. يلزم اختيار صورة أخرى.</translation>
    </message>
    <message>
        <source>This is no sound that can be kept: OGG, MP3, M4A or WAV.</source>
        <translation>هذا ليس صوتًا يمكن حفظه: OGG أو MP3 أو M4A أو WAV.</translation>
    </message>
    <message>
        <source>This cannot be kept: only a PDF that is whole, not locked, and has no program in it.</source>
        <translation>لا يمكن حفظ هذا: يصلح فقط ملف PDF كامل وغير مقفل ولا برنامج فيه.</translation>
    </message>
    <message>
        <source>Look at the picture first, and say what is on it.</source>
        <translation>تلزم معاينة الصورة أولًا، وقول ما يظهر فيها.</translation>
    </message>
    <message>
        <source>This was handed in and waits. Take it back to change it.</source>
        <translation>سُلّم هذا وهو بانتظار المعاينة. يلزم استرجاعه لتغييره.</translation>
    </message>
    <message>
        <source>You have earned this already.</source>
        <translation>حصلت على هذا من قبل.</translation>
    </message>
    <message>
        <source>Put something in before you hand it in.</source>
        <translation>تلزم إضافة شيء قبل التسليم.</translation>
    </message>
    <message>
        <source>This person cannot look at it any more. Choose another one.</source>
        <translation>لم يعد هذا الشخص يستطيع معاينته. يلزم اختيار شخص آخر.</translation>
    </message>
    <message>
        <source>This person has to sign in with their PIN once. Then try again.</source>
        <translation>يلزم أن يدخل هذا الشخص برقمه السري مرة. بعد ذلك يمكنك المحاولة من جديد.</translation>
    </message>
    <message>
        <source>This is not in the pack any more.</source>
        <translation>لم يعد هذا في الحزمة.</translation>
    </message>
    <message>
        <source>This is not here any more.</source>
        <translation>لم يعد هذا هنا.</translation>
    </message>
    <message>
        <source>This cannot be opened: it was locked with an earlier PIN. Take it out and put it in again.</source>
        <translation>لا يمكن فتح هذا: فقد قُفل برقم سري سابق. تلزم إزالته وإضافته من جديد.</translation>
    </message>
    <message>
        <source>This does not wait any more. Somebody has looked at it.</source>
        <translation>لم يعد هذا بانتظار المعاينة. فقد عاينه أحدهم.</translation>
    </message>
    <message>
        <source>This was handed to somebody else, or was taken back.</source>
        <translation>سُلّم هذا إلى شخص آخر، أو استُرجع.</translation>
    </message>
    <message>
        <source>What was handed in is on another device. Look at it there.</source>
        <translation>ما سُلّم موجود على جهاز آخر. ومعاينته تكون هناك.</translation>
    </message>
    <message>
        <source>Say of each picture first whether it may stay.</source>
        <translation>يلزم أولًا القول عن كل صورة هل يجوز أن تبقى.</translation>
    </message>
    <message>
        <source>Choose one answer for each question.</source>
        <translation>يلزم اختيار إجابة واحدة لكل سؤال.</translation>
    </message>
    <message>
        <source>Write in a sentence what to do next. It helps more than the result.</source>
        <translation>تلزم كتابة جملة عما يُعمل بعد ذلك. فهي تفيد أكثر من النتيجة.</translation>
    </message>
    <message>
        <source>This person cannot be chosen any more. Choose another one.</source>
        <translation>لم يعد اختيار هذا الشخص ممكنًا. يلزم اختيار شخص آخر.</translation>
    </message>
    <message>
        <source>This person can read it already.</source>
        <translation>لدى هذا الشخص إذن بقراءته.</translation>
    </message>
    <message>
        <source>This text is not here any more.</source>
        <translation>لم يعد هذا النص هنا.</translation>
    </message>
</context>
<context>
    <name>EvidenceListPage</name>
    <message>
        <source>What I can show</source>
        <translation>ما أستطيع إظهاره</translation>
    </message>
    <message>
        <source>Show how you work. One person whom you choose looks at it.</source>
        <translation>هنا يمكنك إظهار طريقة عملك. ويعاينها شخص واحد من اختيارك.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>What you learn from has nothing to show yet.</source>
        <translation>ليس في ما يخصّك من دروس شيء لإظهاره بعد.</translation>
    </message>
</context>
<context>
    <name>EvidenceLookPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>{name} shows you this. Only you can open it.</source>
        <translation>يعرض ⁨{name}⁩ هذا عليك. ولا يستطيع فتحه أحد غيرك.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>This cannot be opened with your key. Ask for it once more.</source>
        <translation>لا يمكن فتح هذا بمفتاحك. يلزم طلبه مرة أخرى.</translation>
    </message>
    <message>
        <source>No resident, no record, no screen in it? Look, and say so.</source>
        <translation>لا يظهر فيها نزيل ولا سجل ولا شاشة؟ تلزم معاينتها وقول ذلك.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Nothing of that, it may stay</source>
        <translation>لا شيء من ذلك، يجوز أن تبقى</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>إلقاؤها</translation>
    </message>
    <message>
        <source>Pictures to decide on first: {count}</source>
        <translation>صور تحتاج إلى قرارك أولًا: {count}</translation>
    </message>
    <message>
        <source>Say what you found</source>
        <translation>قول ما وجدته</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Show this</source>
        <translation>إظهار هذا</translation>
    </message>
    <message>
        <source>How it is looked at</source>
        <translation>كيف تتم المعاينة</translation>
    </message>
    <message>
        <source>{name} wrote:</source>
        <translation>كتب ⁨{name}⁩:</translation>
    </message>
    <message>
        <source>What you handed in is on the device where you did that.</source>
        <translation>ما سلّمته موجود على الجهاز الذي سلّمته عليه.</translation>
    </message>
    <message>
        <source>Ask somebody to go through it with you: {names}. That is what they are there for.</source>
        <translation>يمكنك طلب مراجعته معك من أحد هؤلاء: ⁨{names}⁩. فهذا من عملهم.</translation>
    </message>
    <message>
        <source>Save the badge file</source>
        <translation>حفظ ملف الشارة</translation>
    </message>
    <message>
        <source>Schools and employers can check it with their programs.</source>
        <translation>تستطيع المدارس وأصحاب العمل التحقّق منها ببرامجهم.</translation>
    </message>
    <message>
        <source>This cannot be opened any more</source>
        <translation>لم يعد فتح هذا ممكنًا</translation>
    </message>
    <message>
        <source>Somebody or something private was on it, so nothing of it was kept.</source>
        <translation>كان فيها شخص أو شيء خاص، لذلك لم يُحفظ منها شيء.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>{name} can open it until it is looked at. You can take it back before.</source>
        <translation>يستطيع ⁨{name}⁩ فتحه حتى تتم المعاينة. وقبل ذلك يمكنك استرجاعه.</translation>
    </message>
    <message>
        <source>What you handed in is yours alone again. Nobody else can open it.</source>
        <translation>ما سلّمته عاد لك وحدك. ولا يستطيع فتحه أحد غيرك.</translation>
    </message>
    <message>
        <source>It is locked with your PIN until you hand it to one person.</source>
        <translation>هو مقفل برقمك السري حتى تسليمه إلى شخص واحد.</translation>
    </message>
    <message>
        <source>It stays on this device.</source>
        <translation>يبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>To put something in you need a PIN of your own: it locks it for everybody else.</source>
        <translation>لإضافة شيء يلزمك رقم سري خاص بك: فهو يقفله أمام غيرك.</translation>
    </message>
    <message>
        <source>Add something</source>
        <translation>إضافة شيء</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>إظهار المزيد</translation>
    </message>
</context>
<context>
    <name>EvidenceWaitsPage</name>
    <message>
        <source>Evidence waiting for you</source>
        <translation>إثباتات بانتظارك</translation>
    </message>
    <message>
        <source>Each was handed to you and to nobody else. They see when you look at it.</source>
        <translation>كل واحد منها سُلّم إليك وحدك. ويعرف صاحبه متى عاينته.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>لا شيء بانتظارك.</translation>
    </message>
    <message>
        <source>{name}, {title}: on the device where it was handed in</source>
        <translation>‏⁨{name}⁩، ⁨{title}⁩: على الجهاز الذي سُلّم عليه</translation>
    </message>
</context>
<context>
    <name>ExampleEndPage</name>
    <message>
        <source>That was the example</source>
        <translation>كان هذا هو المثال</translation>
    </message>
    <message>
        <source>You did all of it by yourself.</source>
        <translation>أنجزته كله وحدك.</translation>
    </message>
    <message>
        <source>Your own steps: {made}. Right: {right}.</source>
        <translation>خطواتك الخاصة: {made}. الصحيح: {right}.</translation>
    </message>
    <message>
        <source>You have seen how it is done.</source>
        <translation>رأيت كيف يُنجز.</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>جولة أخرى</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>إلى صفحة اليوم</translation>
    </message>
    <message>
        <source>Next time the last step is yours.</source>
        <translation>في المرة القادمة الخطوة الأخيرة لك.</translation>
    </message>
    <message>
        <source>Next time the last {left} of {steps} steps are yours.</source>
        <translation>في المرة القادمة لك آخر الخطوات: {left} من {steps}.</translation>
    </message>
</context>
<context>
    <name>ExampleOpeningPage</name>
    <message>
        <source>This is practice. Nothing in it counts for or against you.</source>
        <translation>هذا تدريب. لا شيء فيه يُحسب لك أو عليك.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>إلى صفحة اليوم</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>جولة أخرى</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>You see how it is done, step by step. Next time more of it is yours.</source>
        <translation>هنا يظهر كيف يُنجز، خطوة بخطوة. وفي المرة القادمة يكون لك منه أكثر.</translation>
    </message>
    <message>
        <source>This time all {steps} steps are yours.</source>
        <translation>هذه المرة كل الخطوات لك، وعددها {steps}.</translation>
    </message>
    <message>
        <source>This time the last step is yours.</source>
        <translation>هذه المرة الخطوة الأخيرة لك.</translation>
    </message>
    <message>
        <source>Of {steps} steps the last {left} are yours this time.</source>
        <translation>هذه المرة لك آخر الخطوات: {left} من {steps}.</translation>
    </message>
</context>
<context>
    <name>ExamplePage</name>
    <message>
        <source>Step {number} of {steps}</source>
        <translation>الخطوة {number} من {steps}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقّق</translation>
    </message>
    <message>
        <source>I haven&apos;t learned this yet</source>
        <translation>لم أتعلّم هذا بعد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Good to know. Here is how it is:</source>
        <translation>لا بأس. هذا هو الصواب:</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>FigurePage</name>
    <message>
        <source>Beside learning</source>
        <translation>إلى جانب التعلّم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>This key figure is not here any more.</source>
        <translation>لم يعد هذا الرقم الرئيسي هنا.</translation>
    </message>
    <message>
        <source>Take this figure away</source>
        <translation>إزالة هذا الرقم</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Weeks: {weeks}. Last: week from {date}</source>
        <translation>عدد الأسابيع: {weeks}. الأخير: الأسبوع من {date}</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>This file is too long. Cut it in parts.</source>
        <translation>هذا الملف طويل جدًا. يلزم تقسيمه.</translation>
    </message>
    <message>
        <source>This file is no list that can be read. Save it as CSV (UTF-8) or as XLSX, without a password.</source>
        <translation>هذا الملف ليس قائمة يمكن قراءتها. يلزم حفظه بصيغة CSV (UTF-8) أو XLSX، بلا كلمة سر.</translation>
    </message>
    <message>
        <source>The first line needs the heading “{column}”.</source>
        <translation>يلزم في السطر الأول العنوان «⁨{column}⁩».</translation>
    </message>
    <message>
        <source>This file cannot be opened. It may be gone, or closed for this account.</source>
        <translation>لا يمكن فتح هذا الملف. ربما حُذف، أو هو مغلق أمام هذا الحساب.</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>لا يمكن استخدام هذا الملف.</translation>
    </message>
    <message>
        <source>“{text}” is no week. Write 2026-W47, or a day of it.</source>
        <translation>‏«⁨{text}⁩» ليس أسبوعًا. المطلوب ⁦2026-W47⁩ أو يوم منه.</translation>
    </message>
    <message>
        <source>“{text}” is no number ({measure}).</source>
        <translation>‏«⁨{text}⁩» ليس عددًا (⁨{measure}⁩).</translation>
    </message>
    <message>
        <source>It does not say what was counted.</source>
        <translation>لا يُذكر فيه ما الذي عُدّ.</translation>
    </message>
    <message>
        <source>{week} is too far ahead. Figures are of weeks until a year from now.</source>
        <translation>‏⁨{week}⁩ بعيد جدًا في المستقبل. الأرقام لأسابيع حتى سنة من الآن.</translation>
    </message>
    <message>
        <source>{measure} of this week stands in line {line} already.</source>
        <translation>‏⁨{measure}⁩: رقم هذا الأسبوع مكتوب من قبل في السطر {line}.</translation>
    </message>
    <message>
        <source>{site} is another workplace. Whoever looks after this device can do that.</source>
        <translation>‏⁨{site}⁩ مكان عمل آخر. يستطيع ذلك المسؤول عن هذا الجهاز.</translation>
    </message>
    <message>
        <source>This line cannot be used.</source>
        <translation>لا يمكن استخدام هذا السطر.</translation>
    </message>
    <message>
        <source>Week from {date}</source>
        <translation>الأسبوع من {date}</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>لا رقم</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>‏⁨{name}⁩: {value}</translation>
    </message>
    <message>
        <source>Learning: nobody, or fewer than three people</source>
        <translation>التعلّم: لا أحد، أو أقل من ثلاثة أشخاص</translation>
    </message>
    <message>
        <source>Learning: {people} people, {answers} answers</source>
        <translation>التعلّم: عدد الأشخاص {people}، عدد الإجابات {answers}</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Key figures</source>
        <translation>أرقام رئيسية</translation>
    </message>
    <message>
        <source>What your site counts anyway, week by week, beside what was learned.</source>
        <translation>ما يُعدّ في مكان عملك على أي حال، أسبوعًا بعد أسبوع، إلى جانب ما تم تعلّمه.</translation>
    </message>
    <message>
        <source>Take some in</source>
        <translation>إدخال أرقام</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>There are none yet. A file from a spreadsheet is enough.</source>
        <translation>لا أرقام بعد. يكفي ملف من برنامج جداول.</translation>
    </message>
    <message>
        <source>Weeks: {weeks}. Last: week from {date}</source>
        <translation>عدد الأسابيع: {weeks}. الأخير: الأسبوع من {date}</translation>
    </message>
</context>
<context>
    <name>FilmQuestion</name>
    <message>
        <source>I haven&apos;t learned this yet</source>
        <translation>لم أتعلّم هذا بعد</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقّق</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Good to know. Here is how it is:</source>
        <translation>لا بأس. هذا هو الصواب:</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>FindHelp</name>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Stories and examples</source>
        <translation>قصص وأمثلة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>قوائم تحقّق</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>مستندات</translation>
    </message>
    <message>
        <source>For whoever leads</source>
        <translation>لمن يقود الفريق</translation>
    </message>
    <message>
        <source>From your organisation</source>
        <translation>من مؤسستك</translation>
    </message>
    <message>
        <source>Lesson, {minutes} min</source>
        <translation>درس، {minutes} د</translation>
    </message>
    <message>
        <source>Story, {minutes} min</source>
        <translation>قصة، {minutes} د</translation>
    </message>
    <message>
        <source>Worked example, {minutes} min</source>
        <translation>مثال مشروح، {minutes} د</translation>
    </message>
    <message>
        <source>Checklist, {minutes} min</source>
        <translation>قائمة تحقّق، {minutes} د</translation>
    </message>
    <message>
        <source>A word and what it means</source>
        <translation>كلمة ومعناها</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Coach card</source>
        <translation>بطاقة توجيه</translation>
    </message>
    <message>
        <source>Huddle sheet, {minutes} min</source>
        <translation>ورقة لقاء الفريق، {minutes} د</translation>
    </message>
</context>
<context>
    <name>FindHelperPage</name>
    <message>
        <source>Who could show you this?</source>
        <translation>من يمكنه أن يشرح لك هذا؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Ask in person</source>
        <translation>طلب مباشر</translation>
    </message>
    <message>
        <source>What would you like to be shown?</source>
        <translation>ما الذي تود أن يشرحه لك أحد؟</translation>
    </message>
    <message>
        <source>Only whom you ask sees that you ask. Nobody has to say yes, or to say why not.</source>
        <translation>لا يرى طلبك إلا من طلبت منه. ولا يلزم أحدًا أن يقبل، أو أن يذكر سبب الرفض.</translation>
    </message>
    <message>
        <source>Nobody here offers to show this yet.</source>
        <translation>لم يعرض أحد هنا شرح هذا بعد.</translation>
    </message>
    <message>
        <source>You can ask a colleague in person. There is a card for that.</source>
        <translation>يمكنك طلب ذلك من زميل مباشرة. توجد بطاقة لهذا.</translation>
    </message>
    <message>
        <source>Can show: {title}</source>
        <translation>يمكنه شرح: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Learns in your language</source>
        <translation>يتعلّم بلغتك</translation>
    </message>
    <message>
        <source>Speaks a language of yours</source>
        <translation>يتكلم إحدى لغاتك</translation>
    </message>
    <message>
        <source>Often here when you are</source>
        <translation>كثيرًا ما يكون هنا في أوقاتك</translation>
    </message>
    <message>
        <source>Passed the questions about it</source>
        <translation>اجتاز أسئلة هذا الموضوع</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>طلب من ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{name} said yes. Agree on a moment when you meet.</source>
        <translation>وافق ⁨{name}⁩. والاتفاق على الوقت عندما تلتقيان.</translation>
    </message>
    <message>
        <source>{name}: not this time.</source>
        <translation>‏⁨{name}⁩: ليس هذه المرة.</translation>
    </message>
    <message>
        <source>You asked {name}. You see the answer here and under My people.</source>
        <translation>طلبت من ⁨{name}⁩. يظهر لك الرد هنا وفي «أشخاصي».</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحب الطلب</translation>
    </message>
</context>
<context>
    <name>FindStartPage</name>
    <message>
        <source>Find my start</source>
        <translation>تحديد نقطة بدايتي</translation>
    </message>
    <message>
        <source>Six short questions at a time show what you know already. You skip that.</source>
        <translation>ستة أسئلة قصيرة في كل مرة تُظهر ما عرفته من قبل. وما عرفته يمكن تخطّيه.</translation>
    </message>
    <message>
        <source>Not learned yet? Say so. It is a good answer.</source>
        <translation>شيء ما تعلّمته بعد؟ يمكنك قول ذلك. إنها إجابة جيدة.</translation>
    </message>
    <message>
        <source>Stop whenever you like. What you did counts.</source>
        <translation>يمكنك التوقف متى أردت. وما أنجزته محسوب لك.</translation>
    </message>
    <message>
        <source>After six you have learned one thing. The next six can wait for another shift.</source>
        <translation>بعد ستة أسئلة يكون لديك شيء جديد تعلّمته. والستة التالية يمكن أن تنتظر نوبة أخرى.</translation>
    </message>
    <message>
        <source>There is no time limit.</source>
        <translation>لا يوجد حد للوقت.</translation>
    </message>
    <message>
        <source>It is not an exam. It only decides where you begin.</source>
        <translation>هذا ليس امتحانًا. إنه يحدد فقط نقطة بدايتك.</translation>
    </message>
    <message>
        <source>First a little about me</source>
        <translation>قليلًا عنّي أولًا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Start with a question</source>
        <translation>البدء بسؤال</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nobody with this name.</source>
        <translation>لا أحد بهذا الاسم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more. Type the first letters of the name.</source>
        <translation>
            <numerusform>لا أحد غيرهم. تكفي كتابة الحروف الأولى من الاسم.</numerusform>
            <numerusform>وشخص آخر. تكفي كتابة الحروف الأولى من الاسم.</numerusform>
            <numerusform>وشخصان آخران. تكفي كتابة الحروف الأولى من الاسم.</numerusform>
            <numerusform>و%Ln أشخاص آخرون. تكفي كتابة الحروف الأولى من الاسم.</numerusform>
            <numerusform>و%Ln شخصًا آخر. تكفي كتابة الحروف الأولى من الاسم.</numerusform>
            <numerusform>و%Ln شخص آخر. تكفي كتابة الحروف الأولى من الاسم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingPage</name>
    <message>
        <source>This has to be mended first: {count}</source>
        <translation>يلزم إصلاح هذا أولًا: {count}</translation>
    </message>
    <message>
        <source>There is nothing to look at yet</source>
        <translation>لا شيء للعرض بعد</translation>
    </message>
    <message>
        <source>The checks found: {count}</source>
        <translation>وجدت الفحوص: {count}</translation>
    </message>
    <message>
        <source>The checks found nothing</source>
        <translation>لم تجد الفحوص شيئًا</translation>
    </message>
    <message>
        <source>The pack is shown here as soon as it can be read. Save the file: this page follows.</source>
        <translation>تُعرض الحزمة هنا متى أمكنت قراءتها. عند حفظ الملف تتحدث هذه الصفحة تلقائيًا.</translation>
    </message>
    <message>
        <source>Back to the pack</source>
        <translation>رجوع إلى الحزمة</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Everything is looked through</source>
        <translation>تجري مراجعة كل شيء</translation>
    </message>
    <message>
        <source>Stopped. It was not looked through to the end.</source>
        <translation>تم الإيقاف. لم تكتمل المراجعة.</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>ما يلزم إصلاحه</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>مراجعة من جديد</translation>
    </message>
    <message>
        <source>There is nothing to mend. Well done.</source>
        <translation>لا شيء يلزم إصلاحه. أحسنت.</translation>
    </message>
    <message>
        <source>Before it can be published: {count}</source>
        <translation>قبل أن يمكن النشر: {count}</translation>
    </message>
    <message>
        <source>It can be published. This would make it better:</source>
        <translation>يمكن النشر. وهذا يجعلها أفضل:</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>وُجد: {count}</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>Worth practising</source>
        <translation>يستحق التدرّب</translation>
    </message>
    <message>
        <source>What comes first for you</source>
        <translation>ما يأتي أولًا لك</translation>
    </message>
    <message>
        <source>You skip this. It stays on your path, if you want it.</source>
        <translation>هذا يمكن تخطّيه. ويبقى في مسارك إن أردته.</translation>
    </message>
    <message>
        <source>Tap what you would rather begin with.</source>
        <translation>تكفي لمسة على ما يناسبك البدء به.</translation>
    </message>
    <message>
        <source>Choose a goal of your own</source>
        <translation>اختيار هدف خاص بك</translation>
    </message>
    <message>
        <source>This says what you know today. It is not a certificate.</source>
        <translation>هذا يبيّن ما عرفته اليوم. وليس شهادة.</translation>
    </message>
    <message>
        <source>What helped you? Leave a tip for colleagues</source>
        <translation>ما الذي ساعدك؟ يمكنك ترك نصيحة للزملاء</translation>
    </message>
    <message>
        <source>What I know so far</source>
        <translation>ما أعرفه حتى الآن</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>إلى صفحة اليوم</translation>
    </message>
    <message>
        <source>Try it out: practice, not a test</source>
        <translation>تجربة: تدريب لا امتحان</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>جديد لك</translation>
    </message>
    <message>
        <source>We think you know this already</source>
        <translation>نظن أنك عرفت هذا من قبل</translation>
    </message>
    <message>
        <source>You know this</source>
        <translation>عرفت هذا</translation>
    </message>
    <message>
        <source>You know this. Let somebody watch you do it</source>
        <translation>عرفت هذا. والآن يفيد أن يشاهدك أحد في العمل</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>محاولة جديدة الآن</translation>
    </message>
    <message>
        <source>Look at the material</source>
        <translation>معاينة المادة</translation>
    </message>
    <message>
        <source>You can try again. Tries left: {count}</source>
        <translation>يمكنك المحاولة من جديد. المحاولات الباقية: {count}</translation>
    </message>
    <message>
        <source>Looking at the material first helps most. Other questions will come.</source>
        <translation>الأفضل معاينة المادة أولًا. ستأتي أسئلة أخرى.</translation>
    </message>
    <message>
        <source>Look at the material first. Then you can try again.</source>
        <translation>تلزم معاينة المادة أولًا. بعدها يمكنك المحاولة من جديد.</translation>
    </message>
    <message>
        <source>About {minutes} min</source>
        <translation>نحو ⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>Stopped. What you did counts</source>
        <translation>توقفت. وما أنجزته محسوب لك</translation>
    </message>
    <message>
        <source>Here is your start</source>
        <translation>هذه نقطة بدايتك</translation>
    </message>
    <message>
        <source>That was the quiz</source>
        <translation>انتهت الأسئلة</translation>
    </message>
    <message>
        <source>You passed the check</source>
        <translation>اجتزت التحقّق</translation>
    </message>
    <message>
        <source>This step is done</source>
        <translation>انتهت هذه الخطوة</translation>
    </message>
    <message>
        <source>Not yet, but nearer</source>
        <translation>ليس بعد، لكنك اقتربت</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>لم يُطرح أي سؤال.</translation>
    </message>
    <message>
        <source>Questions answered: {asked}, in about {minutes} min.</source>
        <translation>الأسئلة المُجاب عنها: {asked}، في نحو {minutes} د.</translation>
    </message>
    <message>
        <source>You said what you have not learned yet. That helps to choose what comes next.</source>
        <translation>قلت ما لم يتم تعلّمه بعد. هذا يساعد في اختيار ما يأتي.</translation>
    </message>
    <message>
        <source>{right} of {asked} right, in about {minutes} min.</source>
        <translation>الصحيح {right} من {asked}، في نحو {minutes} د.</translation>
    </message>
    <message>
        <source>Asked for: {share} %.</source>
        <translation>المطلوب: {share} %.</translation>
    </message>
    <message>
        <source>Not learned yet: {count}.</source>
        <translation>لم يتم تعلّمه بعد: {count}.</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>FollowUpListPage</name>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>What you agreed with people, and who asks for a talk. What is due stands first.</source>
        <translation>ما اتفقت عليه مع أشخاص، ومن يطلب حديثًا. المستحق يأتي أولًا.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>إيجاد اسم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Nobody with this name.</source>
        <translation>لا أحد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا شيء مفتوح.</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>With {name}</source>
        <translation>مع ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>انتهى الأمر</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>لم يعد لازمًا</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>فتحه من جديد</translation>
    </message>
    <message>
        <source>The program noticed: {what}. You two say whether that settles it.</source>
        <translation>لاحظ التطبيق: ⁨{what}⁩. والقول لكما هل انتهى الأمر بذلك.</translation>
    </message>
    <message>
        <source>Agreed with {name}</source>
        <translation>متفق عليه مع ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Write something about it</source>
        <translation>كتابة شيء عنه</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>بضع كلمات</translation>
    </message>
    <message>
        <source>{name} reads what you write. It stays on this device.</source>
        <translation>يقرأ ⁨{name}⁩ ما كتبته. ويبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>حفظ الكلمات</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Gap {number}</source>
        <translation>الفراغ {number}</translation>
    </message>
    <message>
        <source>For gap {number}</source>
        <translation>للفراغ {number}</translation>
    </message>
    <message>
        <source>{gap}: right</source>
        <translation>‏⁨{gap}⁩: صحيح</translation>
    </message>
    <message>
        <source>{gap}: not yet</source>
        <translation>‏⁨{gap}⁩: ليس بعد</translation>
    </message>
</context>
<context>
    <name>GapsPage</name>
    <message>
        <source>What is missing at the site</source>
        <translation>ما ينقص في مكان العمل</translation>
    </message>
    <message>
        <source>What is missing most, and matters most, comes first. Nobody is named.</source>
        <translation>الأكثر نقصًا والأهم يأتي أولًا. لا يُذكر أي اسم.</translation>
    </message>
    <message>
        <source>Show it as a table</source>
        <translation>عرضه في جدول</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Another pack</source>
        <translation>حزمة أخرى</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>For a role</source>
        <translation>لدور</translation>
    </message>
    <message>
        <source>There is no topic in it.</source>
        <translation>لا مواضيع هنا.</translation>
    </message>
    <message>
        <source>Topic by topic</source>
        <translation>موضوعًا بعد موضوع</translation>
    </message>
    <message>
        <source>Without it somebody may come to harm.</source>
        <translation>بدونه قد يصيب أحدًا ضرر.</translation>
    </message>
    <message>
        <source>Show it as bars</source>
        <translation>عرضه بأشرطة</translation>
    </message>
    <message>
        <source>A table is shown</source>
        <translation>يُعرض جدول</translation>
    </message>
    <message>
        <source>Bars are shown</source>
        <translation>تُعرض أشرطة</translation>
    </message>
    <message>
        <source>People who need it</source>
        <translation>عدد من يلزمهم</translation>
    </message>
</context>
<context>
    <name>GlassPage</name>
    <message>
        <source>Why do you need this now?</source>
        <translation>لماذا يلزمك هذا الآن؟</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>A few words, {count} letters at least.</source>
        <translation>بضع كلمات، لا تقل حروفها عن {count}.</translation>
    </message>
    <message>
        <source>{name} will read your reason, with your name and the time. It cannot be taken back.</source>
        <translation>سيقرأ ⁨{name}⁩ السبب الذي كتبته، مع اسمك والوقت. ولا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>It opens only what is about {name}, and closes when you leave.</source>
        <translation>هذا يفتح فقط ما يخص ⁨{name}⁩، ويُغلق عند خروجك.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>Words of the work</source>
        <translation>كلمات العمل</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>كل الكلمات</translation>
    </message>
    <message>
        <source>Also: {words}</source>
        <translation>أيضًا: ⁨{words}⁩</translation>
    </message>
</context>
<context>
    <name>GoalOnePage</name>
    <message>
        <source>My goal</source>
        <translation>هدفي</translation>
    </message>
    <message>
        <source>My goal: {title}</source>
        <translation>هدفي: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Goal {number} of {total}</source>
        <translation>الهدف {number} من {total}</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>أهدافي</translation>
    </message>
    <message>
        <source>Do the first step</source>
        <translation>بدء الخطوة الأولى</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>الطريق إليه</translation>
    </message>
    <message>
        <source>Left out: {title}</source>
        <translation>متروك: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Step {number}: {title}, about {minutes} min</source>
        <translation>الخطوة {number}: ⁨{title}⁩، نحو {minutes} د</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>إعادتها</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>A step stays where somebody may come to harm, or where your organisation asks for it.</source>
        <translation>تبقى الخطوة حيث قد يصيب أحدًا ضرر، أو حيث تطلبها مؤسستك.</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>كيف يسير</translation>
    </message>
    <message>
        <source>Change this goal</source>
        <translation>تغيير هذا الهدف</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>تقديمه</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>تأخيره</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>إيقافه مؤقتًا</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعته</translation>
    </message>
    <message>
        <source>Not a goal any more</source>
        <translation>لم يعد هدفًا</translation>
    </message>
</context>
<context>
    <name>GoalPage</name>
    <message>
        <source>My goals</source>
        <translation>أهدافي</translation>
    </message>
    <message>
        <source>You have not chosen a goal. Choose what you want to get better at.</source>
        <translation>ما اخترت هدفًا بعد. يمكنك اختيار ما يهمك التحسّن فيه.</translation>
    </message>
    <message>
        <source>In your own words. Only you can read it.</source>
        <translation>بكلماتك أنت. لا يقرؤه أحد غيرك.</translation>
    </message>
    <message>
        <source>In all about {minutes} min. Your path leads to the first goal first.</source>
        <translation>المجموع نحو {minutes} د. يقود مسارك إلى الهدف الأول أولًا.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>إلى صفحة اليوم</translation>
    </message>
    <message>
        <source>Choose goals</source>
        <translation>اختيار أهداف</translation>
    </message>
    <message>
        <source>Begin: four short questions</source>
        <translation>البدء: أربعة أسئلة قصيرة</translation>
    </message>
    <message>
        <source>Choose another number</source>
        <translation>اختيار عدد آخر</translation>
    </message>
    <message>
        <source>Set a goal for the week</source>
        <translation>تحديد هدف للأسبوع</translation>
    </message>
    <message>
        <source>Asked of you</source>
        <translation>المطلوب منك</translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation>معرفة المطلوب فعله</translation>
    </message>
    <message>
        <source>They say: {words}</source>
        <translation>قيل لك: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>What can do harm comes first</source>
        <translation>ما قد يسبب ضررًا يأتي أولًا</translation>
    </message>
    <message>
        <source>More for your goals</source>
        <translation>المزيد لأهدافك</translation>
    </message>
    <message>
        <source>A goal in your own words</source>
        <translation>هدف بكلماتك أنت</translation>
    </message>
    <message>
        <source>Also something that is in no lesson</source>
        <translation>حتى ما لا يوجد في أي درس</translation>
    </message>
    <message>
        <source>For your role, or the next one</source>
        <translation>لدورك، أو للدور التالي</translation>
    </message>
    <message>
        <source>What is missing becomes your goals</source>
        <translation>ما ينقص يصبح من أهدافك</translation>
    </message>
    <message>
        <source>How sure I am, and what was found</source>
        <translation>مدى ثقتي، وما وُجد</translation>
    </message>
    <message>
        <source>Side by side, area by area</source>
        <translation>جنبًا إلى جنب، مجالًا بعد مجال</translation>
    </message>
    <message>
        <source>The four questions again</source>
        <translation>الأسئلة الأربعة من جديد</translation>
    </message>
    <message>
        <source>They make a playlist of learning cycles for you</source>
        <translation>منها تُعدّ لك قائمة تعلّم من دورات التعلّم</translation>
    </message>
    <message>
        <source>What should people be able to do?</source>
        <translation>ما الذي ينبغي أن يستطيع الناس فعله؟</translation>
    </message>
    <message>
        <source>After this, people can …</source>
        <translation>بعد ذلك يستطيعون …</translation>
    </message>
    <message>
        <source>One thing, that one can see somebody do. As in: make a wet floor safe.</source>
        <translation>شيء واحد يمكن رؤية شخص يفعله. مثل: تأمين أرضية مبللة.</translation>
    </message>
    <message>
        <source>As in: Wet floors. If you leave it empty, it is called as what people can do.</source>
        <translation>مثل: الأرضيات المبللة. إذا بقي فارغًا، يكون اسمه ما يستطيع الناس فعله.</translation>
    </message>
    <message>
        <source>A short name for it, if you like</source>
        <translation>اسم قصير له، إن أردت</translation>
    </message>
    <message>
        <source>Everybody who learns here</source>
        <translation>كل من يتعلّم هنا</translation>
    </message>
    <message>
        <source>People of {site}</source>
        <translation>أشخاص من ⁨{site}⁩</translation>
    </message>
    <message>
        <source>Those who lead others</source>
        <translation>من يقودون آخرين</translation>
    </message>
    <message>
        <source>As it was chosen elsewhere</source>
        <translation>كما اختير في مكان آخر</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>لمن هو؟</translation>
    </message>
    <message>
        <source>One sentence. As in: nobody slips, and you are not the one who has to explain it.</source>
        <translation>جملة واحدة. مثل: لا ينزلق أحد، ولا يقع عليك شرح ما حدث.</translation>
    </message>
    <message>
        <source>Why does it help them on shift?</source>
        <translation>لماذا يساعدهم في نوبة العمل؟</translation>
    </message>
    <message>
        <source>How many minutes does it take?</source>
        <translation>كم دقيقة يستغرق؟</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>My learning cycles</source>
        <translation>دورات تعلّمي</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>السؤال {number} من {total}</translation>
    </message>
    <message>
        <source>It rests. Nothing leads there until you go on.</source>
        <translation>متوقف مؤقتًا. لا شيء يقود إليه حتى متابعتك له.</translation>
    </message>
    <message>
        <source>You have reached it.</source>
        <translation>بلغته.</translation>
    </message>
    <message>
        <source>About {minutes} min left, probably between {low} and {high}</source>
        <translation>بقي نحو {minutes} د، والأرجح بين {low} و{high}</translation>
    </message>
    <message>
        <source>This week: {shifts} of {target} shifts with something learned</source>
        <translation>هذا الأسبوع: {shifts} من {target}، وهي النوبات التي فيها شيء تعلّمته</translation>
    </message>
    <message>
        <source>Shifts this week with something learned: {shifts}</source>
        <translation>نوبات هذا الأسبوع التي تعلّمت فيها شيئًا: {shifts}</translation>
    </message>
    <message>
        <source>{name} asks this of you, until {date}.</source>
        <translation>يطلب ⁨{name}⁩ هذا منك، حتى {date}.</translation>
    </message>
    <message>
        <source>Your workplace asks this of you, until {date}.</source>
        <translation>يطلب مكان عملك هذا منك، حتى {date}.</translation>
    </message>
    <message>
        <source>Your organisation asks everybody for this, until it is done.</source>
        <translation>تطلب مؤسستك هذا من الجميع، حتى إنجازه.</translation>
    </message>
    <message>
        <source>A programme that you are in. {settled} of {total} are done. Until {date}.</source>
        <translation>برنامج تعلّم أنت فيه. أُنجز {settled} من {total}. حتى {date}.</translation>
    </message>
    <message>
        <source>Somebody may come to harm where this is not known, so it keeps its place.</source>
        <translation>قد يصيب أحدًا ضرر حيث لا يُعرف هذا، لذلك يبقى في مكانه.</translation>
    </message>
    <message>
        <source>You said: {words}</source>
        <translation>قلت: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>new to me</source>
        <translation>جديد عليّ</translation>
    </message>
    <message>
        <source>I know some</source>
        <translation>أعرف بعضه</translation>
    </message>
    <message>
        <source>I feel sure</source>
        <translation>أعرفه جيدًا</translation>
    </message>
    <message>
        <source>I could teach it</source>
        <translation>أستطيع أن أعلّمه</translation>
    </message>
    <message>
        <source>Found at first: nothing was sure yet</source>
        <translation>ما وُجد أولًا: لم يكن شيء مؤكدًا بعد</translation>
    </message>
    <message>
        <source>Found at first: {known} of {total} known</source>
        <translation>ما وُجد أولًا: المعروف {known} من {total}</translation>
    </message>
    <message>
        <source>Found now: nothing is sure yet</source>
        <translation>ما وُجد الآن: لا شيء مؤكد بعد</translation>
    </message>
    <message>
        <source>Found now: {known} of {total} known</source>
        <translation>ما وُجد الآن: المعروف {known} من {total}</translation>
    </message>
    <message>
        <source>If {cue}, then I will {action}.</source>
        <translation>إذا ⁨{cue}⁩، فسوف ⁨{action}⁩.</translation>
    </message>
</context>
<context>
    <name>GroupsForAllPage</name>
    <message>
        <source>Your groups</source>
        <translation>مجموعاتكم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>GuestEndPage</name>
    <message>
        <source>That is how it works</source>
        <translation>هكذا يعمل التطبيق</translation>
    </message>
    <message>
        <source>{right} of {asked} right.</source>
        <translation>الصحيح {right} من {asked}.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>لم يُحفظ منه شيء.</translation>
    </message>
    <message>
        <source>With a name, Stepwell remembers what you know and chooses what is worth your time next.</source>
        <translation>مع وجود اسم، يتذكر Stepwell معارفك ويختار ما يستحق وقتك بعد ذلك.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation>هذه أول مرة لي هنا</translation>
    </message>
</context>
<context>
    <name>HandInPage</name>
    <message>
        <source>Who shall look at it?</source>
        <translation>من الذي يعاينه؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>This one person can open what you hand in, on this device, until they have looked.</source>
        <translation>هذا الشخص وحده يستطيع فتح ما سلّمته، على هذا الجهاز، حتى ينتهي من معاينته.</translation>
    </message>
    <message>
        <source>What they find and write stands in your record. Your organisation may read the result.</source>
        <translation>ما يجده وما يكتبه يُذكر في سجلك. وقد تقرأ مؤسستك النتيجة.</translation>
    </message>
    <message>
        <source>There is nobody here yet who can look at it. It waits for you.</source>
        <translation>لا يوجد هنا بعد من يستطيع معاينته. وهو بانتظارك.</translation>
    </message>
    <message>
        <source>Not yet possible: {names}. They have to sign in with a PIN of their own once.</source>
        <translation>غير ممكن بعد: ⁨{names}⁩. يلزم أن يدخلوا مرة برقم سري خاص بهم.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Key: {key}</source>
        <translation>المفتاح: ⁨{key}⁩</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Leave, {name}</source>
        <translation>خروج، ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>في حالة الطوارئ</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>طوارئ</translation>
    </message>
    <message>
        <source>Leave. Nothing is kept</source>
        <translation>خروج. لا شيء يُحفظ</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Read what stands here, then press one of the buttons.</source>
        <translation>يلزم أولًا قراءة المكتوب هنا، ثم الضغط على أحد الأزرار.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Press the big button to begin, or choose a language first.</source>
        <translation>لم يدخل أحد بعد. للبدء: الضغط على الزر الكبير. ويمكنك اختيار لغة أولًا.</translation>
    </message>
    <message>
        <source>Here you say who you are. Press your name, or hold your badge to the scanner. If you are new, there is a button for that below the names.</source>
        <translation>هنا يمكنك قول من أنت. المطلوب الضغط على اسمك أو تقريب شارتك من القارئ. وإن كانت هذه أول مرة لك هنا، فهناك زر لذلك تحت الأسماء.</translation>
    </message>
    <message>
        <source>What to do when somebody is in danger, without signing in. Press what has happened: the steps say when to call. Nothing is written down about you.</source>
        <translation>ما العمل عندما يكون أحد في خطر، من دون تسجيل الدخول. المطلوب الضغط على ما حدث: الخطوات تقول متى يلزم الاتصال. لا يُسجَّل عنك أي شيء.</translation>
    </message>
    <message>
        <source>What to do, step by step. The page stays while your hands are busy. Read aloud reads it to you.</source>
        <translation>ما العمل خطوة بخطوة. تبقى الصفحة ما دامت يداك مشغولتين. ومع «القراءة بصوت عالٍ» تُقرأ لك.</translation>
    </message>
    <message>
        <source>Press the digits or the pictures of your PIN: they show that it is you. Did you forget it? Whoever looks after this device can give you a new one. What you have learned stays; private notes open again with your recovery code alone.</source>
        <translation>المطلوب الضغط على أرقام رقمك السري أو صوره: بها يظهر أن الحساب لك. هل نسيته؟ من يعتني بهذا الجهاز يستطيع إعطاءك رقمًا جديدًا. ما تعلمته يبقى؛ أما الملاحظات الخاصة فلا يفتحها بعد ذلك إلا رمز الاستعادة.</translation>
    </message>
    <message>
        <source>A few short questions, one at a time. Press an answer, or type it, then press the button at the bottom. You can go back and change what you said.</source>
        <translation>بضعة أسئلة قصيرة، واحدًا واحدًا. المطلوب الضغط على إجابة أو كتابتها، ثم الضغط على الزر في الأسفل. يمكنك الرجوع وتغيير ما قلته.</translation>
    </message>
    <message>
        <source>Here you choose a PIN of your own. You press it twice, so that no slip gets in. Nobody else can see it.</source>
        <translation>هنا اختيار رقمك السري الخاص. يُكتب مرتين حتى لا يقع خطأ. ولا يراه أحد غيرك.</translation>
    </message>
    <message>
        <source>This code opens your private notes if you ever forget your PIN. Write it on paper, and keep the paper at home.</source>
        <translation>يفتح هذا الرمز ملاحظاتك الخاصة إن نسيت رقمك السري. يلزم تدوينه على ورقة وحفظها في البيت.</translation>
    </message>
    <message>
        <source>Your PIN was set anew, so your private notes are shut. Your recovery code opens them. You can do it later, too.</source>
        <translation>استُبدل رقمك السري، لذلك ملاحظاتك الخاصة مقفلة. يفتحها رمز الاستعادة. ويمكنك ذلك لاحقًا أيضًا.</translation>
    </message>
    <message>
        <source>Here you see how you sign in. You can change your PIN, or get a new recovery code.</source>
        <translation>هنا تظهر طريقة دخولك. يمكنك تغيير رقمك السري، أو إنشاء رمز استعادة جديد.</translation>
    </message>
    <message>
        <source>You can try the program without a name. Choose something to learn, then press the button at the bottom. Nothing of it is kept.</source>
        <translation>يمكنك تجربة التطبيق بلا اسم. المطلوب اختيار شيء لتعلّمه، ثم الضغط على الزر في الأسفل. لا يُحفظ شيء منه.</translation>
    </message>
    <message>
        <source>The practice without a name is over, and nothing of it was kept. You can leave, or say who you are, so that it is kept from now on.</source>
        <translation>انتهت التجربة بلا اسم، ولم يُحفظ منها شيء. يمكنك الخروج، أو قول من أنت ليُحفظ كل شيء من الآن.</translation>
    </message>
    <message>
        <source>This says what was erased, or when it will be. Nobody is signed in any more.</source>
        <translation>هنا يُذكر ما مُحي أو متى سيُمحى. لم يعد أحد داخلًا.</translation>
    </message>
    <message>
        <source>Choose how big the words are, which colours you like, and which language. You see it at once.</source>
        <translation>هنا اختيار حجم الكلمات والألوان واللغة. ويظهر ذلك فورًا.</translation>
    </message>
    <message>
        <source>Facts about this device. Whoever looks after it can go on from here with their PIN.</source>
        <translation>معلومات عن هذا الجهاز. يستطيع المسؤول عنه المتابعة من هنا برقمه السري.</translation>
    </message>
    <message>
        <source>Stepwell is made with the work of many others. Press a name to read on which terms.</source>
        <translation>صُنع Stepwell بعمل كثيرين غيرنا. بالضغط على اسم تظهر الشروط.</translation>
    </message>
    <message>
        <source>These are the terms of one part of the program, in the words of those who made it.</source>
        <translation>هذه شروط جزء من التطبيق، بكلمات من صنعوه.</translation>
    </message>
    <message>
        <source>Which of those who look after this device are you? Press your name. Your PIN comes next.</source>
        <translation>من أنت من المسؤولين عن هذا الجهاز؟ المطلوب الضغط على اسمك. بعد ذلك يُطلب رقمك السري.</translation>
    </message>
    <message>
        <source>Whoever looks after this device helps with lost PINs and makes copies. Type their name, then choose a PIN.</source>
        <translation>المسؤول عن هذا الجهاز يساعد من ينسى رقمه السري، ويعمل النسخ الاحتياطية. المطلوب كتابة اسمه ثم اختيار رقم سري.</translation>
    </message>
    <message>
        <source>Do you learn on another device already? Choose the file that you were given, and type its code.</source>
        <translation>هل بدأ تعلّمك على جهاز آخر من قبل؟ المطلوب اختيار الملف الذي أُعطي لك وكتابة رمزه.</translation>
    </message>
    <message>
        <source>This device is new. Three questions, then people can learn on it.</source>
        <translation>هذا الجهاز جديد. ثلاثة أسئلة ثم يستطيع الناس التعلّم عليه.</translation>
    </message>
    <message>
        <source>What was saved here cannot be opened just now. Delete nothing. Show this screen to whoever looks after this device.</source>
        <translation>ما حُفظ هنا لا يمكن فتحه الآن. يجب عدم حذف أي شيء. يلزم عرض هذه الشاشة على المسؤول عن هذا الجهاز.</translation>
    </message>
    <message>
        <source>Here you try out how to tap, scroll and type. Nothing is marked, and you can leave it at any time.</source>
        <translation>هنا تجربة اللمس والتمرير والكتابة. لا شيء يُقيَّم، ويمكنك الخروج في أي وقت.</translation>
    </message>
    <message>
        <source>Here you say how sure you feel, and what you want to get better at. There is no wrong answer. You can leave out whatever you like.</source>
        <translation>هنا يمكنك بيان مدى ثقتك بمعرفتك، وما يهمك التحسّن فيه. لا توجد إجابة خاطئة. ويمكنك ترك أي شيء منه.</translation>
    </message>
    <message>
        <source>A few questions show where it is best to begin. There is no wrong answer, and you can stop at any time.</source>
        <translation>بضعة أسئلة تبيّن أفضل نقطة للبدء. لا توجد إجابة خاطئة، ويمكنك التوقف في أي وقت.</translation>
    </message>
    <message>
        <source>This is where each day begins. At the top stands what is worth doing now, and why. Press its button, or choose something else below.</source>
        <translation>هنا يبدأ كل يوم. في الأعلى ما يفيد فعله الآن ولماذا. يمكنك الضغط على زرّه أو اختيار شيء آخر في الأسفل.</translation>
    </message>
    <message>
        <source>Read the question, press your answer, then press the button that checks it. If you have not learned it yet, say so: that is a good answer, too. You can stop at any time, and nothing is lost.</source>
        <translation>المطلوب قراءة السؤال والضغط على إجابتك، ثم على الزر الذي يتحقّق منها. وإن لم يسبق لك تعلّمه فيمكنك قول ذلك: هذه إجابة جيدة أيضًا. يمكنك التوقف في أي وقت ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>Here you learn one thing. Read it, listen to it or watch it. Scroll down to the end, then go on.</source>
        <translation>هنا شيء واحد للتعلّم. يمكنك قراءته أو الاستماع إليه أو مشاهدته. يلزم التمرير إلى النهاية ثم المتابعة.</translation>
    </message>
    <message>
        <source>This was hard a few times. A person can explain it better than a screen. Ask somebody, then go on.</source>
        <translation>كان هذا صعبًا عدة مرات. يشرحه إنسان أفضل من شاشة. يمكنك سؤال أحد ثم المتابعة.</translation>
    </message>
    <message>
        <source>You have come to the end. Here you see how it went, and what comes next.</source>
        <translation>لقد وصلت إلى النهاية. هنا يظهر كيف سار الأمر وما يأتي بعد ذلك.</translation>
    </message>
    <message>
        <source>A story from work. Press what you would do, and the story goes on from there. Nothing is marked.</source>
        <translation>قصة من العمل. المطلوب الضغط على التصرّف المناسب، ومن هناك تستمر القصة. لا شيء يُقيَّم.</translation>
    </message>
    <message>
        <source>The story is over. Your choices stand beside what somebody with experience would have done.</source>
        <translation>انتهت القصة. اختياراتك معروضة بجانب ما كان سيفعله صاحب خبرة.</translation>
    </message>
    <message>
        <source>Here you see step by step how something is done well. Some steps are yours: press what comes next. Nothing is marked.</source>
        <translation>هنا يظهر خطوة بخطوة كيف يُعمل شيء جيدًا. بعض الخطوات لك: المطلوب الضغط على ما يأتي بعد ذلك. لا شيء يُقيَّم.</translation>
    </message>
    <message>
        <source>You think about your work, try something out, and think again. Write as you like: spelling does not matter.</source>
        <translation>تفكير في عملك، ثم تجربة شيء، ثم تفكير من جديد. والكتابة كما يناسبك: الإملاء لا يهم.</translation>
    </message>
    <message>
        <source>A few questions about your work. Nobody can see who said what. You can leave out any of them.</source>
        <translation>بضعة أسئلة عن عملك. لا أحد يرى من قال ماذا. يمكنك ترك أيٍّ منها.</translation>
    </message>
    <message>
        <source>Here you show how you work, to one person whom you choose. Put in words, a picture or a sound, then hand it in. “Not yet” tells you what to show next.</source>
        <translation>هنا يمكنك إظهار طريقة عملك لشخص واحد من اختيارك. المطلوب إضافة كلمات أو صورة أو صوت، ثم التسليم. و«ليس بعد» تبيّن لك ما يلزم إظهاره بعد ذلك.</translation>
    </message>
    <message>
        <source>Choose who shall look at it. Only this person can open it, and you can take it back.</source>
        <translation>هنا اختيار من يعاينه. هذا الشخص وحده يستطيع فتحه، ويمكنك استرجاعه.</translation>
    </message>
    <message>
        <source>What you put in is locked with your PIN. No resident, no record and no screen belongs in it.</source>
        <translation>ما أضفته مقفل برقمك السري. ولا مكان فيه لنزيل أو سجل أو شاشة.</translation>
    </message>
    <message>
        <source>What you write is yours alone. You can let one person read one text, and end it whenever you want.</source>
        <translation>ما كتبته لك وحدك. يمكنك السماح لشخص واحد بقراءة نص واحد، وإنهاء ذلك متى شئت.</translation>
    </message>
    <message>
        <source>Is something wrong with a question or a lesson? Press what is wrong with it. Your name does not go along.</source>
        <translation>هل في سؤال أو درس خطأ؟ المطلوب الضغط على نوع المشكلة. لا يُرسل اسمك معه.</translation>
    </message>
    <message>
        <source>Things to look up while you work: words, documents, checklists. Press one to read it. Nothing is asked.</source>
        <translation>أشياء للرجوع إليها أثناء العمل: كلمات ومستندات وقوائم تحقّق. بالضغط على واحد منها يُفتح للقراءة. لا تُطرح أسئلة.</translation>
    </message>
    <message>
        <source>Write down what you learned anywhere: a course, a talk, a video. It is locked with your PIN until you take it along.</source>
        <translation>هنا تدوين ما تعلّمته في أي مكان: دورة أو حديث أو فيديو. وهو مقفل برقمك السري حتى أخذه معك.</translation>
    </message>
    <message>
        <source>You choose line by line what goes along. Then you get a file, and a page to print.</source>
        <translation>لك اختيار ما يذهب معك، سطرًا سطرًا. بعد ذلك يُعمل لك ملف، وصفحة للطباعة.</translation>
    </message>
    <message>
        <source>What you earned, as a file that other programs can read. You choose whether your name is in it.</source>
        <translation>ما حصلت عليه، في ملف تستطيع برامج أخرى قراءته. ولك اختيار وضع اسمك فيه.</translation>
    </message>
    <message>
        <source>People who can show you something, and whom you can show something. If somebody asks you, say yes or not now. Press a goal to see its people and things.</source>
        <translation>أشخاص يمكنهم أن يشرحوا لك شيئًا، ومن يمكنك الشرح لهم. إن طلب منك أحد، فالرد نعم أو «ليس الآن». بالضغط على هدف يظهر أشخاصه وأشياؤه.</translation>
    </message>
    <message>
        <source>Tap what you would show a colleague, then press Done. You can change it at any time.</source>
        <translation>المطلوب لمس ما يمكنك شرحه لزميل، ثم الضغط على «تم». يمكنك تغييره في أي وقت.</translation>
    </message>
    <message>
        <source>Colleagues who offer to show this. Press a name to ask. Nobody else sees that you ask, and you can take it back.</source>
        <translation>زملاء عرضوا شرح هذا. بالضغط على اسم يتم الطلب. لا يرى طلبك أحد غيره، ويمكنك سحبه.</translation>
    </message>
    <message>
        <source>A card to hold up to a colleague. It needs no network. Below it you can add another language.</source>
        <translation>بطاقة تُعرض على زميل. لا تحتاج إلى شبكة. وتحتها يمكنك إضافة لغة أخرى.</translation>
    </message>
    <message>
        <source>What helps with this goal: people, materials, and your own ideas. Press a line to open it, or a plus to put something there.</source>
        <translation>ما يساعد في هذا الهدف: أشخاص ومواد وأفكارك أنت. بالضغط على سطر يُفتح، وبالضغط على علامة الزائد يُضاف شيء هناك.</translation>
    </message>
    <message>
        <source>Tap what helps with this goal. Tap it again to take it away.</source>
        <translation>المطلوب لمس ما يساعد في هذا الهدف. واللمس مرة أخرى يزيله.</translation>
    </message>
    <message>
        <source>Something that you put beside your goal. You can open it, move it, or take it away.</source>
        <translation>شيء وضعته بجانب هدفك. يمكنك فتحه أو نقله أو إزالته.</translation>
    </message>
    <message>
        <source>Write as you like: spelling does not matter. Your PIN locks it, and nobody else can read it.</source>
        <translation>الكتابة كما يناسبك: الإملاء لا يهم. رقمك السري يقفلها، ولا يقرؤها أحد غيرك.</translation>
    </message>
    <message>
        <source>What encourages you: what you know so far, and what you turned on. Only you see it. The button at the bottom leads to what you can turn on and off.</source>
        <translation>ما يشجّعك: ما عرفته حتى الآن، وما شغّلته. لا يراه أحد غيرك. والزر في الأسفل يقود إلى ما يمكنك تشغيله وإيقافه.</translation>
    </message>
    <message>
        <source>Press what you want, and press it again to turn it off. It counts at once.</source>
        <translation>الضغط على ما يناسبك يشغّله، والضغط مرة أخرى يوقفه. يسري ذلك فورًا.</translation>
    </message>
    <message>
        <source>Say when you want to be reminded of this again. Never is an answer, too.</source>
        <translation>هنا تحديد موعد التذكير التالي بهذا. و«أبدًا» جواب أيضًا.</translation>
    </message>
    <message>
        <source>The ways to what is your own: goals, playlists, what you can show, and who helps you. Press a line to open it.</source>
        <translation>الطرق إلى ما هو لك: أهداف، وقوائم تعلّم، وما يمكنك إظهاره، ومن يساعدك. بالضغط على سطر يُفتح.</translation>
    </message>
    <message>
        <source>Something to look up. Scroll down to read all of it, then go back.</source>
        <translation>شيء للرجوع إليه. بالتمرير إلى الأسفل يظهر كله، وبعد قراءته يمكنك الرجوع.</translation>
    </message>
    <message>
        <source>What is asked for, what you have of it, and what is still missing.</source>
        <translation>ما المطلوب، وما لديك منه، وما الذي ينقص بعد.</translation>
    </message>
    <message>
        <source>What you know so far, what is fresh, and what is fading. Scroll down to see all of it.</source>
        <translation>ما عرفته حتى الآن، وما هو حاضر، وما بدأ يُنسى. بالتمرير إلى الأسفل يظهر كل شيء.</translation>
    </message>
    <message>
        <source>What you want to get better at, and what is asked of you. Press a goal to see the way there, or to change it.</source>
        <translation>ما يهمك التحسّن فيه، وما هو مطلوب منك. بالضغط على هدف يظهر الطريق إليه، أو يمكن تغييره.</translation>
    </message>
    <message>
        <source>One goal: its steps, and your small plans for it. Below you can move it, let it rest, or take it away.</source>
        <translation>هدف واحد: خطواته، وخططك الصغيرة له. في الأسفل يمكنك نقله أو إيقافه مؤقتًا أو إزالته.</translation>
    </message>
    <message>
        <source>A goal in your own words. Only you can read it.</source>
        <translation>هدف بكلماتك أنت. لا يقرؤه أحد غيرك.</translation>
    </message>
    <message>
        <source>Write in the box, then press the button below. Only you can read what you write.</source>
        <translation>المطلوب الكتابة في المربع، ثم الضغط على الزر في الأسفل. لا يقرأ ما كتبته أحد غيرك.</translation>
    </message>
    <message>
        <source>What you said of yourself, and what the questions found. Press a button to make it a goal.</source>
        <translation>ما قلته عن نفسك، وما أظهرته الأسئلة. وبالضغط على زر يصبح هدفًا.</translation>
    </message>
    <message>
        <source>Press a number: in so many shifts you want to learn something.</source>
        <translation>الضغط على عدد معناه: في هذا العدد من النوبات أريد أن أتعلّم شيئًا.</translation>
    </message>
    <message>
        <source>Press what fits you, as many as you like. Press it again to take it back. Then go on.</source>
        <translation>المطلوب الضغط على ما يناسبك، بأي عدد. والضغط مرة أخرى يلغيه. بعد ذلك المتابعة.</translation>
    </message>
    <message>
        <source>Press a button, and what is missing for this role becomes your goals. You can also pass over.</source>
        <translation>بالضغط على زر يصبح ما ينقص لهذا الدور من أهدافك. ويمكنك التجاوز أيضًا.</translation>
    </message>
    <message>
        <source>Press a learning cycle to begin it, or go to your goals.</source>
        <translation>بالضغط على دورة تعلّم تبدأ. ويمكنك الذهاب إلى أهدافك.</translation>
    </message>
    <message>
        <source>Everything that is kept about you. Press a line to open it. You can take a copy, or have all of it erased.</source>
        <translation>كل ما يُحفظ عنك. بالضغط على سطر يُفتح. يمكنك أخذ نسخة أو طلب محو كل شيء.</translation>
    </message>
    <message>
        <source>What is kept of one kind, the newest first. Nothing can be changed here.</source>
        <translation>ما يُحفظ من نوع واحد: الأحدث في البداية. لا يمكن تغيير شيء هنا.</translation>
    </message>
    <message>
        <source>Here you can have everything about you erased. Nothing happens before you say yes.</source>
        <translation>هنا يمكنك طلب محو كل شيء عنك. لا يحدث شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>Type a word about your work. What says something about it stands below: press it to read it.</source>
        <translation>تكفي كلمة عن عملك. يظهر في الأسفل ما يتحدث عنها، وبالضغط عليه يُفتح للقراءة.</translation>
    </message>
    <message>
        <source>Everything that there is to learn and to look up. Type a word, or press a line to open it. Each line says why it stands there; “Not for me” takes it away.</source>
        <translation>كل ما يوجد هنا للتعلّم وللرجوع إليه. تكفي كتابة كلمة أو الضغط على سطر لفتحه. كل سطر يقول لماذا هو هناك؛ و«لا يناسبني» تزيله.</translation>
    </message>
    <message>
        <source>Here you can read without anything being kept of it. Press a line to open it.</source>
        <translation>هنا يمكنك القراءة من دون أن يُحفظ شيء من ذلك. بالضغط على سطر يُفتح.</translation>
    </message>
    <message>
        <source>Something that your organisation put here. Scroll down to read all of it, then go back.</source>
        <translation>شيء وضعته مؤسستك هنا. بالتمرير إلى الأسفل يظهر كله، وبعد قراءته يمكنك الرجوع.</translation>
    </message>
    <message>
        <source>Hold the card to the scanner, or type the signs below its picture and press Open.</source>
        <translation>المطلوب تقريب البطاقة من القارئ، أو كتابة العلامات التي تحت صورتها والضغط على «فتح».</translation>
    </message>
    <message>
        <source>Give it a title, then choose a file or type an address. Everybody finds it in the library. A card with a code opens it at the place where it is needed.</source>
        <translation>المطلوب عنوان له، ثم اختيار ملف أو كتابة عنوان صفحة. يجده الجميع في المكتبة. وبطاقة برمز تفتحه في المكان الذي يُحتاج إليه فيه.</translation>
    </message>
    <message>
        <source>A few questions are done. Here stands what you know so far. Go on, or leave it for today.</source>
        <translation>أنجزت بضعة أسئلة. هنا ما عرفته حتى الآن. يمكنك المتابعة، أو الاكتفاء بهذا لليوم.</translation>
    </message>
    <message>
        <source>Something is being got ready. The page changes by itself.</source>
        <translation>يجري تجهيز شيء ما. تتغير الصفحة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>What your team wants to do together, and how far it is: one sum. Who takes part, and who did how much, is shown to nobody.</source>
        <translation>ما يريد فريقك إنجازه معًا، وإلى أين وصل: مجموع واحد. أما من يشارك وكم أنجز كل واحد، فلا يُعرض على أحد.</translation>
    </message>
    <message>
        <source>A goal for your team, in three questions. Press one answer.</source>
        <translation>هدف لفريقك، في ثلاثة أسئلة. المطلوب الضغط على إجابة واحدة.</translation>
    </message>
    <message>
        <source>Here you end a goal before its time, or go back.</source>
        <translation>هنا يمكنك إنهاء هدف قبل موعده، أو الرجوع.</translation>
    </message>
    <message>
        <source>What people answered, never who answered what. Where there are too few answers, nothing is shown.</source>
        <translation>ما أجاب به الناس، لا من أجاب. حيث تكون الإجابات قليلة جدًا لا يُعرض شيء.</translation>
    </message>
    <message>
        <source>Somebody shows you a file about what they learned elsewhere. The program says whether it is genuine.</source>
        <translation>يعرض عليك شخص ملفًا عما تعلّمه في مكان آخر. ويقول التطبيق هل هو أصلي.</translation>
    </message>
    <message>
        <source>You decide for each line whether it counts here, and for what. The person sees your answer.</source>
        <translation>القرار لك في كل سطر: هل يُحتسب هنا، ولأي شيء. ويرى الشخص جوابك.</translation>
    </message>
    <message>
        <source>Questions and lessons that people found a problem with. Take one away once it is mended.</source>
        <translation>أسئلة ودروس وجد الناس فيها مشكلة. يمكنك إزالة كل واحد منها بعد إصلاحه.</translation>
    </message>
    <message>
        <source>You watch somebody at work, and mark what you saw. What you marked is kept as you go.</source>
        <translation>مشاهدة شخص أثناء عمله، مع وضع علامة على ما شوهد. تُحفظ علاماتك أولًا بأول.</translation>
    </message>
    <message>
        <source>Evidence that somebody handed to you and to nobody else. Look at each piece. Say of each picture whether it may stay.</source>
        <translation>إثباتات سلّمها أحدهم إليك وحدك. المطلوب معاينة كل جزء، والقول عن كل صورة هل يجوز أن تبقى.</translation>
    </message>
    <message>
        <source>Choose what fits best for each. For a “not yet” write what to do next: it helps most.</source>
        <translation>المطلوب اختيار الأنسب لكل واحد. وعند «ليس بعد» تلزم كتابة ما يُعمل بعد ذلك: فهذا يفيد أكثر من غيره.</translation>
    </message>
    <message>
        <source>What somebody saw when they watched the work, and what comes next.</source>
        <translation>ما رآه من شاهد العمل، وما يأتي بعد ذلك.</translation>
    </message>
    <message>
        <source>Whoever was watched signs here with their own PIN. It signs nobody in.</source>
        <translation>هنا يوقّع من شوهد عمله برقمه السري. لا يُدخل ذلك أحدًا.</translation>
    </message>
    <message>
        <source>All that can be done for this device. Press a line to open it.</source>
        <translation>كل ما يمكن فعله لهذا الجهاز. بالضغط على سطر يُفتح.</translation>
    </message>
    <message>
        <source>Copies keep safe what people did here. See when the last one was made, or make one now.</source>
        <translation>تحفظ النسخ الاحتياطية ما فعله الناس هنا. هنا يظهر متى عُملت آخر نسخة، ويمكنك عمل نسخة الآن.</translation>
    </message>
    <message>
        <source>What is not as it should be on this device, and where to mend it. Looking changes nothing.</source>
        <translation>ما ليس كما ينبغي على هذا الجهاز، وأين يمكن إصلاحه. المراجعة لا تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>This can be given to whoever helps you. Read it first; then save it and hand it on yourself.</source>
        <translation>يمكن إعطاء هذا لمن يقدّم لك المساعدة. يُرجى قراءته أولًا، ثم حفظه وتسليمه بنفسك.</translation>
    </message>
    <message>
        <source>What was done here goes to the server of your organisation. That happens by itself: here you see how it goes.</source>
        <translation>ما أُنجز هنا يذهب إلى خادم مؤسستك. يحدث ذلك من تلقاء نفسه: هنا يظهر كيف يسير.</translation>
    </message>
    <message>
        <source>What people can learn on this device. Press a line to see more, or get something new.</source>
        <translation>ما يمكن للناس تعلّمه على هذا الجهاز. بالضغط على سطر يظهر المزيد، ويمكنك إحضار شيء جديد.</translation>
    </message>
    <message>
        <source>What is in this, and what can be done with it. Each button says what happens.</source>
        <translation>ما فيه وما يمكن فعله به. كل زر يقول ما يحدث.</translation>
    </message>
    <message>
        <source>Choose what people can learn on this device. Each mark counts at once.</source>
        <translation>هنا اختيار ما يمكن للناس تعلّمه على هذا الجهاز. كل علامة تسري فورًا.</translation>
    </message>
    <message>
        <source>The address of the server that records go to, and its key. Whoever runs that server knows them.</source>
        <translation>عنوان الخادم الذي تذهب إليه السجلات ومفتاحه. يعرفهما من يدير ذلك الخادم.</translation>
    </message>
    <message>
        <source>Where there is no network, a stick carries things to and fro. Put it in, then choose its folder.</source>
        <translation>حيث لا توجد شبكة تنقل ذاكرة USB الأشياء ذهابًا وإيابًا. يلزم توصيلها ثم اختيار مجلدها.</translation>
    </message>
    <message>
        <source>Bring in people from a list. You see what would happen before anything is changed.</source>
        <translation>هنا إدخال أشخاص من قائمة. يُعرض ما سيحدث قبل أن يتغير شيء.</translation>
    </message>
    <message>
        <source>How long this device waits for somebody, and what it shows meanwhile.</source>
        <translation>كم ينتظر هذا الجهاز أحدًا وما الذي يعرضه في أثناء ذلك.</translation>
    </message>
    <message>
        <source>Whether words that nobody finds are counted, and how many days a person knows that a talk may help before whoever leads here is told. Each press counts at once.</source>
        <translation>هل تُعدّ الكلمات التي لا يجدها أحد، وكم يومًا يعرف الشخص أن حديثًا قد يفيده قبل إبلاغ من يقود هنا. كل ضغطة تسري فورًا.</translation>
    </message>
    <message>
        <source>Whether people may take pictures here for their evidence. It counts at once.</source>
        <translation>هل يجوز للناس التقاط صور هنا لإثباتاتهم. يسري ذلك فورًا.</translation>
    </message>
    <message>
        <source>How long each kind of thing is kept. Nothing changes before you say so.</source>
        <translation>كم يُحفظ كل نوع من الأشياء. لا يتغير شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>What may leave this device. Each switch counts at once.</source>
        <translation>ما الذي يجوز أن يغادر هذا الجهاز. كل مفتاح يسري فورًا.</translation>
    </message>
    <message>
        <source>The people here. Type a part of a name, or press a name to see more.</source>
        <translation>الأشخاص هنا. يمكنك كتابة جزء من اسم، أو الضغط على اسم ليظهر المزيد.</translation>
    </message>
    <message>
        <source>One person, and what you can do for them. They can see that you looked.</source>
        <translation>شخص واحد وما يمكنك فعله له. يستطيع أن يرى أنك نظرت.</translation>
    </message>
    <message>
        <source>The page says what will happen. Nothing happens before you press the last button.</source>
        <translation>تقول الصفحة ما سيحدث. لا يحدث شيء قبل الضغط على الزر الأخير.</translation>
    </message>
    <message>
        <source>Here you make a short lesson for the people here. Begin a new one, or go on with one that is there.</source>
        <translation>هنا إنشاء درس قصير للناس هنا. يمكنك بدء درس جديد، أو متابعة درس موجود.</translation>
    </message>
    <message>
        <source>You are making a short lesson, one step after the other. What you write is kept at once, and nobody sees it before you say so.</source>
        <translation>إنشاء درس قصير، خطوة بعد خطوة. يُحفظ ما كتبته فورًا ولا يراه أحد قبل موافقتك.</translation>
    </message>
    <message>
        <source>The name, the colour and the logo of your organisation. You see at once how they look.</source>
        <translation>اسم مؤسستك ولونها وشعارها. يظهر فورًا كيف تبدو.</translation>
    </message>
    <message>
        <source>Your own lists of things to learn, and those that colleagues share. Press one to open it, or make a new one with the button at the bottom.</source>
        <translation>قوائم تعلّمك الخاصة، والقوائم التي شاركها الزملاء. بالضغط على واحدة تُفتح، وبالزر في الأسفل تُنشأ قائمة جديدة.</translation>
    </message>
    <message>
        <source>Press the list that you want to put it in, or make a new one. Then you are back where you were.</source>
        <translation>المطلوب الضغط على القائمة المناسبة له، أو إنشاء قائمة جديدة. بعد ذلك تكون العودة إلى حيث كنت.</translation>
    </message>
    <message>
        <source>Press Go on for what comes next, or press any line. When you are done with it, you come back here. Change it is for the order, the name, and who sees it.</source>
        <translation>«متابعة» تفتح ما يأتي بعد ذلك، ويمكنك الضغط على أي سطر. وعند الانتهاء منه تكون العودة إلى هنا. و«تغيير القائمة» للترتيب والاسم ومن يراها.</translation>
    </message>
    <message>
        <source>A list that a colleague shares. You can open what is in it. Make it my own gives you a copy that you can change; theirs is never changed.</source>
        <translation>قائمة شاركها زميل. يمكنك فتح ما فيها. و«نسخها لي» تعطيك نسخة يمكنك تغييرها؛ أما قائمته فلا تتغير أبدًا.</translation>
    </message>
    <message>
        <source>Up and Down move a line, Take out takes it away. The buttons on top add things, change the name, say who sees it, save it as a file, or delete it.</source>
        <translation>«أعلى» و«أسفل» تنقلان سطرًا، و«إخراج» تزيله. وبالأزرار في الأعلى يمكنك إضافة أشياء، وتغيير الاسم، وتحديد من يراها، وحفظها في ملف، أو حذفها.</translation>
    </message>
    <message>
        <source>Press a line to put it in your list, and press it again to take it out. Type to look for something.</source>
        <translation>بالضغط على سطر يدخل قائمتك، وبالضغط مرة أخرى يخرج منها. وللبحث عن شيء تكفي الكتابة.</translation>
    </message>
    <message>
        <source>Type a short name for your list, then press the button at the bottom.</source>
        <translation>المطلوب كتابة اسم قصير لقائمتك، ثم الضغط على الزر في الأسفل.</translation>
    </message>
    <message>
        <source>Press who may see this list. You can change it again at any time.</source>
        <translation>المطلوب الضغط على من يجوز له رؤية هذه القائمة. يمكنك تغيير ذلك في أي وقت.</translation>
    </message>
    <message>
        <source>Makes a small file of this list for a colleague. Your name is in it only if you tick that.</source>
        <translation>تُعمل هنا نسخة من هذه القائمة في ملف صغير لزميل. ولا يكون اسمك فيه إلا إذا وضعت علامة على ذلك.</translation>
    </message>
    <message>
        <source>Here you say whether this list is to be deleted. What you learned stays in any case.</source>
        <translation>هنا يمكنك القول هل تُحذف هذه القائمة. وما تعلّمته يبقى في كل حال.</translation>
    </message>
    <message>
        <source>What you agreed with people. They see it too and say when it is done; the program tells you what it noticed. You say when it is settled. What you write stays on this device.</source>
        <translation>ما اتفقت عليه مع أشخاص. يظهر لهم أيضًا ويقولون متى تم؛ والتطبيق يبيّن لك ما لاحظه. والقول لك متى ينتهي الأمر. ما كتبته يبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Agree on one thing: what, about which topic, by when. Do it together, with the person beside you.</source>
        <translation>هنا الاتفاق على شيء واحد: ما هو، وعن أي موضوع، وحتى متى. والأفضل معًا، وصاحبه بجانبك.</translation>
    </message>
    <message>
        <source>Notes of a talk. The two who talked read them, nobody else. The person agrees with their own PIN, or asks for a change. Agreed notes stay as they are. No word of them leaves this device.</source>
        <translation>ملاحظات حديث. يقرؤها من تحدّثا، ولا أحد غيرهما. يوافق الشخص برقمه السري، أو يطلب تغييرًا. ما تمت الموافقة عليه يبقى كما هو. ولا تغادر كلمة منها هذا الجهاز.</translation>
    </message>
    <message>
        <source>People for whom some things stayed hard. They read it before you. It is a guess from their answers alone. You decide, and they can read what you decided. Nothing happens by itself.</source>
        <translation>أشخاص بقيت بعض الأشياء صعبة عليهم. هم يقرؤون ذلك قبلك. هذا تقدير من إجاباتهم وحدها. القرار لك، ويمكنهم قراءة ما قررته. لا يحدث شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>What you and your supervisor agreed. Press It is done when it is. You can ask for a talk at any time, and take that back.</source>
        <translation>ما اتفقت عليه مع مشرفك. عند إنجازه: الضغط على «تم ذلك». يمكنك طلب حديث في أي وقت، وسحب الطلب.</translation>
    </message>
    <message>
        <source>What your organisation puts first, shows instead of something else, or takes away. Begin something new, go on with what is put together, or press what is in force to change it. People learn on as before until somebody puts it in force.</source>
        <translation>ما تقدّمه مؤسستك، أو تعرضه بدلًا من غيره، أو تزيله. يمكنك بدء شيء جديد، أو متابعة ما أُعدّ، أو الضغط على المفعّل لتغييره. يبقى تعلّم الناس كما كان حتى يفعّله أحد.</translation>
    </message>
    <message>
        <source>Tick the topics beside which this document stands in the library. It counts at once.</source>
        <translation>المطلوب وضع علامة على المواضيع التي يظهر هذا المستند بجانبها في المكتبة. يسري ذلك فورًا.</translation>
    </message>
    <message>
        <source>What at least three people looked for and nobody found. Make a microlearn about it, add a document, or press Done to take it off the list. Nobody can see who looked.</source>
        <translation>ما بحث عنه ثلاثة أشخاص على الأقل ولم يجده أحد. يمكنك إنشاء وحدة مصغّرة عنه، أو إضافة مستند، أو الضغط على «تم» لحذفه من القائمة. لا أحد يرى من بحث.</translation>
    </message>
    <message>
        <source>Type what you look for, and press a lesson to collect it. Press what is collected to say what is to happen with it. All of it is kept at once.</source>
        <translation>تكفي كتابة ما يُبحث عنه، ثم الضغط على درس لجمعه. وبالضغط على ما جُمع يمكنك بيان ما يُفعل به. كل شيء يُحفظ فورًا.</translation>
    </message>
    <message>
        <source>Press what is to happen, then say why in one sentence: everybody who learns here reads it. Other lessons, questions and the module about the same stand below.</source>
        <translation>المطلوب الضغط على ما يُفعل به، ثم ذكر السبب في جملة واحدة يقرؤها كل من يتعلّم هنا. في الأسفل دروس أخرى وأسئلة ووحدة عن الموضوع نفسه.</translation>
    </message>
    <message>
        <source>What would be different for people. See to what stands at the top first. Then put it in force, or make a file for whoever looks after the device.</source>
        <translation>ما سيتغير للناس. يلزم أولًا النظر في ما هو في الأعلى. بعد ذلك تفعيله، أو عمل ملف للمسؤول عن الجهاز.</translation>
    </message>
    <message>
        <source>What would be published, for whom, and what would be taken back. Type the passphrase of the key and press Publish: either all of it is published, or nothing.</source>
        <translation>ما سيُنشر، ولمن، وما سيُلغى. المطلوب كتابة عبارة مرور المفتاح ثم الضغط على «نشر»: إما أن يُنشر كله، أو لا يُنشر شيء.</translation>
    </message>
    <message>
        <source>Choose the file that somebody made. Compare its check code with theirs, read what it says and takes back, and then put it in force.</source>
        <translation>اختيار الملف الذي أعدّه شخص ما. ثم مقارنة رمز التحقّق منه برمزه، وقراءة ما يقوله وما يلغيه، ثم تفعيله.</translation>
    </message>
    <message>
        <source>What people of your site have to do, and until when. Press a line to see who did it. Ask something begins a new one: a few questions, one press each.</source>
        <translation>ما على الناس في مكان عملك فعله، وحتى متى. بالضغط على سطر يظهر من أنجزه. «طلب شيء» يبدأ طلبًا جديدًا: بضعة أسئلة، وضغطة لكل منها.</translation>
    </message>
    <message>
        <source>Who did it, and who has not yet. Remind writes a follow-up that both of you see, not a letter. Press a name to excuse somebody or to see their record.</source>
        <translation>من أنجزه ومن لم ينجزه بعد. «تذكير» يكتب متابعة تظهر لكما، لا رسالة. بالضغط على اسم يمكنك إعفاء صاحبه أو الاطلاع على سجله.</translation>
    </message>
    <message>
        <source>What you can do for this person. Who is excused sees why, and is not asked any more.</source>
        <translation>ما يمكنك فعله لهذا الشخص. من أُعفي يرى السبب، ولا يُطلب منه بعد ذلك.</translation>
    </message>
    <message>
        <source>Who set, changed or ended it, who was excused and why. Only what was done on this device.</source>
        <translation>من حدّده أو غيّره أو أنهاه، ومن أُعفي ولماذا. فقط ما تم على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Press one answer. Nothing is asked of anybody before you press Ask it at the end.</source>
        <translation>المطلوب الضغط على إجابة واحدة. لا يُطلب شيء من أحد قبل الضغط على «طلبه» في النهاية.</translation>
    </message>
    <message>
        <source>Everybody of your site with their job. Who says what they do waits at the top for your answer. Press a name to say it. Nothing follows from what people say of themselves before you do.</source>
        <translation>كل من في مكان عملك مع وظيفته. من ذكر وظيفته ينتظر جوابك في الأعلى. بالضغط على اسم يمكنك تحديد وظيفة صاحبه. لا يترتب شيء على ما يقوله الناس عن أنفسهم قبل ذلك.</translation>
    </message>
    <message>
        <source>Tick what this person does here. What is asked of everybody with that job is asked of them then.</source>
        <translation>المطلوب وضع علامة على وظيفة هذا الشخص هنا. عندئذ يُطلب منه ما يُطلب من كل أصحاب تلك الوظيفة.</translation>
    </message>
    <message>
        <source>After this it is asked of nobody. What people did stays in their records.</source>
        <translation>بعد ذلك لا يُطلب من أحد. وما أنجزه الناس يبقى في سجلاتهم.</translation>
    </message>
    <message>
        <source>What your workplace asks of you, and until when. Press a line to see how it is done. What you chose yourself stands below.</source>
        <translation>ما يطلبه مكان عملك منك، وحتى متى. بالضغط على سطر يظهر كيف يُنجز. وما اخترته بنفسك في الأسفل.</translation>
    </message>
    <message>
        <source>Why this is asked, until when, and how it is done. Begin when it suits you: nothing is locked.</source>
        <translation>لماذا هذا مطلوب، وحتى متى، وكيف يُنجز. البدء متى ناسبك: لا شيء مقفل.</translation>
    </message>
    <message>
        <source>What was asked, when it was done and until when it counts. Save it as a page to print, or as a table.</source>
        <translation>ما طُلب، ومتى أُنجز، وحتى متى يُحتسب. يمكنك حفظه كصفحة للطباعة أو كجدول.</translation>
    </message>
    <message>
        <source>One table of everybody of your site, for audits. Each person sees that their record was read.</source>
        <translation>جدول واحد لكل من في مكان عملك، لعمليات التدقيق. كل شخص يظهر له أن سجله قُرئ.</translation>
    </message>
    <message>
        <source>What learning comes to at your site. Press a line to read it. Nobody is named.</source>
        <translation>ما يثمر عنه التعلّم في مكان عملك. بالضغط على سطر يُفتح للقراءة. لا يُذكر أي اسم.</translation>
    </message>
    <message>
        <source>Each bar begins at zero. The line on it says where the true number may lie: where it crosses zero, it may be chance. The same stands below in words, and as a table. You can save it as a file.</source>
        <translation>كل شريط يبدأ من الصفر. والخط عليه يبيّن أين قد يقع العدد الحقيقي: فإن قطع الصفر فقد يكون صدفة. في الأسفل الشيء نفسه بالكلمات، وفي جدول. ويمكنك حفظه في ملف.</translation>
    </message>
    <message>
        <source>Numbers that your site counts anyway, from a file. Press one to see it beside learning.</source>
        <translation>أعداد تُعدّ في مكان عملك على أي حال، من ملف. بالضغط على واحد منها يظهر إلى جانب التعلّم.</translation>
    </message>
    <message>
        <source>The figure of each week, and what was learned in the same week. That both change together does not say that one comes of the other.</source>
        <translation>رقم كل أسبوع، وما تم تعلّمه في الأسبوع نفسه. تغيّرهما معًا لا يعني أن أحدهما سبب الآخر.</translation>
    </message>
    <message>
        <source>Choose a file. You see what would be taken in and what cannot be used, before anything is changed.</source>
        <translation>المطلوب اختيار ملف. يُعرض ما سيُدخل وما لا يمكن استخدامه، قبل أن يتغير شيء.</translation>
    </message>
    <message>
        <source>What you want to change, one page each. Those to look at again now come first.</source>
        <translation>ما يلزم تغييره في رأيك، صفحة لكل شيء. ما حان النظر فيه من جديد يأتي أولًا.</translation>
    </message>
    <message>
        <source>One page about something that should change. Press a line to change its answer. When it is finished, its results stand below.</source>
        <translation>صفحة واحدة عن شيء يلزم أن يتغير. بالضغط على سطر يمكنك تغيير إجابته. وعند انتهائها تظهر نتائجها في الأسفل.</translation>
    </message>
    <message>
        <source>One question. What you type is kept at once: you can leave and come back.</source>
        <translation>سؤال واحد. ما كتبته يُحفظ فورًا: يمكنك الخروج والعودة.</translation>
    </message>
    <message>
        <source>Write what came of it. A closed page stays as it is.</source>
        <translation>هنا كتابة ما نتج عنها. الصفحة المغلقة تبقى كما هي.</translation>
    </message>
    <message>
        <source>What counts as secure only when somebody watched it. Tick topics, then press Keep it like this.</source>
        <translation>ما لا يُعدّ مؤكدًا إلا إذا شاهده أحد. المطلوب وضع علامة على المواضيع، ثم الضغط على «حفظه هكذا».</translation>
    </message>
    <message>
        <source>Choose what you want to watch. The number says how many people know it and wait to be watched.</source>
        <translation>هنا اختيار ما ستتم مشاهدته. العدد يبيّن كم شخصًا يعرفه وينتظر المشاهدة.</translation>
    </message>
    <message>
        <source>Press a name to open the checklist. Who knows it and waits comes first, then who still learns it.</source>
        <translation>بالضغط على اسم تُفتح قائمة التحقّق. من يعرفه وينتظر يأتي أولًا، ثم من ما زال يتعلّمه.</translation>
    </message>
    <message>
        <source>What you can do for your team. Press a line to open it. People see who looked at them.</source>
        <translation>ما يمكنك فعله لفريقك. بالضغط على سطر يُفتح. ويظهر للناس من اطلع عليهم.</translation>
    </message>
    <message>
        <source>Everybody of your site, topic by topic. Refresh soon: known, and not practised for a while. Overdue: asked of somebody, and the day is over. Not sure: too few answers. Press a line to see how far somebody is.</source>
        <translation>كل من في مكان عملك، موضوعًا بعد موضوع. «تجديد قريبًا»: معروف، ولم يُتدرَّب عليه منذ مدة. «متأخر»: مطلوب من شخص، وانقضى اليوم. «غير مؤكد»: إجابات قليلة جدًا. بالضغط على سطر يظهر مدى تقدم الشخص.</translation>
    </message>
    <message>
        <source>For each topic how many of those who need it know it. What is missing most, and matters most, comes first. With fewer than three people there are no figures.</source>
        <translation>لكل موضوع: كم ممن يحتاجونه يعرفونه. الأكثر نقصًا والأهم يأتي أولًا. ومع أقل من ثلاثة أشخاص لا تظهر أرقام.</translation>
    </message>
    <message>
        <source>How far one person is: what is asked of them, what you agreed, what they know. You never see their answers or what they write for themselves. They see that you looked.</source>
        <translation>مدى تقدم شخص واحد: ما هو مطلوب منه، وما اتفقتما عليه، وما يعرفه. لا تظهر لك أبدًا إجاباته ولا ما يكتبه لنفسه. ويظهر له أنك اطلعت.</translation>
    </message>
    <message>
        <source>A session is when people learn together, face to face. A huddle is a short one, with five questions on one screen. Here you begin one, go on with one, and see those you led.</source>
        <translation>في الجلسة يتعلّم الناس معًا، وجهًا لوجه. ولقاء الفريق جلسة قصيرة، بخمسة أسئلة على شاشة واحدة. هنا يمكنك بدء جلسة، أو متابعة واحدة، أو رؤية ما قدته منها.</translation>
    </message>
    <message>
        <source>A new session, in a few questions. Press one answer.</source>
        <translation>جلسة جديدة، في بضعة أسئلة. المطلوب الضغط على إجابة واحدة.</translation>
    </message>
    <message>
        <source>Close it: everybody on the list sees that they were there. Give it up: nothing is noted.</source>
        <translation>«إغلاقها»: يظهر لكل من في القائمة أنه حضر. «إلغاؤها»: لا يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Each person comes to this device. They scan their badge, or press their name and type their PIN. Who has neither is noted by you. Stay beside the device while it goes round.</source>
        <translation>يأتي كل شخص إلى هذا الجهاز. يقرّب شارته من القارئ، أو يضغط على اسمه ويكتب رقمه السري. ومن ليس لديه أيّ منهما يكون تسجيله منك. يلزم بقاؤك بجانب الجهاز وهو يتنقل بينهم.</translation>
    </message>
    <message>
        <source>Type your PIN, to show that you are here. Nothing of yours is opened, and nobody sees the PIN.</source>
        <translation>المطلوب كتابة رقمك السري، لإثبات حضورك. لا يُفتح شيء لك، ولا يرى أحد الرقم.</translation>
    </message>
    <message>
        <source>Groups in which each topic has somebody sure of it. To change them, press a name, then a group. Show them to all: there are names alone.</source>
        <translation>مجموعات فيها لكل موضوع من يعرفه جيدًا. لتغييرها: الضغط على اسم ثم على مجموعة. ويمكنك عرضها على الجميع: تظهر الأسماء وحدها.</translation>
    </message>
    <message>
        <source>Who works with whom. Find your name.</source>
        <translation>من يعمل مع من. المطلوب إيجاد اسمك.</translation>
    </message>
    <message>
        <source>Talk about the question first. Then give one answer together. Nobody&apos;s answer is kept, and nobody&apos;s learning changes.</source>
        <translation>الحديث عن السؤال أولًا. ثم إجابة واحدة معًا. لا تُحفظ إجابة أحد، ولا يتغير تعلّم أحد.</translation>
    </message>
    <message>
        <source>Something to talk about at the end. Then note who was here.</source>
        <translation>شيء للحديث عنه في الختام. بعد ذلك تسجيل من حضر.</translation>
    </message>
    <message>
        <source>What colleagues of your site wrote, by topic. Press a line to read it. Write a tip yourself, or ask.</source>
        <translation>ما كتبه زملاء من مكان عملك، بحسب الموضوع. بالضغط على سطر يُفتح للقراءة. ويمكنك كتابة نصيحة بنفسك، أو طرح سؤال.</translation>
    </message>
    <message>
        <source>Read it, then say if it is useful and true for you. Nobody is told what you press.</source>
        <translation>المطلوب قراءته، ثم القول هل هو مفيد لك وينطبق على عملك. لا يعرف أحد ما اخترته.</translation>
    </message>
    <message>
        <source>Write a few words. A picture or a recording can go with it. A supervisor reads it first; then all colleagues of your site can. You say at the end if your name stands there.</source>
        <translation>تكفي كتابة بضع كلمات. ويمكن أن ترافقها صورة أو تسجيل. يقرؤها مشرف أولًا؛ ثم يستطيع ذلك كل زملاء مكان عملك. وفي النهاية لك القول هل يُكتب اسمك معها.</translation>
    </message>
    <message>
        <source>What you wrote, and what came of it. You can take it back at any time.</source>
        <translation>ما كتبته، وما نتج عنه. يمكنك سحبه في أي وقت.</translation>
    </message>
    <message>
        <source>What people wrote for colleagues. Nobody else reads it before you looked. Press a line to open it.</source>
        <translation>ما كتبه الناس للزملاء. لا يقرؤه أحد غيرك قبل أن تتم معاينتك له. بالضغط على سطر يُفتح.</translation>
    </message>
    <message>
        <source>Show it, say it in other words, or do not show it. Other words are shown only when who wrote it says yes. That person sees that you looked.</source>
        <translation>عرضه، أو قوله بكلمات أخرى، أو عدم عرضه. الكلمات الأخرى لا تُعرض إلا إذا وافق صاحبه. ويظهر له أنك اطلعت.</translation>
    </message>
    <message>
        <source>What was looked at here, the latest first, and by whom.</source>
        <translation>ما تمت معاينته هنا، الأحدث أولًا، ومن عاينه.</translation>
    </message>
    <message>
        <source>Choose a topic and until when. It stands on Today of your people and first among the tips.</source>
        <translation>المطلوب اختيار موضوع وحتى متى. يظهر في صفحة اليوم لدى أشخاصك، وأولًا بين النصائح.</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>What this screen is for. Key: {key}</source>
        <translation>ما فائدة هذه الشاشة. المفتاح: ⁨{key}⁩</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help with this screen</source>
        <translation>مساعدة لهذه الشاشة</translation>
    </message>
    <message>
        <source>What to do, at once. You are signed out, and what you did is kept</source>
        <translation>ما العمل، فورًا. يتم خروجك، ويُحفظ ما أنجزته</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>في حالة الطوارئ</translation>
    </message>
    <message>
        <source>Tap, scroll and type: try it out, about one minute</source>
        <translation>اللمس والتمرير والكتابة: للتجربة، نحو دقيقة واحدة</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>أريد أن أرى كيف</translation>
    </message>
    <message>
        <source>Type a word about your work: what to do, and why</source>
        <translation>تكفي كلمة عن عملك: ما العمل، ولماذا</translation>
    </message>
    <message>
        <source>Find help about work</source>
        <translation>البحث عن مساعدة حول العمل</translation>
    </message>
    <message>
        <source>Still stuck? Ask a colleague, or whoever looks after this device.</source>
        <translation>ما زال الأمر غير واضح؟ يمكنك سؤال أحد الزملاء أو المسؤول عن هذا الجهاز.</translation>
    </message>
    <message>
        <source>The same on every screen</source>
        <translation>نفس الشيء في كل شاشة</translation>
    </message>
    <message>
        <source>With the keys: Tab goes on, arrows go between choices, Space presses. A digit chooses an answer. Escape goes back, Page Down scrolls, F1 is Help.</source>
        <translation>بلوحة المفاتيح: مفتاح Tab ينتقل إلى الأمام، والأسهم تنتقل بين الخيارات، ومفتاح المسافة يضغط. والرقم يختار إجابة. مفتاح Escape يعود، وPage Down يمرر الصفحة، وF1 للمساعدة.</translation>
    </message>
    <message>
        <source>Is there more below? Scroll down. A bar at the side shows how much there is.</source>
        <translation>هل يوجد المزيد في الأسفل؟ يظهر بالتمرير إلى الأسفل. شريط على الجانب يبيّن مقداره.</translation>
    </message>
    <message>
        <source>Help is always here, in the upper corner. Press it again to go back.</source>
        <translation>المساعدة هنا دائمًا، في الزاوية العليا. وللرجوع: الضغط عليها مرة أخرى.</translation>
    </message>
    <message>
        <source>How it looks: bigger words, other colours, another language.</source>
        <translation>المظهر: كلمات أكبر وألوان أخرى ولغة أخرى.</translation>
    </message>
    <message>
        <source>Read aloud: the screen is read to you. You see it where that can be done.</source>
        <translation>القراءة بصوت عالٍ: تُقرأ لك الشاشة. ويظهر زرّها حيث يمكن ذلك.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Still stuck? Ask a colleague.</source>
        <translation>ما زال الأمر غير واضح؟ يمكنك سؤال أحد الزملاء.</translation>
    </message>
    <message>
        <source>Still stuck? Ask a colleague. This device is looked after by {names}.</source>
        <translation>ما زال الأمر غير واضح؟ يمكنك سؤال أحد الزملاء. المسؤول عن هذا الجهاز: {names}.</translation>
    </message>
    <message>
        <source>Where is what</source>
        <translation>أين يوجد كل شيء</translation>
    </message>
    <message>
        <source>How it looks, and my PIN</source>
        <translation>المظهر ورقمي السري</translation>
    </message>
    <message>
        <source>Bigger words, colours, language, another PIN</source>
        <translation>كلمات أكبر، ألوان، لغة، رقم سري آخر</translation>
    </message>
    <message>
        <source>What you know, certificates, what is stored about you: from Today, when you are done.</source>
        <translation>معارفك، والشهادات، وما يُحفظ عنك: من صفحة اليوم، بعد الانتهاء.</translation>
    </message>
    <message>
        <source>What I know and certificates</source>
        <translation>ما أعرفه والشهادات</translation>
    </message>
    <message>
        <source>How far you are, what fades, a page to print</source>
        <translation>إلى أين وصلت، وما يُنسى، وصفحة للطباعة</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>بياناتي</translation>
    </message>
    <message>
        <source>What is stored about you: answers, notes, reports. Take a copy, or erase it</source>
        <translation>ما يُحفظ عنك: إجابات وملاحظات وبلاغات. أخذ نسخة أو محوها</translation>
    </message>
    <message>
        <source>Things to look up</source>
        <translation>معلومات للرجوع إليها</translation>
    </message>
    <message>
        <source>Numbers, words of the work, lists</source>
        <translation>أرقام، وكلمات العمل، وقوائم</translation>
    </message>
</context>
<context>
    <name>HelpersPage</name>
    <message>
        <source>My people</source>
        <translation>أشخاصي</translation>
    </message>
    <message>
        <source>Who can show you something, and whom you can show something.</source>
        <translation>من يمكنه أن يشرح لك شيئًا، ومن يمكنك الشرح له.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Who asks whom is seen here by the two of them alone. It is part of your learning record, which your organisation may read.</source>
        <translation>من طلب ومن طُلب منه: لا يراه هنا إلا الاثنان. وهو جزء من سجل تعلّمك، وقد تقرؤه مؤسستك.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <source>{name} asks whether you can show them: {title}</source>
        <translation>يسأل ⁨{name}⁩ هل يمكنك الشرح له: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>You need no reason to say no.</source>
        <translation>للرفض لا يلزمك ذكر سبب.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>{name} shows you: {title}</source>
        <translation>يشرح لك ⁨{name}⁩: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>You show {name}: {title}</source>
        <translation>يتعلّم منك ⁨{name}⁩: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Agree on a moment when you meet.</source>
        <translation>الاتفاق على الوقت عندما تلتقيان.</translation>
    </message>
    <message>
        <source>We are done</source>
        <translation>انتهينا</translation>
    </message>
    <message>
        <source>{name}: not this time. Somebody else may be glad to show you: {title}</source>
        <translation>‏⁨{name}⁩: ليس هذه المرة. وقد يسرّ شخصًا آخر أن يشرح لك: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>You asked {name} to show you: {title}. There is no answer yet.</source>
        <translation>طلبت من ⁨{name}⁩ شرح: ⁨{title}⁩. لا رد بعد.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>People and things for a goal</source>
        <translation>أشخاص وأشياء لهدف</translation>
    </message>
    <message>
        <source>People, materials and ideas, side by side</source>
        <translation>أشخاص ومواد وأفكار، جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Choose a goal</source>
        <translation>اختيار هدف</translation>
    </message>
    <message>
        <source>For others, and without the computer</source>
        <translation>للآخرين، وبدون الحاسوب</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>لا شيء مختار بعد</translation>
    </message>
    <message>
        <source>Topics you offer: {count}</source>
        <translation>المواضيع التي تعرض المساعدة فيها: {count}</translation>
    </message>
    <message>
        <source>What I could show others</source>
        <translation>ما يمكنني شرحه للآخرين</translation>
    </message>
    <message>
        <source>A card to hold up to a colleague. It needs no network.</source>
        <translation>بطاقة تُعرض على زميل. لا تحتاج إلى شبكة.</translation>
    </message>
    <message>
        <source>Ask in person</source>
        <translation>طلب مباشر</translation>
    </message>
</context>
<context>
    <name>HelpingWords</name>
    <message>
        <source>Lesson</source>
        <translation>درس</translation>
    </message>
    <message>
        <source>Learning cycle</source>
        <translation>دورة تعلّم</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>قصة</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة تحقّق</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>A tip from a colleague</source>
        <translation>نصيحة من زميل</translation>
    </message>
</context>
<context>
    <name>HomeWord</name>
    <message>
        <source>A few minutes to learn something? Something is ready.</source>
        <translation>هل لديك بضع دقائق للتعلّم؟ هناك شيء جاهز.</translation>
    </message>
</context>
<context>
    <name>HotSpotEditor</name>
    <message>
        <source>Answer from a list instead</source>
        <translation>الإجابة من قائمة بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>HousePage</name>
    <message>
        <source>From your organisation</source>
        <translation>من مؤسستك</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>نُسخ العنوان.</translation>
    </message>
</context>
<context>
    <name>HowFarPage</name>
    <message>
        <source>How far {name} is</source>
        <translation>مدى تقدم ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Job here: {jobs}</source>
        <translation>الوظيفة هنا: ⁨{jobs}⁩</translation>
    </message>
    <message>
        <source>{name} can see in My data that you opened this page.</source>
        <translation>في «بياناتي» يمكن أن يرى ⁨{name}⁩ أنك فتحت هذه الصفحة.</translation>
    </message>
    <message>
        <source>Agreed between you</source>
        <translation>متفق عليه بينكما</translation>
    </message>
    <message>
        <source>Agreed with a supervisor</source>
        <translation>متفق عليه مع مشرف</translation>
    </message>
    <message>
        <source>Nothing was agreed.</source>
        <translation>لم يُتفق على شيء.</translation>
    </message>
    <message>
        <source>What there can be a certificate of</source>
        <translation>ما يمكن أن تكون له شهادة</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>المعروف</translation>
    </message>
    <message>
        <source>What {name} learns from is not on this device.</source>
        <translation>ما يتعلّم منه ⁨{name}⁩ ليس على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Each bar is a best guess. It is no grade, and no answer is shown to anybody else.</source>
        <translation>كل شريط هو أفضل تقدير. هذه ليست علامة، ولا تُعرض أي إجابة على أحد غيره.</translation>
    </message>
    <message>
        <source>{topic}: {state}</source>
        <translation>‏⁨{topic}⁩: {state}</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Nothing is asked of {name}.</source>
        <translation>لا شيء مطلوب من ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>It rests: {goal}</source>
        <translation>متوقف مؤقتًا: ⁨{goal}⁩</translation>
    </message>
    <message>
        <source>{name} has not chosen a goal.</source>
        <translation>لا هدف مختار لدى ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Seen at work</source>
        <translation>ما شوهد في العمل</translation>
    </message>
    <message>
        <source>Nobody has watched with a checklist yet.</source>
        <translation>لم يشاهده أحد بقائمة تحقّق بعد.</translation>
    </message>
    <message>
        <source>Huddle</source>
        <translation>لقاء الفريق</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>‏{minutes} د</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>جلسات</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>لا جلسات بعد.</translation>
    </message>
    <message>
        <source>{what}, {date}</source>
        <translation>‏⁨{what}⁩، {date}</translation>
    </message>
    <message>
        <source>{skill}: {level}</source>
        <translation>‏⁨{skill}⁩: ⁨{level}⁩</translation>
    </message>
</context>
<context>
    <name>HowTo</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>الخطوة {number} من {count}</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>كل الخطوات</translation>
    </message>
    <message>
        <source>One step at a time</source>
        <translation>خطوة واحدة كل مرة</translation>
    </message>
</context>
<context>
    <name>HuddlePage</name>
    <message>
        <source>A huddle sheet, {minutes} min</source>
        <translation>ورقة لقاء الفريق، {minutes} د</translation>
    </message>
    <message>
        <source>Say to the team</source>
        <translation>ما يُقال للفريق</translation>
    </message>
    <message>
        <source>Ask the team</source>
        <translation>ما يُسأل عنه الفريق</translation>
    </message>
    <message>
        <source>{number}. {question}</source>
        <translation>{number}. {question}</translation>
    </message>
    <message>
        <source>What to listen for</source>
        <translation>ما يُنتبه إليه في الإجابات</translation>
    </message>
    <message>
        <source>Make a sheet to print</source>
        <translation>عمل ورقة للطباعة</translation>
    </message>
    <message>
        <source>The sheet is here: {place}</source>
        <translation>الورقة هنا: ⁨{place}⁩</translation>
    </message>
    <message>
        <source>The sheet could not be written. Is the disk full?</source>
        <translation>تعذّرت كتابة الورقة. هل القرص ممتلئ؟</translation>
    </message>
</context>
<context>
    <name>HuddleQuestionPage</name>
    <message>
        <source>Question {number} of {most}</source>
        <translation>السؤال ⁨{number}⁩ من ⁨{most}⁩</translation>
    </message>
    <message>
        <source>Talk first: what would you do, and why? Then one answer together.</source>
        <translation>الحديث أولًا: ما التصرّف المناسب، ولماذا؟ ثم إجابة واحدة معًا.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>تجاوز</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>إجابتنا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>HuddleSheet</name>
    <message>
        <source>About:</source>
        <translation>عن:</translation>
    </message>
    <message>
        <source>Say to the team</source>
        <translation>ما يُقال للفريق</translation>
    </message>
    <message>
        <source>Ask the team</source>
        <translation>ما يُسأل عنه الفريق</translation>
    </message>
    <message>
        <source>Listen for:</source>
        <translation>للانتباه:</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Where the facts come from:</source>
        <translation>مصدر المعلومات:</translation>
    </message>
</context>
<context>
    <name>HuddleTalkPage</name>
    <message>
        <source>Talk about it</source>
        <translation>للحديث معًا</translation>
    </message>
    <message>
        <source>Ask each other</source>
        <translation>أسئلة فيما بينكم</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>ما يُلاحظ</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>للتذكّر</translation>
    </message>
    <message>
        <source>What will you do in the next shift? Each says one thing.</source>
        <translation>ما العمل في النوبة القادمة؟ كل واحد يقول شيئًا واحدًا.</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>من الحاضرون؟</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>This file is too long. Bring in fewer questions at once.</source>
        <translation>هذا الملف طويل جدًا. يمكن إحضار أسئلة أقل دفعة واحدة.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Is the stick still plugged in?</source>
        <translation>لا يمكن فتح هذا الملف. هل ما زالت ذاكرة USB موصولة؟</translation>
    </message>
    <message>
        <source>There is no question in this file.</source>
        <translation>لا يوجد أي سؤال في هذا الملف.</translation>
    </message>
    <message>
        <source>The table has no column for the question. Its headings are: {headings}.</source>
        <translation>ليس في الجدول عمود للسؤال. عناوينه هي: ⁨{headings}⁩.</translation>
    </message>
    <message>
        <source>The table cannot be read from line {line} on.</source>
        <translation>تتعذر قراءة الجدول ابتداءً من السطر {line}.</translation>
    </message>
    <message>
        <source>The file is broken in line {line}.</source>
        <translation>الملف تالف في السطر {line}.</translation>
    </message>
    <message>
        <source>The workbook cannot be read. Open it in a spreadsheet program and save it again as XLSX.</source>
        <translation>تتعذر قراءة ملف الجدول. يلزم فتحه في برنامج جداول وحفظه من جديد بصيغة XLSX.</translation>
    </message>
    <message>
        <source>This file cannot be read as questions. These can: CSV, XLSX, GIFT, Aiken, Moodle XML.</source>
        <translation>لا يمكن قراءة أسئلة من هذا الملف. الأنواع الممكنة: CSV وXLSX وGIFT وAiken وMoodle XML.</translation>
    </message>
    <message>
        <source>To mend: {what}</source>
        <translation>للإصلاح: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Something of it could not come along. Look at the question.</source>
        <translation>لم يمكن نقل شيء منه. يلزم النظر إلى السؤال.</translation>
    </message>
    <message>
        <source>why it is right</source>
        <translation>لماذا هو صحيح</translation>
    </message>
    <message>
        <source>why of answer {number}</source>
        <translation>سبب الإجابة {number}</translation>
    </message>
    <message>
        <source>why of thing {number}</source>
        <translation>سبب الشيء {number}</translation>
    </message>
    <message>
        <source>why of wrong answer {number}</source>
        <translation>سبب الإجابة الخاطئة {number}</translation>
    </message>
    <message>
        <source>what to tell who says: true</source>
        <translation>ما يُقال لمن يجيب: صواب</translation>
    </message>
    <message>
        <source>what to tell who says: false</source>
        <translation>ما يُقال لمن يجيب: خطأ</translation>
    </message>
    <message>
        <source>There is no such kind of question here. Write it anew.</source>
        <translation>لا يوجد هنا هذا النوع من الأسئلة. يلزم كتابته من جديد.</translation>
    </message>
    <message>
        <source>It cannot be understood. Mend it in the file, and bring it in again.</source>
        <translation>لا يمكن فهمه. يلزم إصلاحه في الملف ثم إحضاره من جديد.</translation>
    </message>
    <message>
        <source>This very question is here already.</source>
        <translation>هذا السؤال نفسه موجود هنا من قبل.</translation>
    </message>
    <message>
        <source>It is an old version that nobody sees.</source>
        <translation>هذا إصدار قديم لا يراه أحد.</translation>
    </message>
    <message>
        <source>Another question has the id {id} already.</source>
        <translation>هناك سؤال آخر له المعرّف ⁨{id}⁩ من قبل.</translation>
    </message>
    <message>
        <source>It is a text without a question. Put it into the lesson.</source>
        <translation>هذا نص بلا سؤال. مكانه في الدرس.</translation>
    </message>
    <message>
        <source>Nobody can grade free text here. Make it a question with answers.</source>
        <translation>لا يمكن هنا تقييم نص حر. الأفضل جعله سؤالًا له إجابات.</translation>
    </message>
    <message>
        <source>It does not say which answer is right.</source>
        <translation>لا يقول أي إجابة هي الصحيحة.</translation>
    </message>
    <message>
        <source>There is no text that asks anything.</source>
        <translation>لا يوجد نص يسأل عن شيء.</translation>
    </message>
    <message>
        <source>“{text}” is no number.</source>
        <translation>«⁨{text}⁩» ليس رقمًا.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>طويل جدًا.</translation>
    </message>
    <message>
        <source>This explanation has no place here: “{text}”.</source>
        <translation>لا مكان هنا لهذا الشرح: «⁨{text}⁩».</translation>
    </message>
    <message>
        <source>Answers had points of their own; here an answer is right or wrong.</source>
        <translation>كانت للإجابات نقاط خاصة؛ وهنا الإجابة صحيحة أو خاطئة.</translation>
    </message>
    <message>
        <source>A picture could not come along: {file}. Add it to the lesson.</source>
        <translation>لم يمكن نقل صورة: ⁨{file}⁩. يمكن إضافتها إلى الدرس.</translation>
    </message>
    <message>
        <source>Answers without words were left out: {count}.</source>
        <translation>إجابات بلا كلمات لم تؤخذ: {count}.</translation>
    </message>
    <message>
        <source>Capital letters mattered; here they do not.</source>
        <translation>كانت الحروف الكبيرة مهمة؛ وهنا ليست كذلك.</translation>
    </message>
    <message>
        <source>Signs that cannot be seen were taken out.</source>
        <translation>أُزيلت علامات لا تُرى.</translation>
    </message>
    <message>
        <source>How hard it is was not understood: “{text}”.</source>
        <translation>لم تُفهم درجة الصعوبة: «⁨{text}⁩».</translation>
    </message>
    <message>
        <source>Right sides without a partner were left out: {text}.</source>
        <translation>عناصر بلا شريك لم تؤخذ: ⁨{text}⁩.</translation>
    </message>
    <message>
        <source>What was told for the right answer now says why it is right.</source>
        <translation>ما كان يُقال عن الإجابة الصحيحة أصبح الآن سبب صحتها.</translation>
    </message>
    <message>
        <source>Only the words came along, without their form: {what}.</source>
        <translation>نُقلت الكلمات فقط، دون شكلها: ⁨{what}⁩.</translation>
    </message>
    <message>
        <source>Its hints are one now: {count}.</source>
        <translation>أصبحت تلميحاته واحدًا: {count}.</translation>
    </message>
    <message>
        <source>Its id {before} is {after} here.</source>
        <translation>معرّفه ⁨{before}⁩ أصبح هنا ⁨{after}⁩.</translation>
    </message>
    <message>
        <source>It names a lesson that is not here: {id}.</source>
        <translation>يذكر درسًا ليس هنا: ⁨{id}⁩.</translation>
    </message>
    <message>
        <source>Links came as plain words, without their addresses: {what}.</source>
        <translation>نُقلت الروابط ككلمات عادية، دون عناوينها: ⁨{what}⁩.</translation>
    </message>
    <message>
        <source>This could not come along: {what}.</source>
        <translation>لم يمكن نقل هذا: ⁨{what}⁩.</translation>
    </message>
    <message>
        <source>One number is right here; these count no more: {text}.</source>
        <translation>هنا رقم واحد صحيح؛ وهذه لم تعد تُحسب: ⁨{text}⁩.</translation>
    </message>
    <message>
        <source>Its answers had a fixed order; here they are mixed. Look for words such as all of these.</source>
        <translation>كان لإجاباته ترتيب ثابت؛ وهنا تُخلط. يلزم البحث عن كلمات مثل «كل ما سبق».</translation>
    </message>
    <message>
        <source>“{text}” was right in part; here it is wrong.</source>
        <translation>كان «⁨{text}⁩» صحيحًا جزئيًا؛ وهنا هو خطأ.</translation>
    </message>
    <message>
        <source>It had {points} points; here all questions count the same.</source>
        <translation>كانت له نقاط عددها {points}؛ وهنا كل الأسئلة متساوية.</translation>
    </message>
    <message>
        <source>It is not clear which answer is right: “{text}”. Mark it.</source>
        <translation>ليس واضحًا أي إجابة هي الصحيحة: «⁨{text}⁩». يلزم تحديدها.</translation>
    </message>
    <message>
        <source>Several answers were right and one was enough; now all are needed.</source>
        <translation>كانت عدة إجابات صحيحة وتكفي واحدة؛ والآن تلزم كلها.</translation>
    </message>
    <message>
        <source>Other units were left out: {text}.</source>
        <translation>وحدات أخرى لم تؤخذ: ⁨{text}⁩.</translation>
    </message>
    <message>
        <source>“{text}” stood for many spellings; now only “{became}” is right.</source>
        <translation>كان «⁨{text}⁩» يقبل كتابات كثيرة؛ والآن «⁨{became}⁩» فقط هو الصحيح.</translation>
    </message>
    <message>
        <source>This wrong answer was left out: {text}.</source>
        <translation>هذه الإجابة الخاطئة لم تؤخذ: ⁨{text}⁩.</translation>
    </message>
    <message>
        <source>Columns that mean nothing here, passed over: {columns}</source>
        <translation>أعمدة لا معنى لها هنا، تم تجاوزها: ⁨{columns}⁩</translation>
    </message>
    <message>
        <source>Look at letters with accents: they may be wrong.</source>
        <translation>يلزم النظر إلى الحروف ذات العلامات: ربما فيها خطأ.</translation>
    </message>
    <message>
        <source>Of formulas, what the spreadsheet showed last was taken: {count}.</source>
        <translation>من الصيغ أُخذ آخر ما عرضه الجدول: {count}.</translation>
    </message>
    <message>
        <source>It does not say what kind of question it is. Look whether it fits.</source>
        <translation>لا يقول أي نوع من الأسئلة هو. يلزم النظر هل يناسب.</translation>
    </message>
    <message>
        <source>It does not say which language it is.</source>
        <translation>لا يقول أي لغة هي.</translation>
    </message>
    <message>
        <source>They belong to this goal now: {title}.</source>
        <translation>تنتمي الآن إلى هذا الهدف: ⁨{title}⁩.</translation>
    </message>
    <message>
        <source>Points, tries and numbering did not come along.</source>
        <translation>لم تُنقل النقاط والمحاولات والترقيم.</translation>
    </message>
    <message>
        <source>To fill in: {fields}.</source>
        <translation>للإكمال: ⁨{fields}⁩.</translation>
    </message>
</context>
<context>
    <name>InPersonPage</name>
    <message>
        <source>Ask in person</source>
        <translation>طلب مباشر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>What would you like to be shown?</source>
        <translation>ما الشرح الذي يهمك؟</translation>
    </message>
    <message>
        <source>Show this to a colleague. Nothing of it is kept or sent.</source>
        <translation>هذه تُعرض على زميل. لا يُحفظ منها شيء ولا يُرسل.</translation>
    </message>
    <message>
        <source>Save to print</source>
        <translation>حفظ للطباعة</translation>
    </message>
    <message>
        <source>Saved for printing: {file}</source>
        <translation>حُفظ للطباعة: ⁨{file}⁩</translation>
    </message>
    <message>
        <source>It could not be saved. The card on the screen can be shown all the same.</source>
        <translation>تعذّر الحفظ. ومع ذلك يمكن عرض البطاقة التي على الشاشة.</translation>
    </message>
    <message>
        <source>Also in your colleague&apos;s language</source>
        <translation>بلغة زميلك أيضًا</translation>
    </message>
    <message>
        <source>Only in mine</source>
        <translation>بلغتي فقط</translation>
    </message>
    <message>
        <source>Change what helps me</source>
        <translation>تغيير ما يساعدني</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>Before and after learning</source>
        <translation>قبل التعلّم وبعده</translation>
    </message>
    <message>
        <source>How many know a topic now, and how many would anyway</source>
        <translation>كم شخصًا يعرف موضوعًا الآن، وكم كان سيعرفه على أي حال</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>ما يفيد</translation>
    </message>
    <message>
        <source>Which decisions of the program lead to right answers the next day</source>
        <translation>أي قرارات التطبيق تقود إلى إجابات صحيحة في اليوم التالي</translation>
    </message>
    <message>
        <source>When people learn</source>
        <translation>متى يتعلّم الناس</translation>
    </message>
    <message>
        <source>By weekday, shift and week, from three people on</source>
        <translation>بحسب اليوم والنوبة والأسبوع، ابتداءً من ثلاثة أشخاص</translation>
    </message>
    <message>
        <source>Questions that mislead</source>
        <translation>أسئلة مضلّلة</translation>
    </message>
    <message>
        <source>Questions that people get wrong for another reason than not knowing</source>
        <translation>أسئلة يخطئ فيها الناس لسبب غير عدم المعرفة</translation>
    </message>
    <message>
        <source>Is it fair</source>
        <translation>هل هو عادل</translation>
    </message>
    <message>
        <source>How languages and sites do, in groups of ten people or more</source>
        <translation>حال اللغات وأماكن العمل، في مجموعات من عشرة أشخاص أو أكثر</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Knew it before</source>
        <translation>من عرفه قبل</translation>
    </message>
    <message>
        <source>Before, at least</source>
        <translation>قبل، على الأقل</translation>
    </message>
    <message>
        <source>Before, at most</source>
        <translation>قبل، على الأكثر</translation>
    </message>
    <message>
        <source>Know it after</source>
        <translation>من يعرفه بعد</translation>
    </message>
    <message>
        <source>After, at least</source>
        <translation>بعد، على الأقل</translation>
    </message>
    <message>
        <source>After, at most</source>
        <translation>بعد، على الأكثر</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>مقارنة مع</translation>
    </message>
    <message>
        <source>More than before</source>
        <translation>الزيادة عن قبل</translation>
    </message>
    <message>
        <source>More, at least</source>
        <translation>الزيادة، على الأقل</translation>
    </message>
    <message>
        <source>More, at most</source>
        <translation>الزيادة، على الأكثر</translation>
    </message>
    <message>
        <source>Is it clear</source>
        <translation>هل هو واضح</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>People with it</source>
        <translation>أشخاص معه</translation>
    </message>
    <message>
        <source>People without it</source>
        <translation>أشخاص بدونه</translation>
    </message>
    <message>
        <source>Right with it</source>
        <translation>الصحيح معه</translation>
    </message>
    <message>
        <source>Right without it</source>
        <translation>الصحيح بدونه</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>وقت اليوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Done to the end</source>
        <translation>أُنجز حتى النهاية</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Lessons read</source>
        <translation>الدروس المقروءة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Questions compared</source>
        <translation>أسئلة للمقارنة</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>What there is to say</source>
        <translation>ما يمكن قوله</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Modules passed</source>
        <translation>الوحدات المجتازة</translation>
    </message>
    <message>
        <source>Early, 6 to 14</source>
        <translation>صباحًا، من 6 إلى 14</translation>
    </message>
    <message>
        <source>Late, 14 to 22</source>
        <translation>مساءً، من 14 إلى 22</translation>
    </message>
    <message>
        <source>Night, 22 to 6</source>
        <translation>ليلًا، من 22 إلى 6</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>too few people</source>
        <translation>عدد الأشخاص قليل جدًا</translation>
    </message>
    <message>
        <source>nothing unfair was found</source>
        <translation>لم يوجد شيء غير عادل</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>مكان العمل</translation>
    </message>
    <message>
        <source>no lesson</source>
        <translation>لا درس</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>drawn by chance</source>
        <translation>سُحب بالمصادفة</translation>
    </message>
    <message>
        <source>same situation</source>
        <translation>الوضع نفسه</translation>
    </message>
    <message>
        <source>It tells people apart differently.</source>
        <translation>يميّز بين الناس بشكل مختلف.</translation>
    </message>
    <message>
        <source>It is harder for this group, although they can do as much.</source>
        <translation>هو أصعب على هذه المجموعة، مع أن قدرتها مساوية.</translation>
    </message>
    <message>
        <source>It is easier for this group, although they can do as much.</source>
        <translation>هو أسهل على هذه المجموعة، مع أن قدرتها مساوية.</translation>
    </message>
    <message>
        <source>A lesson after an error</source>
        <translation>درس بعد خطأ</translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation>شرح آخر</translation>
    </message>
    <message>
        <source>An explanation of a wrong idea</source>
        <translation>شرح لفكرة خاطئة</translation>
    </message>
    <message>
        <source>An easier question after an error</source>
        <translation>سؤال أسهل بعد خطأ</translation>
    </message>
    <message>
        <source>Another try after an error</source>
        <translation>محاولة أخرى بعد خطأ</translation>
    </message>
    <message>
        <source>Going back to what comes first</source>
        <translation>الرجوع إلى ما يأتي أولًا</translation>
    </message>
    <message>
        <source>Yesterday&apos;s error once more</source>
        <translation>خطأ الأمس مرة أخرى</translation>
    </message>
    <message>
        <source>Asking before it fades</source>
        <translation>السؤال قبل النسيان</translation>
    </message>
    <message>
        <source>Keeping it fresh</source>
        <translation>إبقاؤه حاضرًا</translation>
    </message>
    <message>
        <source>Asking what is not sure</source>
        <translation>السؤال عمّا ليس مؤكدًا</translation>
    </message>
    <message>
        <source>Checking what was only guessed to be known</source>
        <translation>التحقّق مما افتُرض أنه معروف</translation>
    </message>
    <message>
        <source>Asking for the day of an exam</source>
        <translation>السؤال استعدادًا ليوم الامتحان</translation>
    </message>
    <message>
        <source>Practice after a right answer</source>
        <translation>تدريب بعد إجابة صحيحة</translation>
    </message>
    <message>
        <source>The most telling question of the first talk</source>
        <translation>أكثر أسئلة الحديث الأول دلالة</translation>
    </message>
    <message>
        <source>Asking first what somebody was sure of, and wrong</source>
        <translation>السؤال أولًا عمّا أُجيب عنه بثقة ولم يكن صحيحًا</translation>
    </message>
    <message>
        <source>Whoever got something wrong does better the next time anyway. That is taken out here. The lines say where the true number may lie. Topics that fewer than ten people learned are left out.</source>
        <translation>من أخطأ في شيء يتحسّن في المرة التالية على أي حال. وهذا مستبعد هنا. والخطوط تبيّن أين قد يقع الرقم الحقيقي. ولا تظهر المواضيع التي تعلّمها أقل من عشرة أشخاص.</translation>
    </message>
    <message>
        <source>Right answers a day or more later, compared with the same situation without it. Ten people are needed on each side. What is not clear yet may still help.</source>
        <translation>الإجابات الصحيحة بعد يوم أو أكثر، مقارنةً بالوضع نفسه من دونه. يلزم عشرة أشخاص في كل جانب. وما ليس واضحًا بعد قد يفيد مع ذلك.</translation>
    </message>
    <message>
        <source>The last twelve weeks. Where fewer than three people learned, nothing is said.</source>
        <translation>الأسابيع الاثنا عشر الأخيرة. لا يقال شيء حيث تعلّم أقل من ثلاثة أشخاص.</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>أسبوعًا بعد أسبوع</translation>
    </message>
    <message>
        <source>Only questions with thirty first answers or more are looked at.</source>
        <translation>لا يُنظر إلا في الأسئلة التي لها ثلاثون إجابة أولى أو أكثر.</translation>
    </message>
    <message>
        <source>How groups do</source>
        <translation>نتائج المجموعات</translation>
    </message>
    <message>
        <source>Groups learn different things in different conditions. A difference is a reason to look, and says nothing of its cause.</source>
        <translation>تتعلّم المجموعات أشياء مختلفة في ظروف مختلفة. والفرق سبب للنظر، ولا يدل على علّته.</translation>
    </message>
    <message>
        <source>Questions that treat groups differently</source>
        <translation>أسئلة لا تعامل المجموعات بالتساوي</translation>
    </message>
    <message>
        <source>People who can do as much are compared, from {least} answers of each group on.</source>
        <translation>يُقارن أشخاص قدرتهم متساوية، ابتداءً من {least} إجابة في كل مجموعة.</translation>
    </message>
    <message>
        <source>What happens in the same week need not have to do with each other. Together is not because.</source>
        <translation>ما يحدث في الأسبوع نفسه لا يلزم أن يكون مترابطًا. حدوث أمرين معًا لا يعني أن أحدهما سبب الآخر.</translation>
    </message>
    <message>
        <source>People who do well elsewhere get it wrong. Check which answer is marked as right.</source>
        <translation>يخطئ فيه من تكون إجاباتهم جيدة في غيره. يلزم التحقّق من الإجابة المحدَّدة كصحيحة.</translation>
    </message>
    <message>
        <source>It hardly tells who knows it from who does not.</source>
        <translation>يكاد لا يميّز بين من يعرف ومن لا يعرف.</translation>
    </message>
    <message>
        <source>It is harder than the pack says.</source>
        <translation>هو أصعب مما تقول الحزمة.</translation>
    </message>
    <message>
        <source>It is easier than the pack says.</source>
        <translation>هو أسهل مما تقول الحزمة.</translation>
    </message>
    <message>
        <source>It has become harder over time.</source>
        <translation>أصبح أصعب مع الوقت.</translation>
    </message>
    <message>
        <source>It has become easier over time.</source>
        <translation>أصبح أسهل مع الوقت.</translation>
    </message>
    <message>
        <source>Many answer faster than anybody can read it.</source>
        <translation>كثيرون يجيبون أسرع مما يمكن لأحد قراءته.</translation>
    </message>
    <message>
        <source>One of its wrong answers is never chosen.</source>
        <translation>إحدى إجاباته غير الصحيحة لا تُختار أبدًا.</translation>
    </message>
    <message>
        <source>Of 100 people, about {before} knew it before and {after} know it after.</source>
        <translation>من كل 100 شخص عرفه نحو {before} من قبل، ويعرفه نحو {after} من بعد.</translation>
    </message>
    <message>
        <source>{more} more than would have learned it anyway; between {low} and {high}.</source>
        <translation>بزيادة {more} عمّن كانوا سيتعلّمونه على أي حال؛ بين {low} و{high}.</translation>
    </message>
    <message>
        <source>{more} more than before; between {low} and {high}. Nobody is there to compare with.</source>
        <translation>بزيادة {more} عمّا كان من قبل؛ بين {low} و{high}. لا يوجد من تصح المقارنة به.</translation>
    </message>
    <message>
        <source>The learning made a difference.</source>
        <translation>أحدث التعلّم فرقًا.</translation>
    </message>
    <message>
        <source>They know more now. Part of it may have come by itself.</source>
        <translation>يعرفون الآن أكثر. وربما جاء بعض ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>Not clear yet: it could be chance.</source>
        <translation>ليس واضحًا بعد: قد تكون مصادفة.</translation>
    </message>
    <message>
        <source>It is always done where it applies, so there is nothing to compare with.</source>
        <translation>يحدث دائمًا حيث ينطبق، فلا شيء للمقارنة به.</translation>
    </message>
    <message>
        <source>Not enough people yet: ten with it and ten without are needed.</source>
        <translation>عدد الأشخاص لا يكفي بعد: يلزم عشرة معه وعشرة من دونه.</translation>
    </message>
    <message>
        <source>Of 100 answers the next day, {right} are right with it and {without} without.</source>
        <translation>من كل 100 إجابة في اليوم التالي: {right} صحيحة معه و{without} من دونه.</translation>
    </message>
    <message>
        <source>The difference is between {low} and {high}.</source>
        <translation>الفرق بين {low} و{high}.</translation>
    </message>
    <message>
        <source>It helps.</source>
        <translation>هذا يفيد.</translation>
    </message>
    <message>
        <source>People do less well with it. Tell those who make the pack.</source>
        <translation>النتائج معه أضعف. يلزم إبلاغ من يُعدّ الحزمة.</translation>
    </message>
</context>
<context>
    <name>InsightPage</name>
    <message>
        <source>Is it working?</source>
        <translation>هل التعلّم يفيد؟</translation>
    </message>
    <message>
        <source>Everything is counted together. Nobody is named, and small groups are not told.</source>
        <translation>كل شيء يُحسب مجموعًا. لا يُذكر اسم أحد، ولا تظهر المجموعات الصغيرة.</translation>
    </message>
    <message>
        <source>Falls, audits, sales: from a file, beside learning</source>
        <translation>حالات السقوط والتدقيق والمبيعات: من ملف، بجانب التعلّم</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>أرقام رئيسية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>IntendPage</name>
    <message>
        <source>If … then I will …</source>
        <translation>إذا … فسوف …</translation>
    </message>
    <message>
        <source>Tie it to something that happens at work anyway. Then it is easier to do.</source>
        <translation>يفيد ربطه بشيء يحدث في العمل على أي حال. عندئذ يسهل فعله.</translation>
    </message>
    <message>
        <source>For example: if the kettle is on, then I will look at one lesson.</source>
        <translation>مثلًا: إذا كانت الغلّاية تعمل، فسوف أقرأ درسًا واحدًا.</translation>
    </message>
    <message>
        <source>If …</source>
        <translation>إذا …</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>then I will …</source>
        <translation>فسوف …</translation>
    </message>
    <message>
        <source>what you do</source>
        <translation>ما أفعله</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>JobOfPage</name>
    <message>
        <source>What does {name} do here?</source>
        <translation>ما وظيفة ⁨{name}⁩ هنا؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>{name} says: {jobs}</source>
        <translation>يقول ⁨{name}⁩: ⁨{jobs}⁩</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>هذا صحيح</translation>
    </message>
    <message>
        <source>What {name} learns from has no jobs in it.</source>
        <translation>لا وظائف فيما يتعلّم منه ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>What is asked of a job comes and goes with it. They see their job in My data.</source>
        <translation>المطلوب من أصحاب وظيفة يأتي معها ويزول معها. ويرى صاحبها وظيفته في «بياناتي».</translation>
    </message>
    <message>
        <source>Keep it like this</source>
        <translation>حفظه هكذا</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>They say: {jobs}</source>
        <translation>حسب قوله: ⁨{jobs}⁩</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>لم تُحدَّد بعد</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>Who does what</source>
        <translation>من يفعل ماذا</translation>
    </message>
    <message>
        <source>Press a name to say which job somebody has. Something can be asked of all with one job.</source>
        <translation>بالضغط على اسم يمكنك تحديد وظيفة صاحبه. ويمكن طلب شيء من كل أصحاب وظيفة واحدة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>عدة أشخاص</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>إيجاد اسم</translation>
    </message>
    <message>
        <source>There is no job that all of them can have.</source>
        <translation>لا توجد وظيفة يمكن أن تكون لهم جميعًا.</translation>
    </message>
    <message>
        <source>Which job do all of them have?</source>
        <translation>ما الوظيفة التي لهم جميعًا؟</translation>
    </message>
    <message>
        <source>They say so themselves: {count}</source>
        <translation>حسب قولهم: {count}</translation>
    </message>
    <message>
        <source>Not said yet: {count}</source>
        <translation>لم تُحدَّد بعد: {count}</translation>
    </message>
    <message>
        <source>With a job: {count}</source>
        <translation>لهم وظيفة: {count}</translation>
    </message>
    <message>
        <source>Nobody with this name.</source>
        <translation>لا أحد بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>JudgeTipPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Send to the author</source>
        <translation>إرسال إلى الكاتب</translation>
    </message>
    <message>
        <source>Several colleagues say that it is not true. Show it still?</source>
        <translation>قال عدة زملاء إنه لا ينطبق. هل يظهر مع ذلك؟</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>This is your own. Somebody else looks at it.</source>
        <translation>هذا منك. لذلك يعاينه شخص آخر.</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>بكلمات أخرى</translation>
    </message>
    <message>
        <source>Do not show it</source>
        <translation>عدم إظهاره</translation>
    </message>
    <message>
        <source>Show it to colleagues</source>
        <translation>إظهاره للزملاء</translation>
    </message>
    <message>
        <source>{sort} by {name}, who wants the name shown</source>
        <translation>‏⁨{sort}⁩ من ⁨{name}⁩، مع الرغبة في ظهور الاسم</translation>
    </message>
    <message>
        <source>{sort} by {name}. Colleagues will not see the name.</source>
        <translation>‏⁨{sort}⁩ من ⁨{name}⁩. لن يرى الزملاء الاسم.</translation>
    </message>
    <message>
        <source>Look and listen first: nobody may be known from it.</source>
        <translation>تلزم المعاينة والاستماع أولًا: يجب ألا يُعرف منه أي شخص.</translation>
    </message>
    <message>
        <source>{name} reads them, and says yes or no. Nobody else reads them before.</source>
        <translation>يقرؤها ⁨{name}⁩ ويقول نعم أو لا. ولا يقرؤها أحد غيره قبل ذلك.</translation>
    </message>
    <message>
        <source>The words as they should be</source>
        <translation>الكلمات كما ينبغي أن تكون</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>لماذا لا؟</translation>
    </message>
    <message>
        <source>{name} gets a kind sentence about it, and a thank you.</source>
        <translation>تصل إلى ⁨{name}⁩ جملة لطيفة عن ذلك، مع الشكر.</translation>
    </message>
</context>
<context>
    <name>JustLookingPage</name>
    <message>
        <source>Just looking</source>
        <translation>مجرد اطلاع</translation>
    </message>
    <message>
        <source>What you open from here is not kept: not that you opened it, not when, not where you stopped.</source>
        <translation>ما يُفتح من هنا لا يُحفظ عنه شيء: لا أنك فتحته، ولا متى، ولا أين توقفت.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>How long things are kept</source>
        <translation>مدة حفظ الأشياء</translation>
    </message>
    <message>
        <source>Keep it like this</source>
        <translation>اعتماد هذه المدد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>What is older goes by itself, once a day, for good. Last time: {when}</source>
        <translation>ما هو أقدم يُحذف تلقائيًا، مرة في اليوم، نهائيًا. آخر مرة: {when}</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>من فعل ماذا</translation>
    </message>
    <message>
        <source>Who looked at whose page, gave a new PIN or changed a role.</source>
        <translation>من اطلع على صفحة من، أو أعطى رقمًا سريًا جديدًا، أو غيّر دورًا.</translation>
    </message>
    <message>
        <source>Copies of what was sent</source>
        <translation>نسخ مما أُرسل</translation>
    </message>
    <message>
        <source>The text of each entry that your organisation has already.</source>
        <translation>نص كل بند وصل إلى مؤسستك.</translation>
    </message>
    <message>
        <source>Notes about faults</source>
        <translation>ملاحظات عن الأعطال</translation>
    </message>
    <message>
        <source>What went wrong, without anything that was typed.</source>
        <translation>ما تعطّل، دون أي شيء مما كُتب.</translation>
    </message>
    <message>
        <source>People who have left</source>
        <translation>أشخاص غادروا</translation>
    </message>
    <message>
        <source>After that time everything about them is erased here, and nobody can bring it back.</source>
        <translation>بعد تلك المدة يُمحى هنا كل شيء عنهم، ولا يستطيع أحد إعادته.</translation>
    </message>
    <message>
        <source>Kept. It holds from the next daily run on.</source>
        <translation>حُفظ. يسري من التشغيل اليومي القادم.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>إلى الأبد</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>لا سنوات</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>{name} can see in My data that you opened this page.</source>
        <translation>في «بياناتي» يمكن أن يرى ⁨{name}⁩ أنك فتحت هذه الصفحة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما هو محفوظ</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>What {name} learns from is not on this device.</source>
        <translation>ما يتعلّم منه ⁨{name}⁩ ليس على هذا الجهاز.</translation>
    </message>
    <message>
        <source>{goal}: about {minutes} min left</source>
        <translation>‏⁨{goal}⁩: بقي نحو {minutes} د</translation>
    </message>
    <message>
        <source>{name} has not chosen a goal.</source>
        <translation>لا هدف مختار لدى ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Away until {date}</source>
        <translation>غياب حتى {date}</translation>
    </message>
    <message>
        <source>{goal}: reached</source>
        <translation>‏⁨{goal}⁩: تم بلوغه</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capital letters</source>
        <translation>حروف كبيرة</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>أرقام وعلامات</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>حروف أخرى</translation>
    </message>
    <message>
        <source>Language of the keyboard</source>
        <translation>لغة لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>إخفاء لوحة المفاتيح</translation>
    </message>
    <message>
        <source>One letter to the left</source>
        <translation>حرف واحد إلى اليسار</translation>
    </message>
    <message>
        <source>One letter to the right</source>
        <translation>حرف واحد إلى اليمين</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Decimal mark</source>
        <translation>الفاصلة العشرية</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>Which kind of question?</source>
        <translation>أي نوع من الأسئلة؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Kiosk</source>
        <translation>جهاز للعموم</translation>
    </message>
    <message>
        <source>This device is locked to Stepwell. Only you can open the lock, and it is written down.</source>
        <translation>هذا الجهاز مقفل على Stepwell. لا يفتح القفل غيرك، ويُسجَّل ذلك.</translation>
    </message>
    <message>
        <source>This window is not locked. Start Stepwell with --kiosk to lock a device that stands where many people pass.</source>
        <translation>هذه النافذة ليست مقفلة. لقفل جهاز في مكان يمر به كثيرون يُشغَّل Stepwell مع ⁦--kiosk⁩.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go on in a window</source>
        <translation>المتابعة في نافذة</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>الخروج من وضع العموم</translation>
    </message>
    <message>
        <source>Ends Stepwell</source>
        <translation>ينهي Stepwell</translation>
    </message>
    <message>
        <source>When nobody touches the screen, ask after</source>
        <translation>إذا لم يلمس أحد الشاشة، يُسأل بعد</translation>
    </message>
    <message>
        <source>Then wait for an answer</source>
        <translation>ثم يُنتظر الجواب</translation>
    </message>
    <message>
        <source>After that the person is signed out. What they typed is kept.</source>
        <translation>بعد ذلك يتم خروج الشخص. وما كتبه محفوظ.</translation>
    </message>
    <message>
        <source>Kept. It holds from now on.</source>
        <translation>حُفظ. يسري من الآن.</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>‏{count} ثانية</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>‏{count} د</translation>
    </message>
</context>
<context>
    <name>LeadPage</name>
    <message>
        <source>My team</source>
        <translation>فريقي</translation>
    </message>
    <message>
        <source>Who needs you, what is due, and what the site learns.</source>
        <translation>من يحتاج إليك، وما حان موعده، وما يتعلّمه مكان العمل.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>إلى صفحة اليوم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Everybody, topic by topic</source>
        <translation>الجميع، موضوعًا بعد موضوع</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>مدى تقدم كل شخص</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>الأشخاص هنا</translation>
    </message>
    <message>
        <source>Find somebody, open their page</source>
        <translation>البحث عن شخص وفتح صفحته</translation>
    </message>
    <message>
        <source>What you agreed with people</source>
        <translation>ما اتفقت عليه مع الناس</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>For whom things stayed hard</source>
        <translation>من بقيت أشياء صعبة عليهم</translation>
    </message>
    <message>
        <source>Who may like a talk</source>
        <translation>من قد يفيده حديث</translation>
    </message>
    <message>
        <source>By when, of whom, training records</source>
        <translation>حتى متى، وممن، وسجلات التدريب</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Who waits for it comes first</source>
        <translation>من ينتظر ذلك يأتي أولًا</translation>
    </message>
    <message>
        <source>Watch somebody at work</source>
        <translation>مشاهدة شخص أثناء العمل</translation>
    </message>
    <message>
        <source>What was handed in for a badge</source>
        <translation>ما سُلّم من أجل شارة</translation>
    </message>
    <message>
        <source>Evidence waiting for you</source>
        <translation>إثباتات بانتظارك</translation>
    </message>
    <message>
        <source>What they learned elsewhere</source>
        <translation>ما تعلّموه في مكان آخر</translation>
    </message>
    <message>
        <source>Somebody brings a passport</source>
        <translation>شخص جاء بدفتر تعلّم</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>معًا</translation>
    </message>
    <message>
        <source>Who is here, groups, five questions</source>
        <translation>من هنا، ومجموعات، وخمسة أسئلة</translation>
    </message>
    <message>
        <source>Sessions and huddles</source>
        <translation>الجلسات ولقاءات الفريق</translation>
    </message>
    <message>
        <source>From colleagues; topic of the week</source>
        <translation>من الزملاء؛ موضوع الأسبوع</translation>
    </message>
    <message>
        <source>Tips and answers waiting</source>
        <translation>نصائح وإجابات بالانتظار</translation>
    </message>
    <message>
        <source>What to watch, to ask, to say</source>
        <translation>ما يُلاحظ، وما يُسأل، وما يُقال</translation>
    </message>
    <message>
        <source>Coach cards, huddle sheets</source>
        <translation>بطاقات التوجيه وأوراق لقاء الفريق</translation>
    </message>
    <message>
        <source>Together, from three people on</source>
        <translation>معًا، ابتداءً من ثلاثة أشخاص</translation>
    </message>
    <message>
        <source>Goals of the team</source>
        <translation>أهداف الفريق</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>مكان العمل</translation>
    </message>
    <message>
        <source>Secure only when it was watched</source>
        <translation>مؤكَّد فقط بعد المشاهدة</translation>
    </message>
    <message>
        <source>What somebody has to see</source>
        <translation>ما تلزم مشاهدته</translation>
    </message>
    <message>
        <source>Topic by topic: how many know it</source>
        <translation>موضوعًا بعد موضوع: كم شخصًا يعرفه</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>Before and after, what helps, figures</source>
        <translation>قبل وبعد، وما يفيد، والأرقام</translation>
    </message>
    <message>
        <source>Is it working?</source>
        <translation>هل التعلّم يفيد؟</translation>
    </message>
    <message>
        <source>And whether training is the answer</source>
        <translation>وهل التدريب هو الحل</translation>
    </message>
    <message>
        <source>What should change</source>
        <translation>ما يلزم أن يتغير</translation>
    </message>
    <message>
        <source>What people said, counted together</source>
        <translation>ما قاله الناس، محسوبًا معًا</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>استطلاعات</translation>
    </message>
    <message>
        <source>And what nobody found</source>
        <translation>وما لم يجده أحد</translation>
    </message>
    <message>
        <source>What is shown first</source>
        <translation>ما يظهر أولًا</translation>
    </message>
    <message>
        <source>What is wrong with a question</source>
        <translation>ما المشكلة في سؤال</translation>
    </message>
    <message>
        <source>Reported problems</source>
        <translation>المشكلات المبلغ عنها</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>بالانتظار: {count}</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>What may leave this device</source>
        <translation>ما يمكن أن يغادر هذا الجهاز</translation>
    </message>
    <message>
        <source>What has a tick is sent to the record of your organisation. Names and PINs never are, and notes only sealed.</source>
        <translation>ما عليه علامة يُرسل إلى سجل مؤسستك. لا تُرسل الأسماء والأرقام السرية أبدًا، ولا تُرسل الملاحظات إلا مختومة.</translation>
    </message>
    <message>
        <source>What people do while a tick is away is never sent, also not later, and reports and their other devices do not know of it. What waits already is still sent.</source>
        <translation>ما يفعله الناس وهو بلا علامة لا يُرسل أبدًا، ولا لاحقًا، ولا تعرفه التقارير ولا أجهزتهم الأخرى. أما ما ينتظر من قبل فيُرسل.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Which answer was given, whether it was right, and which lessons were read.</source>
        <translation>أي إجابة أُعطيت، وهل كانت صحيحة، وأي دروس قُرئت.</translation>
    </message>
    <message>
        <source>How sure people said they are of an area.</source>
        <translation>مدى ثقة الناس بمعرفتهم لمجال ما.</translation>
    </message>
    <message>
        <source>What people work towards, and when they are away.</source>
        <translation>ما يسعى إليه الناس، ومتى يغيبون.</translation>
    </message>
    <message>
        <source>Which suggestions people did not want.</source>
        <translation>الاقتراحات التي لم يردها الناس.</translation>
    </message>
    <message>
        <source>Who takes part in which programme.</source>
        <translation>من يشارك في أي برنامج تعلّم.</translation>
    </message>
    <message>
        <source>What people open, rate or decline in the library, and their playlists with their names.</source>
        <translation>ما يفتحه الناس أو يقيّمونه أو يرفضونه في المكتبة، وقوائم تعلّمهم بأسمائها.</translation>
    </message>
    <message>
        <source>What people could teach, whom they asked for help, and what was answered.</source>
        <translation>ما يمكن للناس تعليمه، وممن طلبوا المساعدة، وما كان الرد.</translation>
    </message>
    <message>
        <source>That evidence was handed in and what was found of it; not the evidence itself.</source>
        <translation>أن إثباتًا سُلّم وما وُجد فيه؛ لا الإثبات نفسه.</translation>
    </message>
    <message>
        <source>What is asked of whom, and by when.</source>
        <translation>ما هو مطلوب، وممن، وحتى متى.</translation>
    </message>
    <message>
        <source>Who was at which session; that there was a talk or a follow-up, not what was said.</source>
        <translation>من كان في أي جلسة؛ وأن حديثًا أو متابعة حصلا، لا ما قيل.</translation>
    </message>
    <message>
        <source>What people wrote for all their colleagues, in their words.</source>
        <translation>ما كتبه الناس لكل زملائهم، بكلماتهم.</translation>
    </message>
    <message>
        <source>So that people find their notes on their other devices. Nobody else can open them.</source>
        <translation>ليجد الناس ملاحظاتهم على أجهزتهم الأخرى. ولا يستطيع غيرهم فتحها.</translation>
    </message>
    <message>
        <source>May leave.</source>
        <translation>يمكن أن يغادر.</translation>
    </message>
    <message>
        <source>Stays here.</source>
        <translation>يبقى هنا.</translation>
    </message>
</context>
<context>
    <name>LessonBody</name>
    <message>
        <source>Listen to this lesson</source>
        <translation>الاستماع إلى هذا الدرس</translation>
    </message>
    <message>
        <source>This computer cannot play this.</source>
        <translation>لا يستطيع هذا الحاسوب تشغيل هذا.</translation>
    </message>
    <message>
        <source>These pages cannot be shown on this computer.</source>
        <translation>لا يمكن عرض هذه الصفحات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Words in this lesson</source>
        <translation>كلمات في هذا الدرس</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>للتذكّر</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>انتباه</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك أنت</translation>
    </message>
</context>
<context>
    <name>LessonEditor</name>
    <message>
        <source>Picture: {words}</source>
        <translation>صورة: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>A table. It is kept as it is.</source>
        <translation>جدول. يبقى كما هو.</translation>
    </message>
    <message>
        <source>Something made elsewhere. It is kept as it is.</source>
        <translation>شيء صُنع في مكان آخر. يبقى كما هو.</translation>
    </message>
</context>
<context>
    <name>LessonField</name>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>خط عريض</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>انتباه</translation>
    </message>
</context>
<context>
    <name>LessonFormPage</name>
    <message>
        <source>What do they need to know for that?</source>
        <translation>ما الذي يلزمهم معرفته لذلك؟</translation>
    </message>
    <message>
        <source>Only what the questions ask for. Short sentences, as you would say it on the floor.</source>
        <translation>فقط ما تسأل عنه الأسئلة. جمل قصيرة، كما تقال أثناء العمل.</translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>الدرس</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>إضافة صورة</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>The lesson has a recording.</source>
        <translation>للدرس تسجيل.</translation>
    </message>
    <message>
        <source>Some of your people would rather listen. Read the lesson out, as you would tell a colleague.</source>
        <translation>بعض الناس يفضّلون الاستماع. يمكنك قراءة الدرس بصوت عالٍ، كأنه حديث مع زميل.</translation>
    </message>
    <message>
        <source>Choose a sound file</source>
        <translation>اختيار ملف صوت</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>{module}: a lesson of {minutes} min</source>
        <translation>‏⁨{module}⁩: درس مدته {minutes} د</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>توقف الآن</translation>
    </message>
    <message>
        <source>One thing to take with you</source>
        <translation>شيء واحد يبقى معك</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>What helped you? Leave a tip for colleagues</source>
        <translation>ما الذي ساعدك؟ يمكنك ترك نصيحة للزملاء</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>I know it now</source>
        <translation>أعرفه الآن</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>قرأت هذا</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>رجوع إلى نتائج البحث</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>رجوع إلى السؤال</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>السبب: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>After this you can: {can}</source>
        <translation>بعد هذا يمكنك: ⁨{can}⁩</translation>
    </message>
    <message>
        <source>Usual words</source>
        <translation>كلمات معتادة</translation>
    </message>
    <message>
        <source>Easier words</source>
        <translation>كلمات أسهل</translation>
    </message>
    <message>
        <source>More detail</source>
        <translation>تفصيل أكثر</translation>
    </message>
    <message>
        <source>Try it on your next shift</source>
        <translation>للتجربة في نوبتك القادمة</translation>
    </message>
    <message>
        <source>I will try this</source>
        <translation>سأجرّب هذا</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>فعلت ذلك</translation>
    </message>
    <message>
        <source>Where the facts come from</source>
        <translation>مصدر المعلومات</translation>
    </message>
    <message>
        <source>You tried it at work.</source>
        <translation>جرّبت ذلك في العمل.</translation>
    </message>
    <message>
        <source>You want to try it.</source>
        <translation>نويت تجربة ذلك.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Lesson</source>
        <translation>درس</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>قصة</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>مثال مشروح</translation>
    </message>
    <message>
        <source>Learning cycle</source>
        <translation>دورة تعلّم</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة تحقّق</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>A word and what it means</source>
        <translation>كلمة ومعناها</translation>
    </message>
    <message>
        <source>Coach card</source>
        <translation>بطاقة توجيه</translation>
    </message>
    <message>
        <source>Huddle sheet</source>
        <translation>ورقة لقاء الفريق</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>وحدة</translation>
    </message>
    <message>
        <source>A tip from a colleague</source>
        <translation>نصيحة من زميل</translation>
    </message>
    <message>
        <source>From your organisation</source>
        <translation>من مؤسستك</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>‏{minutes} د</translation>
    </message>
    <message>
        <source>You need this</source>
        <translation>يلزمك هذا</translation>
    </message>
    <message>
        <source>For your goal: {title}</source>
        <translation>لهدفك: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Everybody in your work needs this: {title}</source>
        <translation>يلزم هذا كل من في عملك: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Because a question was not right yet: {title}</source>
        <translation>لأن سؤالًا لم يكن صحيحًا بعد: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Because you opened: {title}</source>
        <translation>لأنك فتحت: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>The next step after: {title}</source>
        <translation>الخطوة التالية بعد: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>You said that it is useful</source>
        <translation>قلت إنه مفيد</translation>
    </message>
    <message>
        <source>Because you may not know this yet: {title}</source>
        <translation>لأنه قد لا يكون معروفًا لك بعد: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>You opened this before</source>
        <translation>فتحت هذا من قبل</translation>
    </message>
    <message>
        <source>New from your organisation</source>
        <translation>جديد من مؤسستك</translation>
    </message>
    <message>
        <source>Colleagues with your work who found this useful: {count}</source>
        <translation>زملاء في عملك وجدوا هذا مفيدًا: {count}</translation>
    </message>
    <message>
        <source>People here who opened “{title}” and this too: {count}</source>
        <translation>أشخاص هنا فتحوا «⁨{title}⁩» وهذا أيضًا: {count}</translation>
    </message>
    <message>
        <source>People here who found this useful: {count}</source>
        <translation>أشخاص هنا وجدوا هذا مفيدًا: {count}</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <translation>صفحات (PDF)</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>A page on the internet</source>
        <translation>صفحة على الإنترنت</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>للقراءة</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>للمشاهدة</translation>
    </message>
    <message>
        <source>To listen to</source>
        <translation>للاستماع</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للعمل</translation>
    </message>
    <message>
        <source>To look up</source>
        <translation>للرجوع إليه</translation>
    </message>
    <message>
        <source>No card here has this code. Look at it again, sign by sign.</source>
        <translation>لا بطاقة هنا لها هذا الرمز. تلزم مراجعته، علامة علامة.</translation>
    </message>
    <message>
        <source>This is not here any more.</source>
        <translation>لم يعد هذا هنا.</translation>
    </message>
    <message>
        <source>This file is damaged, so it is not shown. Whoever added it can add it again.</source>
        <translation>هذا الملف تالف، لذلك لا يُعرض. من أضافه يستطيع إضافته من جديد.</translation>
    </message>
    <message>
        <source>Give it a title of up to 120 signs.</source>
        <translation>يلزم عنوان لا يزيد على 120 علامة.</translation>
    </message>
    <message>
        <source>An address begins with https:// and has no blanks. Copy it again.</source>
        <translation>يبدأ العنوان بالعلامات ⁦https://⁩ ولا فراغ فيه. يلزم نسخه من جديد.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>لا شيء في هذا الملف. يلزم اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>This file is larger than 10 MB. Save it smaller and try again.</source>
        <translation>هذا الملف أكبر من 10 ميغابايت. يلزم حفظه أصغر ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>This is no PDF, no picture and no plain text. Save it as a PDF.</source>
        <translation>هذا ليس ملف PDF ولا صورة ولا نصًا عاديًا. يلزم حفظه كملف PDF.</translation>
    </message>
    <message>
        <source>This picture cannot be read. Save it anew and try again.</source>
        <translation>لا يمكن قراءة هذه الصورة. يلزم حفظها من جديد ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Choose a file, or type the address of a page.</source>
        <translation>المطلوب اختيار ملف، أو كتابة عنوان صفحة.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>What do you need help with?</source>
        <translation>في أي شيء تلزمك المساعدة؟</translation>
    </message>
    <message>
        <source>What nobody finds is counted, without who looked.</source>
        <translation>ما لا يجده أحد يُحسب، من دون من بحث عنه.</translation>
    </message>
    <message>
        <source>Show only some</source>
        <translation>إظهار بعضها فقط</translation>
    </message>
    <message>
        <source>Just looking: nothing is noted</source>
        <translation>مجرد اطلاع: لا يُسجَّل شيء</translation>
    </message>
    <message>
        <source>Open a card by its code</source>
        <translation>فتح بطاقة برمزها</translation>
    </message>
    <message>
        <source>Our own documents</source>
        <translation>مستنداتنا الخاصة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Nothing here is like that. Choose something else above.</source>
        <translation>لا شيء هنا كذلك. يمكنك اختيار شيء آخر في الأعلى.</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>لا يناسبني</translation>
    </message>
    <message>
        <source>What you put aside; you can take it back</source>
        <translation>ما تركته جانبًا؛ يمكنك إعادته</translation>
    </message>
    <message>
        <source>Looked for {meant} instead of {typed}.</source>
        <translation>بُحث عن ⁨{meant}⁩ بدلًا من ⁨{typed}⁩.</translation>
    </message>
    <message>
        <source>Nothing here says {words}. This comes nearest.</source>
        <translation>لا شيء هنا فيه «⁨{words}⁩». وهذا أقرب ما وُجد.</translation>
    </message>
    <message>
        <source>Still getting ready: there may be more in a minute.</source>
        <translation>ما زال التحضير جاريًا: قد يظهر المزيد بعد دقيقة.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or ask a colleague.</source>
        <translation>لم يوجد شيء. يمكن تجربة كلمة أخرى، أو سؤال زميل.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>The card could not be written. Is the disk full?</source>
        <translation>تعذّرت كتابة البطاقة. هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>The card to print is here: {place}</source>
        <translation>البطاقة للطباعة هنا: ⁨{place}⁩</translation>
    </message>
    <message>
        <source>Up to {minutes} min</source>
        <translation>حتى {minutes} د</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي مدة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>In easy words</source>
        <translation>بكلمات سهلة</translation>
    </message>
    <message>
        <source>In more detail</source>
        <translation>بتفصيل أكثر</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>أي مستوى</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>What I need</source>
        <translation>ما يلزمني</translation>
    </message>
    <message>
        <source>What I may choose</source>
        <translation>ما يمكنني اختياره</translation>
    </message>
    <message>
        <source>Needed or not</source>
        <translation>لازم أم لا</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>لازم</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>الترخيص: ⁨{licence}⁩</translation>
    </message>
    <message>
        <source>This licence asks for no text to be handed on.</source>
        <translation>لا يشترط هذا الترخيص إرفاق أي نص.</translation>
    </message>
</context>
<context>
    <name>LinePage</name>
    <message>
        <source>They vouch for it</source>
        <translation>مؤكَّد من الجهة التي أصدرته</translation>
    </message>
    <message>
        <source>{name} says so</source>
        <translation>يقول ⁨{name}⁩ ذلك</translation>
    </message>
    <message>
        <source>What does it count for here?</source>
        <translation>لأي شيء يُحتسب هنا؟</translation>
    </message>
    <message>
        <source>It changes nothing in what the program asks {name}: only their own answers do.</source>
        <translation>لا يغيّر شيئًا في ما يسأل عنه التطبيق ⁨{name}⁩: فلا يغيّره إلا إجاباته هو.</translation>
    </message>
    <message>
        <source>Why it does not count here</source>
        <translation>لماذا لا يُحتسب هنا</translation>
    </message>
    <message>
        <source>{name} reads this.</source>
        <translation>يقرأ ⁨{name}⁩ هذا.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>It does not count</source>
        <translation>لا يُحتسب</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>يُحتسب</translation>
    </message>
    <message>
        <source>This is asked of {name}. All of it ticked, it counts as done.</source>
        <translation>هذا مطلوب من ⁨{name}⁩. إذا عُلّم عليه كله احتُسب كأنه تم.</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>إرسال الرد</translation>
    </message>
</context>
<context>
    <name>LiveryPage</name>
    <message>
        <source>Your organisation</source>
        <translation>مؤسستك</translation>
    </message>
    <message>
        <source>Name, colour and logo stand on the first screen, above every page and on what is printed.</source>
        <translation>يظهر الاسم واللون والشعار في الشاشة الأولى وأعلى كل صفحة وعلى ما يُطبع.</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>اسم المؤسسة</translation>
    </message>
    <message>
        <source>Or another colour, as #C8102E</source>
        <translation>أو لون آخر، مثل ⁨#C8102E⁩</translation>
    </message>
    <message>
        <source>Number to call in an emergency here</source>
        <translation>الرقم الذي يُتصل به هنا في حالة الطوارئ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>كما كان من قبل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>This is how it looks. Nothing is kept yet.</source>
        <translation>هكذا يبدو. لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>Kept. It holds from now on.</source>
        <translation>حُفظ. يسري من الآن.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>كما في التطبيق</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>A picture file: PNG, JPEG, WebP or SVG. Empty edges are cut off.</source>
        <translation>ملف صورة: PNG أو JPEG أو WebP أو SVG. تُقصّ الحواف الفارغة.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Another one for dark screens</source>
        <translation>شعار آخر للشاشات الداكنة</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>بلا شعار</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Where your colour is too light or too dark to be read, a darker or lighter one of it is shown.</source>
        <translation>حيث يكون لونك أفتح أو أغمق من أن يُقرأ، يُعرض منه درجة أغمق أو أفتح.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>This file is larger than 5 MB. Save the logo smaller, and choose it again.</source>
        <translation>حجم هذا الملف أكبر من 5 ميغابايت. يلزم حفظ الشعار أصغر ثم اختياره من جديد.</translation>
    </message>
    <message>
        <source>This picture is far too large, or too small. Save the logo about 600 pixels wide.</source>
        <translation>هذه الصورة أكبر بكثير من اللازم أو أصغر. يلزم حفظ الشعار بعرض 600 بكسل تقريبًا.</translation>
    </message>
    <message>
        <source>This picture is too long and thin for a logo. Choose another form of it.</source>
        <translation>هذه الصورة طويلة وضيقة أكثر مما يصلح لشعار. يلزم اختيار شكل آخر له.</translation>
    </message>
    <message>
        <source>This drawing has something in it that a logo may not have. Save it as PNG.</source>
        <translation>في هذا الرسم ما لا يجوز في شعار. يلزم حفظه بصيغة PNG.</translation>
    </message>
    <message>
        <source>Nothing can be seen on this picture. Save the logo as PNG, and choose it again.</source>
        <translation>لا يُرى شيء في هذه الصورة. يلزم حفظ الشعار بصيغة PNG ثم اختياره من جديد.</translation>
    </message>
    <message>
        <source>This name has signs that cannot be shown. Type it anew.</source>
        <translation>في هذا الاسم رموز لا يمكن عرضها. يلزم كتابته من جديد.</translation>
    </message>
    <message>
        <source>This is no number to call. It looks like 112.</source>
        <translation>هذا ليس رقمًا يمكن الاتصال به. يكون مثل 112.</translation>
    </message>
    <message>
        <source>This is no colour. It looks like #C8102E.</source>
        <translation>هذا ليس لونًا. يُكتب اللون هكذا: ⁨#C8102E⁩</translation>
    </message>
    <message>
        <source>This is no picture that can be read. Save the logo as PNG, and choose it again.</source>
        <translation>هذه ليست صورة يمكن قراءتها. يلزم حفظ الشعار بصيغة PNG ثم اختياره من جديد.</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>Logo of the organisation</source>
        <translation>شعار المؤسسة</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Less than a minute to go</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>About a minute to go</source>
        <translation>بقيت دقيقة تقريبًا</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minutes to go</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة تقريبًا</numerusform>
            <numerusform>بقيت دقيقتان تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقائق تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hours to go</source>
        <translation>
            <numerusform>بقي أقل من ساعة</numerusform>
            <numerusform>بقيت ساعة تقريبًا</numerusform>
            <numerusform>بقيت ساعتان تقريبًا</numerusform>
            <numerusform>بقيت %Ln ساعات تقريبًا</numerusform>
            <numerusform>بقيت %Ln ساعة تقريبًا</numerusform>
            <numerusform>بقيت %Ln ساعة تقريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>جارٍ الإيقاف …</translation>
    </message>
    <message>
        <source>A backup was made and checked. It lies in the data folder; keep another one somewhere else.</source>
        <translation>عُملت نسخة احتياطية وفُحصت. هي في مجلد البيانات؛ ويلزم حفظ نسخة أخرى في مكان آخر.</translation>
    </message>
    <message>
        <source>Stopped. No backup was made; those from before are still there.</source>
        <translation>تم الإيقاف. لم تُعمل نسخة احتياطية؛ والنسخ السابقة ما زالت موجودة.</translation>
    </message>
    <message>
        <source>The disk has no room for a backup. Make room, then press the button again.</source>
        <translation>لا مكان على القرص لنسخة احتياطية. يلزم إفراغ مكان، ثم ضغط الزر مرة أخرى.</translation>
    </message>
    <message>
        <source>Another backup is being made just now. Wait a minute, then press the button again.</source>
        <translation>تُعمل الآن نسخة احتياطية أخرى. يلزم انتظار دقيقة، ثم ضغط الزر مرة أخرى.</translation>
    </message>
    <message>
        <source>The copy did not pass its check, so it does not count; those from before are still there. Ask for help: stepwell doctor</source>
        <translation>لم تجتز النسخة الفحص، فهي لا تُحسب؛ والنسخ السابقة ما زالت موجودة. يلزم طلب المساعدة: ⁦stepwell doctor⁩</translation>
    </message>
    <message>
        <source>This account may not write into the folder of the backups. Ask for help.</source>
        <translation>لا يُسمح لهذا الحساب بالكتابة في مجلد النسخ الاحتياطية. يلزم طلب المساعدة.</translation>
    </message>
    <message>
        <source>No backup could be made; the disk may have a fault. Ask for help: stepwell doctor</source>
        <translation>تعذّر عمل نسخة احتياطية؛ ربما في القرص عطل. يلزم طلب المساعدة: ⁦stepwell doctor⁩</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>هذا أحدث إصدار.</translation>
    </message>
    <message>
        <source>There is a newer version, which this device does not take yet.</source>
        <translation>يوجد إصدار أحدث، لكن هذا الجهاز لا يأخذه بعد.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>How it looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>A little bigger</source>
        <translation>أكبر قليلًا</translation>
    </message>
    <message>
        <source>Big</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Very big</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>Biggest</source>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>حجم الكلمات</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>غير ظاهرة</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>ظاهرة</translation>
    </message>
    <message>
        <source>A keyboard on the screen, when there is something to type</source>
        <translation>لوحة مفاتيح على الشاشة عند الحاجة إلى الكتابة</translation>
    </message>
    <message>
        <source>Usual words</source>
        <translation>كلمات معتادة</translation>
    </message>
    <message>
        <source>Easier words</source>
        <translation>كلمات أسهل</translation>
    </message>
    <message>
        <source>More detail</source>
        <translation>تفصيل أكثر</translation>
    </message>
    <message>
        <source>Words in lessons, where there is a choice</source>
        <translation>الكلمات في الدروس، حيث يوجد خيار</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>رقمي السري</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>مثل التطبيق</translation>
    </message>
    <message>
        <source>Language of lessons and questions</source>
        <translation>لغة الدروس والأسئلة</translation>
    </message>
    <message>
        <source>{language}: only a part of the lessons so far. The rest stays in {original}.</source>
        <translation>⁨{language}⁩: جزء من الدروس فقط حتى الآن. والباقي بهذه اللغة: ⁨{original}⁩.</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>To read</source>
        <translation>للقراءة</translation>
    </message>
    <message>
        <source>Words of the work: {number}</source>
        <translation>كلمات العمل: {number}</translation>
    </message>
    <message>
        <source>A role and what it needs</source>
        <translation>دور وما يلزم له</translation>
    </message>
    <message>
        <source>A checklist, {number} min</source>
        <translation>قائمة تحقّق، {number} د</translation>
    </message>
    <message>
        <source>A micro-credential</source>
        <translation>مؤهّل مصغّر</translation>
    </message>
    <message>
        <source>A programme of {number} weeks</source>
        <translation>برنامج تعلّم، عدد أسابيعه {number}</translation>
    </message>
    <message>
        <source>A coach card</source>
        <translation>بطاقة توجيه</translation>
    </message>
    <message>
        <source>A huddle sheet, {number} min</source>
        <translation>ورقة لقاء الفريق، {number} د</translation>
    </message>
    <message>
        <source>All of it is there, as far as the program can tell.</source>
        <translation>كله موجود، بقدر ما يستطيع التطبيق معرفته.</translation>
    </message>
    <message>
        <source>It asks for {total} things. None has shown yet: that is how everybody begins.</source>
        <translation>يتطلب هذا الدور ⁨{total}⁩ من الأمور. لم يظهر منها شيء بعد، وهكذا يبدأ الجميع.</translation>
    </message>
    <message>
        <source>{have} of {total} are there, as far as the program can tell.</source>
        <translation>الموجود {have} من {total}، بقدر ما يستطيع التطبيق معرفته.</translation>
    </message>
    <message>
        <source>Your role now.</source>
        <translation>دورك الآن.</translation>
    </message>
    <message>
        <source>The next role.</source>
        <translation>الدور التالي.</translation>
    </message>
    <message>
        <source>you know this</source>
        <translation>عرفت هذا</translation>
    </message>
    <message>
        <source>you know this; let somebody watch you do it</source>
        <translation>عرفت هذا؛ بقي أن يشاهد شخص عملك</translation>
    </message>
    <message>
        <source>practise a little more</source>
        <translation>يلزم تدرّب قليل</translation>
    </message>
    <message>
        <source>still to learn</source>
        <translation>لم يتم تعلّمه بعد</translation>
    </message>
    <message>
        <source>we are not sure yet</source>
        <translation>لسنا متأكدين بعد</translation>
    </message>
    <message>
        <source>{skill}: {level}</source>
        <translation>‏⁨{skill}⁩: ⁨{level}⁩</translation>
    </message>
</context>
<context>
    <name>LookUpPage</name>
    <message>
        <source>Things to look up</source>
        <translation>معلومات للرجوع إليها</translation>
    </message>
    <message>
        <source>Nothing of what you open here is recorded.</source>
        <translation>لا يُسجَّل شيء مما فتحته هنا.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>إلى صفحة اليوم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>What to do, at once. You are signed out, and what you did is kept</source>
        <translation>ما العمل، فورًا. يتم خروجك، ويُحفظ ما أنجزته</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>في حالة الطوارئ</translation>
    </message>
    <message>
        <source>Your pack has nothing to look up yet.</source>
        <translation>لا شيء للرجوع إليه في حزمتك بعد.</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>للقراءة</translation>
    </message>
    <message>
        <source>Your way at work</source>
        <translation>طريقك في العمل</translation>
    </message>
    <message>
        <source>For whoever leads a shift</source>
        <translation>لمن يقود نوبة عمل</translation>
    </message>
    <message>
        <source>Words of the work</source>
        <translation>كلمات العمل</translation>
    </message>
</context>
<context>
    <name>LrsPage</name>
    <message>
        <source>Where it is sent to</source>
        <translation>إلى أين يُرسل</translation>
    </message>
    <message>
        <source>Whoever keeps the record of your organisation tells you these three.</source>
        <translation>هذه الثلاثة لدى المسؤول عن سجل مؤسستك.</translation>
    </message>
    <message>
        <source>Address, as https://lrs.example.org/xAPI/</source>
        <translation>العنوان، مثل ⁦https://lrs.example.org/xAPI/⁩</translation>
    </message>
    <message>
        <source>Key, or name</source>
        <translation>المفتاح، أو الاسم</translation>
    </message>
    <message>
        <source>Secret, or password</source>
        <translation>السر، أو كلمة السر</translation>
    </message>
    <message>
        <source>Keep it and send</source>
        <translation>حفظ وإرسال</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message numerus="yes">
        <source>Already sent to the address before: %n</source>
        <translation>
            <numerusform>لم يُرسل من قبل شيء إلى العنوان السابق</numerusform>
            <numerusform>أُرسل من قبل إلى العنوان السابق: واحد</numerusform>
            <numerusform>أُرسل من قبل إلى العنوان السابق: اثنان</numerusform>
            <numerusform>أُرسل من قبل إلى العنوان السابق: %n</numerusform>
            <numerusform>أُرسل من قبل إلى العنوان السابق: %n</numerusform>
            <numerusform>أُرسل من قبل إلى العنوان السابق: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Shall the new one get it, too? What it has already, it keeps once.</source>
        <translation>هل يُرسل ذلك إلى العنوان الجديد أيضًا؟ ما لديه من قبل يحفظه مرة واحدة.</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <translation>الجديد فقط</translation>
    </message>
    <message>
        <source>Send all of it</source>
        <translation>إرسال كل شيء</translation>
    </message>
    <message>
        <source>The address has to begin with https://, or everybody on the way could read the secret.</source>
        <translation>يجب أن يبدأ العنوان بـ ⁦https://⁩، وإلا استطاع كل من في الطريق قراءة السر.</translation>
    </message>
    <message>
        <source>The address has to end with a slash.</source>
        <translation>يجب أن ينتهي العنوان بشرطة مائلة.</translation>
    </message>
    <message>
        <source>Key and secret do not belong in the address. Type them below.</source>
        <translation>لا مكان للمفتاح والسر في العنوان. مكانهما في الأسفل.</translation>
    </message>
    <message>
        <source>This is no address. It looks like https://lrs.example.org/xAPI/</source>
        <translation>هذا ليس عنوانًا. العنوان يشبه ⁦https://lrs.example.org/xAPI/⁩</translation>
    </message>
</context>
<context>
    <name>Lying</name>
    <message>
        <source>Open it</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>In the home folder of this computer, under the name {name}.</source>
        <translation>في المجلد الرئيسي لهذا الحاسوب، بالاسم ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>In the folder {folder} of this computer, under the name {name}.</source>
        <translation>في المجلد ⁨{folder}⁩ على هذا الحاسوب، بالاسم ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>This screen opens no files. Ask whoever looks after this device to give it to you.</source>
        <translation>هذه الشاشة لا تفتح ملفات. يُرجى طلب الملف ممن يعتني بهذا الجهاز.</translation>
    </message>
    <message>
        <source>It is deleted.</source>
        <translation>تم الحذف.</translation>
    </message>
    <message>
        <source>It could not be deleted: it may be open, or something else lies in its folder.</source>
        <translation>تعذّر الحذف: ربما كان مفتوحًا، أو في مجلده شيء آخر.</translation>
    </message>
    <message>
        <source>Delete this for good? What Stepwell keeps about you stays.</source>
        <translation>حذف هذا نهائيًا؟ ما يحفظه ⁨Stepwell⁩ عنك يبقى.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>لا، إبقاء</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>نعم، حذف</translation>
    </message>
    <message>
        <source>Nothing on this computer opens it. Ask whoever looks after this device.</source>
        <translation>لا شيء على هذا الحاسوب يفتحه. يُرجى سؤال من يعتني بهذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>MatchingEditor</name>
    <message>
        <source>Tap one on this side, then its partner on the other side.</source>
        <translation>لمسة على واحد في هذا الجانب، ثم على شريكه في الجانب الآخر.</translation>
    </message>
    <message>
        <source>Goes with: {right}</source>
        <translation>شريكه: ⁨{right}⁩</translation>
    </message>
    <message>
        <source>You chose: {given}</source>
        <translation>اخترت: ⁨{given}⁩</translation>
    </message>
    <message>
        <source>You put “{given}” here. It goes with “{right}”.</source>
        <translation>وضعت هنا «⁨{given}⁩». وشريكه «⁨{right}⁩».</translation>
    </message>
    <message>
        <source>{left} goes with {right}</source>
        <translation>‏⁨{left}⁩ شريكه ⁨{right}⁩</translation>
    </message>
    <message>
        <source>Now choose its partner. {paired}</source>
        <translation>الآن اختيار الشريك. ⁨{paired}⁩</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Who stands where</source>
        <translation>مدى تقدم كل شخص</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>إيجاد اسم</translation>
    </message>
    <message>
        <source>People by topic</source>
        <translation>الأشخاص حسب الموضوع</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضهم</translation>
    </message>
    <message>
        <source>Everybody here can see in My data that you looked at this. Nobody is ranked.</source>
        <translation>يستطيع كل شخص هنا أن يرى في «بياناتي» أنك اطلعت على هذا. لا ترتيب للأشخاص من الأفضل إلى الأضعف.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>{pack}. People shown: {count} of {all}.</source>
        <translation>‏⁨{pack}⁩. الأشخاص الظاهرون: {count} من {all}.</translation>
    </message>
    <message>
        <source>Nobody of this site learns from this, or is asked something of it.</source>
        <translation>لا أحد في مكان العمل هذا يتعلّم منها أو هو مطالب بشيء منها.</translation>
    </message>
    <message>
        <source>Nobody is like that. Choose something else above.</source>
        <translation>لا أحد كذلك. يمكنك اختيار شيء آخر في الأعلى.</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>‏{count} من {all}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>MayLikePage</name>
    <message>
        <source>Who may like a talk</source>
        <translation>من قد يفيده حديث</translation>
    </message>
    <message>
        <source>Some things stayed hard for them while they practised. They could read this some days before you. It is a guess of the program, and no judgement. They stand by name.</source>
        <translation>بقيت عليهم أشياء صعبة أثناء التدرّب. وكان بإمكانهم قراءة هذا قبلك ببضعة أيام. هو تخمين من التطبيق وليس حكمًا. والترتيب حسب الاسم.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Looking: {count} of {all}</source>
        <translation>جارٍ البحث: {count} من {all}</translation>
    </message>
    <message>
        <source>Nobody now.</source>
        <translation>لا أحد الآن.</translation>
    </message>
    <message>
        <source>People found: {count}</source>
        <translation>عدد من وُجدوا: {count}</translation>
    </message>
    <message>
        <source>Asks for a talk</source>
        <translation>يطلب حديثًا</translation>
    </message>
    <message>
        <source>May like a talk</source>
        <translation>قد يفيده حديث</translation>
    </message>
</context>
<context>
    <name>MayLikeWhyPage</name>
    <message>
        <source>{name} may like a talk</source>
        <translation>قد يفيد حديث مع ⁨{name}⁩</translation>
    </message>
    <message>
        <source>No need now</source>
        <translation>لا حاجة الآن</translation>
    </message>
    <message>
        <source>I talk with them</source>
        <translation>سأتحدث معه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>There is nothing to say any more: things got easier, or somebody decided.</source>
        <translation>لم يعد هناك ما يقال: أصبحت الأمور أسهل، أو اتخذ شخص قرارًا.</translation>
    </message>
    <message>
        <source>{name} asks for a talk.</source>
        <translation>يطلب ⁨{name}⁩ حديثًا.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>مدى تأكّد ذلك</translation>
    </message>
    <message>
        <source>Only answers count for it. Not who somebody is, and not when they work.</source>
        <translation>لا تُحسب لهذا إلا الإجابات. لا من هو الشخص، ولا متى يعمل.</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>القرار لك</translation>
    </message>
    <message>
        <source>{name} can read what you decide. Nothing happens by itself. It stays on this device.</source>
        <translation>يستطيع ⁨{name}⁩ قراءة ما قررت. لا يحدث شيء تلقائيًا. ويبقى ذلك على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message numerus="yes">
        <source>Ask me again in %n days</source>
        <translation>
            <numerusform>سؤالي من جديد بعد %n يوم</numerusform>
            <numerusform>سؤالي من جديد بعد يوم واحد</numerusform>
            <numerusform>سؤالي من جديد بعد يومين</numerusform>
            <numerusform>سؤالي من جديد بعد %n أيام</numerusform>
            <numerusform>سؤالي من جديد بعد %n يومًا</numerusform>
            <numerusform>سؤالي من جديد بعد %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Find the other name</source>
        <translation>إيجاد الاسم الآخر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Make {duplicate} and {into} one person?</source>
        <translation>جعل ⁨{duplicate}⁩ و⁨{into}⁩ شخصًا واحدًا؟</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>{into} stays, with name, PIN and badge.</source>
        <translation>يبقى ⁨{into}⁩ مع الاسم والرقم السري والشارة.</translation>
    </message>
    <message>
        <source>All answers and lessons of {duplicate} count for {into}, in the order they happened.</source>
        <translation>كل إجابات ⁨{duplicate}⁩ ودروسه تُحسب إلى ⁨{into}⁩، بترتيب حدوثها.</translation>
    </message>
    <message>
        <source>{duplicate} goes from the first screen. PIN and badge of {duplicate} end.</source>
        <translation>يختفي ⁨{duplicate}⁩ من الشاشة الأولى. وينتهي الرقم السري لدى ⁨{duplicate}⁩ وكذلك الشارة.</translation>
    </message>
    <message>
        <source>1 private note of {duplicate} is erased for good: nobody else can open it.</source>
        <translation>تُمحى نهائيًا ملاحظة خاصة واحدة لدى ⁨{duplicate}⁩: لا يستطيع أحد آخر فتحها.</translation>
    </message>
    <message numerus="yes">
        <source>%n private notes of {duplicate} are erased for good: nobody else can open them.</source>
        <translation>
            <numerusform>لا ملاحظات خاصة لدى ⁨{duplicate}⁩ تُمحى.</numerusform>
            <numerusform>ملاحظة خاصة واحدة لدى ⁨{duplicate}⁩ تُمحى نهائيًا: لا يستطيع أحد آخر فتحها.</numerusform>
            <numerusform>ملاحظتان خاصتان لدى ⁨{duplicate}⁩ تُمحيان نهائيًا: لا يستطيع أحد آخر فتحهما.</numerusform>
            <numerusform>%n ملاحظات خاصة لدى ⁨{duplicate}⁩ تُمحى نهائيًا: لا يستطيع أحد آخر فتحها.</numerusform>
            <numerusform>%n ملاحظة خاصة لدى ⁨{duplicate}⁩ تُمحى نهائيًا: لا يستطيع أحد آخر فتحها.</numerusform>
            <numerusform>%n ملاحظة خاصة لدى ⁨{duplicate}⁩ تُمحى نهائيًا: لا يستطيع أحد آخر فتحها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinePage</name>
    <message>
        <source>My own</source>
        <translation>خاص بي</translation>
    </message>
    <message>
        <source>What you want, what you keep, what you can show, and who helps you.</source>
        <translation>ما يهمك، وما هو محفوظ لك، وما يمكنك إظهاره، ومن يساعدك.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>إلى صفحة اليوم</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>أهدافي</translation>
    </message>
    <message>
        <source>What you want, the way there, and what is asked of you</source>
        <translation>ما يهمك، والطريق إليه، وما هو مطلوب منك</translation>
    </message>
    <message>
        <source>Until when, how to do it, my training record</source>
        <translation>حتى متى، وكيف يتم ذلك، وسجل تدريبي</translation>
    </message>
    <message>
        <source>What is asked of me</source>
        <translation>المطلوب مني</translation>
    </message>
    <message>
        <source>What I know so far</source>
        <translation>ما أعرفه حتى الآن</translation>
    </message>
    <message>
        <source>Each topic, how sure that is, certificates</source>
        <translation>كل موضوع، ومدى تأكّد ذلك، والشهادات</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>أشخاصي</translation>
    </message>
    <message>
        <source>Who can show me something, and what I could show</source>
        <translation>من يمكنه أن يشرح لي، وما يمكنني شرحه</translation>
    </message>
    <message>
        <source>With your supervisor: what is next, talks, asking for one</source>
        <translation>مع المشرف: ما يأتي بعد ذلك، والأحاديث، وطلب حديث</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>ما اتفقنا عليه</translation>
    </message>
    <message>
        <source>What helps others, your own tips, questions to colleagues</source>
        <translation>ما يفيد الآخرين، ونصائحك أنت، وأسئلة للزملاء</translation>
    </message>
    <message>
        <source>Tips from colleagues</source>
        <translation>نصائح من الزملاء</translation>
    </message>
    <message>
        <source>What you learned anywhere, to take along</source>
        <translation>ما تعلّمته في أي مكان، لأخذه معك</translation>
    </message>
    <message>
        <source>My passport</source>
        <translation>دفتر تعلّمي</translation>
    </message>
    <message>
        <source>What I can show</source>
        <translation>ما أستطيع إظهاره</translation>
    </message>
    <message>
        <source>Evidence for a badge, looked at by one person</source>
        <translation>إثباتات لشارة، يعاينها شخص واحد</translation>
    </message>
    <message>
        <source>Shared with one person</source>
        <translation>مشاركة مع شخص واحد</translation>
    </message>
    <message>
        <source>What I may read, and what I share</source>
        <translation>ما يجوز لي قراءته، وما أشاركه</translation>
    </message>
    <message>
        <source>Lists of what you want to learn, yours and from colleagues</source>
        <translation>قوائم ما يهمك تعلّمه، منك ومن الزملاء</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>قوائم التعلّم</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>All there is, what comes first for you, and why</source>
        <translation>كل ما هو موجود، وما يأتي أولًا لك، ولماذا</translation>
    </message>
    <message>
        <source>What encourages me</source>
        <translation>ما يشجّعني</translation>
    </message>
    <message>
        <source>Badges, goals of the team, reminders: as you like</source>
        <translation>شارات وأهداف الفريق وتذكيرات: كما يناسبك</translation>
    </message>
</context>
<context>
    <name>MoreActions</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More to do is open</source>
        <translation>خيارات أخرى: مفتوحة</translation>
    </message>
    <message>
        <source>Opens more to do with this question</source>
        <translation>يفتح خيارات أخرى لهذا السؤال</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Name of the workplace</source>
        <translation>اسم مكان العمل</translation>
    </message>
</context>
<context>
    <name>MyDataPage</name>
    <message>
        <source>My data</source>
        <translation>بياناتي</translation>
    </message>
    <message>
        <source>All that Stepwell keeps about you, sort by sort. Press a line to see more of it.</source>
        <translation>كل ما يحفظه Stepwell عنك، نوعًا بعد نوع. الضغط على سطر يعرض المزيد.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Take a copy</source>
        <translation>أخذ نسخة</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما هو محفوظ</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>من اطلع</translation>
    </message>
    <message>
        <source>You can change your PIN, and make a new recovery code.</source>
        <translation>يمكنك تغيير رقمك السري، وإنشاء رمز استعادة جديد.</translation>
    </message>
    <message>
        <source>You have no PIN: whoever presses your name can read this. See how to get one.</source>
        <translation>ليس لديك رقم سري: كل من يضغط على اسمك يمكنه قراءة هذا. هنا طريقة الحصول على رقم.</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>رقمي السري</translation>
    </message>
    <message>
        <source>You can have all of this erased. First you read what that means.</source>
        <translation>يمكنك طلب محو كل هذا. وقبل ذلك يظهر لك ما يعنيه الأمر.</translation>
    </message>
    <message>
        <source>It was asked for. Everything about you is erased on this day: {date}.</source>
        <translation>سُجّل الطلب. كل شيء عنك سيُمحى في هذا اليوم: {date}.</translation>
    </message>
    <message>
        <source>Erase everything about me</source>
        <translation>محو كل شيء عني</translation>
    </message>
    <message>
        <source>Your copy is being written: step {done} of {most}</source>
        <translation>جارٍ كتابة نسختك: الخطوة {done} من {most}</translation>
    </message>
    <message>
        <source>Stopped. No copy was written.</source>
        <translation>تم الإيقاف. لم تُكتب أي نسخة.</translation>
    </message>
    <message>
        <source>To read it, open {file}. To print it, use {printed}. The third file is for programs.</source>
        <translation>للقراءة يُفتح ⁨{file}⁩. وللطباعة يُستخدم ⁨{printed}⁩. أما الملف الثالث فهو للبرامج.</translation>
    </message>
    <message>
        <source>Your copy was written.</source>
        <translation>كُتبت نسختك.</translation>
    </message>
    <message>
        <source>A copy is written as files on this computer. Whoever uses the computer under the same account can open them too: take them along, then delete them here.</source>
        <translation>تُكتب النسخة ملفات على هذا الحاسوب. ومن يستخدم الحاسوب بالحساب نفسه يستطيع فتحها أيضًا: يلزم أخذها معك ثم حذفها هنا.</translation>
    </message>
    <message>
        <source>What you saved on this computer</source>
        <translation>ما حفظته على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The copy could not be written here. The disk may be full, or closed for this account:</source>
        <translation>تعذّرت كتابة النسخة هنا. ربما القرص ممتلئ، أو مغلق أمام هذا الحساب:</translation>
    </message>
    <message>
        <source>Entries: {count}</source>
        <translation>عدد البنود: {count}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Who sees it?</source>
        <translation>من يراه؟</translation>
    </message>
    <message>
        <source>Does it leave this device?</source>
        <translation>هل يغادر هذا الجهاز؟</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>حتى متى؟</translation>
    </message>
    <message>
        <source>The entries, one by one</source>
        <translation>السجلات، واحدًا واحدًا</translation>
    </message>
    <message>
        <source>Sent: {sent}. Waiting: {waiting}. Last sent: {when}.</source>
        <translation>أُرسل: {sent}. بالانتظار: {waiting}. آخر إرسال: {when}.</translation>
    </message>
    <message>
        <source>Sent to the record of your organisation</source>
        <translation>أُرسل إلى سجل مؤسستك</translation>
    </message>
    <message>
        <source>To {address}</source>
        <translation>إلى ⁨{address}⁩</translation>
    </message>
    <message>
        <source>No address is set: nothing leaves this device for now.</source>
        <translation>لم يُحدَّد أي عنوان: لا شيء يغادر هذا الجهاز الآن.</translation>
    </message>
    <message>
        <source>A number stands there in place of your name. Your PIN is never sent. Private notes are sent only where your organisation lets them, and sealed: nobody but you can read them.</source>
        <translation>هناك رقم بدلًا من اسمك. ورقمك السري لا يُرسل أبدًا. والملاحظات الخاصة تُرسل فقط حيث تسمح مؤسستك، وهي مختومة: لا يستطيع قراءتها غيرك.</translation>
    </message>
    <message>
        <source>Not accepted, kept aside: {count}.</source>
        <translation>لم يُقبل ووُضع جانبًا: {count}.</translation>
    </message>
    <message>
        <source>Kept here or no longer held as sent text: {count}.</source>
        <translation>باقٍ هنا أو لم يعد محفوظًا كنص مرسل: {count}.</translation>
    </message>
    <message>
        <source>Switched off: new ones stay on this device.</source>
        <translation>متوقف: الجديد يبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Times: {count}</source>
        <translation>عدد المرات: {count}</translation>
    </message>
    <message>
        <source>Nobody so far</source>
        <translation>لا أحد حتى الآن</translation>
    </message>
    <message>
        <source>Who looked at what is about you</source>
        <translation>من اطلع على ما يخصك</translation>
    </message>
    <message>
        <source>Your own visits are not counted.</source>
        <translation>زياراتك أنت لا تُحسب.</translation>
    </message>
    <message>
        <source>{count} earlier ones are in your copy.</source>
        <translation>في نسختك زيارات أقدم عددها {count}.</translation>
    </message>
    <message>
        <source>Somebody who looks after this device, by a command</source>
        <translation>شخص مسؤول عن هذا الجهاز، بأمر مكتوب</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>التطبيق نفسه</translation>
    </message>
    <message>
        <source>Somebody who is no longer here</source>
        <translation>شخص لم يعد هنا</translation>
    </message>
    <message>
        <source>{who}: {page}, {when}.</source>
        <translation>‏⁨{who}⁩: ⁨{page}⁩، {when}.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>السبب: ⁨{reason}⁩</translation>
    </message>
</context>
<context>
    <name>MyDutiesPage</name>
    <message>
        <source>Asked of you</source>
        <translation>المطلوب منك</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Your job here: {jobs}. Your workplace says so.</source>
        <translation>وظيفتك هنا: ⁨{jobs}⁩. هكذا يقول مكان عملك.</translation>
    </message>
    <message>
        <source>You have to do this</source>
        <translation>هذا لازم لك</translation>
    </message>
    <message>
        <source>Nothing is asked of you now.</source>
        <translation>لا شيء مطلوب منك الآن.</translation>
    </message>
    <message>
        <source>You chose this</source>
        <translation>اخترت هذا بنفسك</translation>
    </message>
    <message>
        <source>What you want to get better at, as you like</source>
        <translation>ما يهمك التحسّن فيه، كما يناسبك</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>أهدافي</translation>
    </message>
    <message>
        <source>For you to keep</source>
        <translation>للاحتفاظ به</translation>
    </message>
    <message>
        <source>What you did and until when it counts, to print or to save</source>
        <translation>ما أنجزته وحتى متى يُحتسب، للطباعة أو الحفظ</translation>
    </message>
    <message>
        <source>My training record</source>
        <translation>سجل تدريبي</translation>
    </message>
</context>
<context>
    <name>MyDutyPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>{name} asks this of you.</source>
        <translation>يطلب ⁨{name}⁩ هذا منك.</translation>
    </message>
    <message>
        <source>Your workplace asks this of you.</source>
        <translation>مكان عملك يطلب هذا منك.</translation>
    </message>
    <message>
        <source>How often: {words}</source>
        <translation>كم مرة: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>There is time until {date} before it counts as overdue.</source>
        <translation>هناك وقت حتى {date} قبل أن يُعدّ متأخرًا.</translation>
    </message>
    <message>
        <source>You are excused from it. There is nothing to do.</source>
        <translation>أُعفيت من هذا. لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>Supervisors of your workplace see whether it is done. Nothing is shut to you because of it.</source>
        <translation>يرى المشرفون في مكان عملك هل تم ذلك. ولا يُغلق أمامك شيء بسببه.</translation>
    </message>
    <message>
        <source>It is done by: {words}</source>
        <translation>يتم ذلك هكذا: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Ask your supervisor when the next session is.</source>
        <translation>يمكنك سؤال المشرف عن موعد الجلسة القادمة.</translation>
    </message>
    <message>
        <source>Ask your supervisor to watch you when you do it the next time.</source>
        <translation>يمكنك الطلب من المشرف أن يشاهد عملك في المرة القادمة.</translation>
    </message>
    <message>
        <source>It cannot be begun on this device. Ask your supervisor.</source>
        <translation>لا يمكن بدؤه على هذا الجهاز. يمكنك سؤال المشرف.</translation>
    </message>
    <message>
        <source>Begin the check</source>
        <translation>بدء التحقّق</translation>
    </message>
    <message>
        <source>Learn this now</source>
        <translation>تعلّم هذا الآن</translation>
    </message>
    <message>
        <source>Learn this first</source>
        <translation>تعلّم هذا أولًا</translation>
    </message>
</context>
<context>
    <name>MyPassportPage</name>
    <message>
        <source>My passport</source>
        <translation>دفتر تعلّمي</translation>
    </message>
    <message>
        <source>Learned something elsewhere? Write it down. Take it along when you change your job.</source>
        <translation>هل تعلّمت شيئًا في مكان آخر؟ هنا يمكن تدوينه. وأخذه معك عند تغيير عملك.</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>تدوين شيء</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>أخذه معي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>To write here you need a PIN of your own: it locks your words for everybody else.</source>
        <translation>للكتابة هنا يلزمك رقم سري خاص بك: فهو يقفل كلماتك أمام غيرك.</translation>
    </message>
    <message>
        <source>Go on with what you began</source>
        <translation>متابعة ما بدأته</translation>
    </message>
    <message>
        <source>Nothing stands here yet. A course, a talk, a video: everything counts.</source>
        <translation>لا شيء هنا بعد. دورة أو حديث أو فيديو: كل شيء يُحتسب.</translation>
    </message>
    <message>
        <source>What you reached here can go along, too: {count}</source>
        <translation>ما بلغته هنا يمكن أن يذهب معك أيضًا: {count}</translation>
    </message>
    <message>
        <source>Only you see this. It is locked with your PIN. You choose what goes along, and to whom.</source>
        <translation>لا يرى هذا أحد غيرك. وهو مقفل برقمك السري. ولك اختيار ما يذهب معك، وإلى من.</translation>
    </message>
</context>
<context>
    <name>MyPinPage</name>
    <message>
        <source>My PIN</source>
        <translation>رقمي السري</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Your private notes are locked: your PIN was replaced. Leave, sign in again, and type your recovery code to open them.</source>
        <translation>ملاحظاتك الخاصة مقفلة: فقد استُبدل رقمك السري. لفتحها يلزم الخروج ثم الدخول من جديد وكتابة رمز الاستعادة.</translation>
    </message>
    <message>
        <source>Your new PIN works from now on. The old one does not.</source>
        <translation>رقمك السري الجديد يعمل من الآن. أما القديم فلا.</translation>
    </message>
    <message>
        <source>Your new recovery code works from now on. A code that you had before does not.</source>
        <translation>رمز الاستعادة الجديد يعمل من الآن. أما أي رمز سابق فلا.</translation>
    </message>
    <message>
        <source>Nobody can read it, not even whoever looks after this device. Has somebody seen it?</source>
        <translation>لا يستطيع أحد قراءته، ولا حتى المسؤول عن هذا الجهاز. هل رآه أحد؟</translation>
    </message>
    <message>
        <source>Whoever presses your name can learn as you, see what is yours, and ask to have it erased.</source>
        <translation>كل من يضغط على اسمك يمكنه التعلّم باسمك ورؤية ما يخصك وطلب محوه.</translation>
    </message>
    <message>
        <source>You look after others here. So your first PIN is given to you by whoever looks after this device: otherwise anybody could press your name and act in your place. Until then you can do here what every learner can.</source>
        <translation>لديك هنا مسؤولية عن آخرين. لذلك يعطيك المسؤول عن هذا الجهاز أول رقم سري: وإلا استطاع أي شخص الضغط على اسمك والتصرف بدلًا منك. وحتى ذلك الحين يمكنك هنا ما يمكن كل متعلّم.</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>تغيير رقمي السري</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>اختيار رقم سري</translation>
    </message>
    <message>
        <source>You sign in with a PIN</source>
        <translation>دخولك برقم سري</translation>
    </message>
    <message>
        <source>You sign in with your pictures</source>
        <translation>دخولك بصورك</translation>
    </message>
    <message>
        <source>You have no PIN</source>
        <translation>ليس لديك رقم سري</translation>
    </message>
    <message>
        <source>You have a recovery code</source>
        <translation>لديك رمز استعادة</translation>
    </message>
    <message>
        <source>You have no recovery code</source>
        <translation>ليس لديك رمز استعادة</translation>
    </message>
    <message>
        <source>It opens your private notes if you forget your PIN. Lost it, or has somebody seen it?</source>
        <translation>به تُفتح ملاحظاتك الخاصة إن نسيت رقمك السري. هل ضاع، أو رآه أحد؟</translation>
    </message>
    <message>
        <source>If you forget your PIN, your private notes are lost without it.</source>
        <translation>إن نسيت رقمك السري، ضاعت ملاحظاتك الخاصة بدونه.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>إنشاء رمز جديد</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>إنشاء رمز</translation>
    </message>
</context>
<context>
    <name>MyPlaylistPage</name>
    <message>
        <source>Change it</source>
        <translation>تغيير القائمة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Add things</source>
        <translation>إضافة أشياء</translation>
    </message>
    <message>
        <source>Add what you want to learn: lessons, stories, checklists, whole modules.</source>
        <translation>يمكنك إضافة ما يهمك تعلّمه: دروس وقصص وقوائم تحقّق ووحدات كاملة.</translation>
    </message>
    <message>
        <source>Everything you can open here is done.</source>
        <translation>أنجزت كل ما يمكنك فتحه هنا.</translation>
    </message>
    <message>
        <source>{name} has changed the list that yours began as. Yours stays as it is.</source>
        <translation>غيّر ⁨{name}⁩ القائمة التي بدأت منها قائمتك. وقائمتك تبقى كما هي.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>MyTipsPage</name>
    <message>
        <source>Thank you, it is sent</source>
        <translation>شكرًا لك، تم الإرسال</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation>ما كتبته</translation>
    </message>
    <message>
        <source>A supervisor reads it first. Then all colleagues of your site can read it.</source>
        <translation>يقرؤه مشرف أولًا. بعد ذلك يستطيع كل الزملاء في مكان عملك قراءته.</translation>
    </message>
    <message>
        <source>To the tips</source>
        <translation>إلى النصائح</translation>
    </message>
    <message>
        <source>You have not written anything yet.</source>
        <translation>ما كتبت شيئًا بعد.</translation>
    </message>
    <message>
        <source>A supervisor says it so:</source>
        <translation>هكذا يقوله مشرف:</translation>
    </message>
    <message>
        <source>With your name</source>
        <translation>باسمك</translation>
    </message>
    <message>
        <source>Without your name</source>
        <translation>بدون اسمك</translation>
    </message>
    <message>
        <source>Yes, say it so</source>
        <translation>نعم، بهذه الكلمات</translation>
    </message>
    <message>
        <source>No, do not show it</source>
        <translation>لا، عدم إظهاره</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحب</translation>
    </message>
</context>
<context>
    <name>NamePlaylistPage</name>
    <message>
        <source>What do you call your new playlist?</source>
        <translation>ما اسم قائمة تعلّمك الجديدة؟</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation>ما اسمها؟</translation>
    </message>
    <message>
        <source>For example: My first week</source>
        <translation>مثلًا: أسبوعي الأول</translation>
    </message>
    <message>
        <source>The name goes with your learning record to your organisation. Put nobody&apos;s name in it.</source>
        <translation>يذهب الاسم مع سجل تعلّمك إلى مؤسستك. يُرجى عدم وضع اسم أحد فيه.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>NeedEndPage</name>
    <message>
        <source>What came of it?</source>
        <translation>ماذا نتج عن ذلك؟</translation>
    </message>
    <message>
        <source>What is different now, and what you keep doing</source>
        <translation>ما الذي تغيّر الآن، وما الذي سيستمر</translation>
    </message>
    <message>
        <source>Whoever leads here can read it. Write no names.</source>
        <translation>يستطيع من يقود هنا قراءته. بدون كتابة أسماء.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>NeedPage</name>
    <message>
        <source>What should change</source>
        <translation>ما يلزم أن يتغير</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما نتج عن ذلك</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>It is finished</source>
        <translation>انتهى هذا</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>لا إجابة بعد</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>What came of it so far</source>
        <translation>ما نتج عن ذلك حتى الآن</translation>
    </message>
    <message>
        <source>People who read a lesson of it since: {count}</source>
        <translation>من قرؤوا درسًا عنه منذ ذلك الحين: {count}</translation>
    </message>
    <message>
        <source>Fewer than three people have read a lesson of it since.</source>
        <translation>قرأ درسًا عنه منذ ذلك الحين أقل من ثلاثة أشخاص.</translation>
    </message>
    <message>
        <source>Show before and after</source>
        <translation>عرض ما قبل وما بعد</translation>
    </message>
    <message>
        <source>There are no figures of “{name}” yet.</source>
        <translation>لا أرقام بعد عن «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>Too few people have learned it and answered since: ten of a topic are needed.</source>
        <translation>عدد من تعلّموه وأجابوا منذ ذلك الحين قليل جدًا: يلزم عشرة لكل موضوع.</translation>
    </message>
</context>
<context>
    <name>NeedPartPage</name>
    <message numerus="yes">
        <source>In %n weeks</source>
        <translation>
            <numerusform>بعد %n أسبوع</numerusform>
            <numerusform>بعد أسبوع واحد</numerusform>
            <numerusform>بعد أسبوعين</numerusform>
            <numerusform>بعد %n أسابيع</numerusform>
            <numerusform>بعد %n أسبوعًا</numerusform>
            <numerusform>بعد %n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Whoever leads here can read it. Write no names.</source>
        <translation>يستطيع من يقود هنا قراءته. بدون كتابة أسماء.</translation>
    </message>
    <message>
        <source>Is it one of these key figures?</source>
        <translation>هل هو أحد هذه الأرقام الرئيسية؟</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>What should change?</source>
        <translation>ما الذي يلزم أن يتغير؟</translation>
    </message>
    <message>
        <source>Something you can count: falls, complaints, sales. Say where the number comes from.</source>
        <translation>شيء يمكن عدّه: حالات سقوط أو شكاوى أو مبيعات. يلزم ذكر مصدر الرقم.</translation>
    </message>
    <message>
        <source>What do the people on the floor say?</source>
        <translation>ماذا يقول العاملون في المكان؟</translation>
    </message>
    <message>
        <source>Ask two or three of them. Write no names.</source>
        <translation>يكفي سؤال شخصين أو ثلاثة منهم. بدون كتابة أسماء.</translation>
    </message>
    <message>
        <source>Why is it so?</source>
        <translation>ما سبب ذلك؟</translation>
    </message>
    <message>
        <source>Ask “why” until there is something that you can change.</source>
        <translation>تكرار السؤال «لماذا» حتى الوصول إلى شيء يمكنك تغييره.</translation>
    </message>
    <message>
        <source>What is in the way?</source>
        <translation>ما العائق؟</translation>
    </message>
    <message>
        <source>Choose what weighs most.</source>
        <translation>المطلوب اختيار العائق الأهم.</translation>
    </message>
    <message>
        <source>Is training the answer?</source>
        <translation>هل التدريب هو الحل؟</translation>
    </message>
    <message>
        <source>Which topics may help?</source>
        <translation>أي المواضيع قد تفيد؟</translation>
    </message>
    <message>
        <source>Their results will stand beside it when you look at it again.</source>
        <translation>ستكون نتائجها بجانبه عند النظر فيه من جديد.</translation>
    </message>
    <message>
        <source>How will you see that it is better?</source>
        <translation>كيف سيظهر لك أن الأمر تحسّن؟</translation>
    </message>
    <message>
        <source>A number, and until when.</source>
        <translation>رقم، وحتى متى.</translation>
    </message>
    <message>
        <source>When will you look at it again?</source>
        <translation>متى سيُنظر فيه من جديد؟</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>المعرفة</translation>
    </message>
    <message>
        <source>They do not know it</source>
        <translation>لا يعرفون ذلك</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>المهارة</translation>
    </message>
    <message>
        <source>They know it, and cannot do it yet</source>
        <translation>يعرفون ذلك، ولا يستطيعون عمله بعد</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>السلوك</translation>
    </message>
    <message>
        <source>They can, and do not do it</source>
        <translation>يستطيعون ذلك، ولا يفعلونه</translation>
    </message>
    <message>
        <source>The work itself</source>
        <translation>العمل نفسه</translation>
    </message>
    <message>
        <source>Tools, time, people or rules do not let them</source>
        <translation>الأدوات أو الوقت أو الناس أو القواعد لا تسمح لهم</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Training is not the answer here. The work itself is in the way: change tools, time, people or rules first.</source>
        <translation>ليس التدريب هو الحل هنا. العائق هو العمل نفسه: يلزم أولًا تغيير الأدوات أو الوقت أو الناس أو القواعد.</translation>
    </message>
    <message>
        <source>Closed on {date}</source>
        <translation>أُغلق بتاريخ {date}</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>لم ينته بعد</translation>
    </message>
    <message>
        <source>Look at it again now</source>
        <translation>يلزم النظر فيه من جديد الآن</translation>
    </message>
    <message>
        <source>Look at it again on {date}</source>
        <translation>يُنظر فيه من جديد بتاريخ {date}</translation>
    </message>
    <message>
        <source>Something that should change</source>
        <translation>شيء يلزم أن يتغير</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>What should change</source>
        <translation>ما يلزم أن يتغير</translation>
    </message>
    <message>
        <source>One page each: what it is, why, and whether training is the answer. Who leads here can read it.</source>
        <translation>صفحة لكل منها: ما هو، ولماذا، وهل التدريب هو الحل. يستطيع من يقود هنا قراءتها.</translation>
    </message>
    <message>
        <source>Write one down</source>
        <translation>تدوين شيء جديد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>There is nothing yet. Begin with a number that you want to change.</source>
        <translation>لا شيء بعد. البداية برقم أردت تغييره.</translation>
    </message>
</context>
<context>
    <name>NewPersonPage</name>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Big</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Very big</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>Biggest</source>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>بلا رقم سري</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>How big should the words be?</source>
        <translation>ما الحجم المناسب للكلمات؟</translation>
    </message>
    <message>
        <source>Now press what you want to learn.</source>
        <translation>الآن يلزم الضغط على ما تريد تعلّمه.</translation>
    </message>
    <message>
        <source>Type your name, please.</source>
        <translation>يُرجى كتابة اسمك.</translation>
    </message>
    <message>
        <source>A nickname is fine. People on this device can see it. It is not sent to anybody.</source>
        <translation>يكفي اسم مستعار. يمكن للناس على هذا الجهاز رؤيته. ولا يُرسل إلى أحد.</translation>
    </message>
    <message>
        <source>Step {number} of {most}</source>
        <translation>الخطوة {number} من {most}</translation>
    </message>
    <message>
        <source>Somebody here has this name. Is it you? Go back and press it. If not, add a second name.</source>
        <translation>يوجد هنا شخص بهذا الاسم. إن كان اسمك فيُرجى الرجوع والضغط عليه، وإلا فإضافة اسم ثانٍ.</translation>
    </message>
    <message>
        <source>What shall we call you?</source>
        <translation>بأي اسم نناديك؟</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>ما الذي يهمك تعلّمه؟</translation>
    </message>
    <message>
        <source>A little bigger</source>
        <translation>أكبر قليلًا</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>أي لغة؟</translation>
    </message>
</context>
<context>
    <name>NotForMe</name>
    <message>
        <source>You said: not for me.</source>
        <translation>قلت: لا يناسبني.</translation>
    </message>
    <message>
        <source>Suggest it again</source>
        <translation>اقتراحه من جديد</translation>
    </message>
</context>
<context>
    <name>NotFoundPage</name>
    <message>
        <source>Looked for, and not found</source>
        <translation>بُحث عنه ولم يوجد</translation>
    </message>
    <message>
        <source>Words of three people or more, of the last 90 days. Nobody is named.</source>
        <translation>كلمات ثلاثة أشخاص أو أكثر، من آخر 90 يومًا. لا يُذكر اسم أحد.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Your organisation has switched this off: nothing is counted.</source>
        <translation>أوقفت مؤسستك هذا: لا يُحسب شيء.</translation>
    </message>
    <message>
        <source>Nothing yet that three people looked for in vain.</source>
        <translation>لا يوجد بعد ما بحث عنه ثلاثة أشخاص ولم يجدوه.</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>حُذف من القائمة.</translation>
    </message>
    <message>
        <source>People who looked for it: {count}</source>
        <translation>عدد من بحثوا عنه: {count}</translation>
    </message>
    <message>
        <source>Make a microlearn</source>
        <translation>إنشاء وحدة مصغّرة</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>إضافة مستند</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>NotNoted</name>
    <message>
        <source>Just looking: nothing here is noted.</source>
        <translation>مجرد اطلاع: لا يُسجَّل هنا شيء.</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Somebody outside of work</source>
        <translation>شخص من خارج العمل</translation>
    </message>
    <message>
        <source>An idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>For your goal: {goal}</source>
        <translation>لهدفك: ⁨{goal}⁩</translation>
    </message>
    <message>
        <source>Take a moment and think about it.</source>
        <translation>لحظة للتفكير في هذا.</translation>
    </message>
    <message>
        <source>To write it down you need a PIN of your own: it locks your words for everybody else.</source>
        <translation>لكتابتها يلزمك رقم سري خاص بك: فهو يقفل كلماتك أمام غيرك.</translation>
    </message>
    <message>
        <source>What they can help with, how to reach them</source>
        <translation>بِمَ يمكنه أن يساعد، وكيف يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>Your idea</source>
        <translation>فكرتك</translation>
    </message>
    <message>
        <source>Locked with your PIN. Nobody else can read it, here or anywhere.</source>
        <translation>مقفلة برقمك السري. لا يستطيع أحد غيرك قراءتها، لا هنا ولا في أي مكان.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Their name, as you call them</source>
        <translation>اسمه كما يناسبك</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>عن أي شيء؟</translation>
    </message>
    <message>
        <source>Move it to another goal</source>
        <translation>نقلها إلى هدف آخر</translation>
    </message>
</context>
<context>
    <name>NoteTalkPage</name>
    <message>
        <source>Your talk with {name}</source>
        <translation>حديثك مع ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Only you and {name} read these notes. They stay on this device: nothing of them is ever sent. That there was a talk, and on which day, your organisation may see.</source>
        <translation>لا يقرأ هذه الملاحظات إلا أنت و⁨{name}⁩. تبقى على هذا الجهاز: لا يُرسل منها شيء أبدًا. أما حصول الحديث ويومه فقد تراهما مؤسستك.</translation>
    </message>
    <message>
        <source>What you two said, and what comes next</source>
        <translation>ما قلتماه، وما يأتي بعد ذلك</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>أول أمس</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>متى كان؟</translation>
    </message>
    <message>
        <source>Save, and read it together</source>
        <translation>حفظ، ثم القراءة معًا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>{name} wants this changed:</source>
        <translation>يريد ⁨{name}⁩ تغيير هذا:</translation>
    </message>
</context>
<context>
    <name>NudgeCard</name>
    <message>
        <source>Do it now</source>
        <translation>فعله الآن</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Type a number</source>
        <translation>الرقم هنا</translation>
    </message>
    <message>
        <source>Your answer in {unit}</source>
        <translation>إجابتك بوحدة ⁨{unit}⁩</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Unit of your number</source>
        <translation>وحدة رقمك</translation>
    </message>
</context>
<context>
    <name>Observing</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>لم يُشاهَد</translation>
    </message>
    <message>
        <source>Not watched yet</source>
        <translation>لم يُشاهَد بعد</translation>
    </message>
    <message>
        <source>Signed off, {when}</source>
        <translation>معتمد، {when}</translation>
    </message>
    <message>
        <source>Not yet, {when}</source>
        <translation>ليس بعد، {when}</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Keys on the screen</source>
        <translation>مفاتيح على الشاشة</translation>
    </message>
</context>
<context>
    <name>OnePackPage</name>
    <message>
        <source>What can be learned here</source>
        <translation>ما يمكن تعلّمه هنا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Version {version} is switched off. {why}</source>
        <translation>الإصدار ⁨{version}⁩ موقوف. ⁨{why}⁩</translation>
    </message>
    <message>
        <source>Version {version}: {items} questions, {lessons} lessons</source>
        <translation>الإصدار ⁨{version}⁩. الأسئلة: {items}، الدروس: {lessons}</translation>
    </message>
    <message>
        <source>People here who learn with it: {count}</source>
        <translation>عدد من يتعلّمون بها هنا: {count}</translation>
    </message>
    <message>
        <source>Use version {version} again</source>
        <translation>استخدام الإصدار ⁨{version}⁩ من جديد</translation>
    </message>
    <message>
        <source>Everybody learns with it from then on. Who is in the middle of something ends that first.</source>
        <translation>من ذلك الحين يتعلّم الجميع بها. ومن هو في منتصف شيء ينهيه أولًا.</translation>
    </message>
    <message>
        <source>It cannot be removed while somebody learns with it.</source>
        <translation>لا يمكن إزالتها ما دام أحد يتعلّم بها.</translation>
    </message>
    <message>
        <source>Remove this pack</source>
        <translation>إزالة هذه الحزمة</translation>
    </message>
    <message>
        <source>Its lessons and questions go from this device. What people answered stays.</source>
        <translation>تذهب دروسها وأسئلتها من هذا الجهاز. وما أجاب به الناس يبقى.</translation>
    </message>
    <message>
        <source>Version {version} is used from now on</source>
        <translation>الإصدار ⁨{version}⁩ مستخدم من الآن</translation>
    </message>
    <message>
        <source>Who is in the middle of something ends that first. No answer is lost.</source>
        <translation>من هو في منتصف شيء ينهيه أولًا. ولا تضيع أي إجابة.</translation>
    </message>
    <message>
        <source>Go back to version {version}</source>
        <translation>العودة إلى الإصدار ⁨{version}⁩</translation>
    </message>
    <message>
        <source>Everybody learns with it from then on. Who is in the middle of something ends that first, and no answer is lost. Version {version} is not fetched again; a newer one is.</source>
        <translation>من ذلك الحين يتعلّم الجميع به. ومن هو في منتصف شيء ينهيه أولًا، ولا تضيع أي إجابة. ولا يُجلب الإصدار ⁨{version}⁩ مرة أخرى؛ بل يُجلب الأحدث منه.</translation>
    </message>
</context>
<context>
    <name>OrderingEditor</name>
    <message>
        <source>You had it in place {place}</source>
        <translation>وضعته في المكان ⁨{place}⁩</translation>
    </message>
    <message>
        <source>Above is the right order.</source>
        <translation>الترتيب الصحيح في الأعلى.</translation>
    </message>
    <message>
        <source>{step} is now number {place}</source>
        <translation>‏⁨{step}⁩ رقمها الآن ⁨{place}⁩</translation>
    </message>
</context>
<context>
    <name>Original</name>
    <message>
        <source>In {original}: not in your language yet.</source>
        <translation>باللغة: ⁨{original}⁩. ليس بلغتك بعد.</translation>
    </message>
    <message>
        <source>Hide: {language}</source>
        <translation>إخفاء: ⁨{language}⁩</translation>
    </message>
    <message>
        <source>Show it in this language, too: {language}</source>
        <translation>العرض بهذه اللغة أيضًا: ⁨{language}⁩</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Up to date</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>Refresh soon</source>
        <translation>تجديد قريبًا</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>Known, to be watched</source>
        <translation>معروف، وتلزم مشاهدته</translation>
    </message>
    <message>
        <source>To practise</source>
        <translation>للتدرّب</translation>
    </message>
    <message>
        <source>To start</source>
        <translation>للبدء</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>غير مؤكد بعد</translation>
    </message>
    <message>
        <source>What was done on this device: up to {when}.</source>
        <translation>ما أُنجز على هذا الجهاز: حتى {when}.</translation>
    </message>
    <message>
        <source>This device hears from no other one.</source>
        <translation>لا تصل إلى هذا الجهاز أخبار من جهاز آخر.</translation>
    </message>
    <message>
        <source>From other devices: {when}.</source>
        <translation>من أجهزة أخرى: {when}.</translation>
    </message>
    <message>
        <source>Not asked yet, so this is a guess.</source>
        <translation>لم يُسأل عنه بعد، فهذا تخمين.</translation>
    </message>
    <message>
        <source>That is quite sure.</source>
        <translation>هذا مؤكد تمامًا.</translation>
    </message>
    <message>
        <source>That is fairly sure.</source>
        <translation>هذا مؤكد إلى حد ما.</translation>
    </message>
    <message>
        <source>That is not sure yet: there are few answers.</source>
        <translation>هذا ليس مؤكدًا بعد: الإجابات قليلة.</translation>
    </message>
    <message>
        <source>It should be practised again.</source>
        <translation>يلزم التدرّب عليه من جديد.</translation>
    </message>
    <message>
        <source>Best guess: known with {guess} in 100, probably between {low} and {high}.</source>
        <translation>أفضل تقدير: معروف بنسبة {guess} من 100، والأرجح بين {low} و{high}.</translation>
    </message>
    <message>
        <source>Done on {date}.</source>
        <translation>تم بتاريخ {date}.</translation>
    </message>
    <message>
        <source>Due again on {date}.</source>
        <translation>الموعد التالي {date}.</translation>
    </message>
    <message>
        <source>Due on {date}.</source>
        <translation>الموعد {date}.</translation>
    </message>
    <message>
        <source>Fewer than three people need this: there are no figures.</source>
        <translation>يلزم هذا أقل من ثلاثة أشخاص: لا أرقام.</translation>
    </message>
    <message>
        <source>{level}: {count}</source>
        <translation>‏⁨{level}⁩: {count}</translation>
    </message>
    <message>
        <source>People who need it: {count}</source>
        <translation>عدد من يلزمهم: {count}</translation>
    </message>
    <message>
        <source>Practise: {what}</source>
        <translation>تدرّب على: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Read: {what}</source>
        <translation>قراءة: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Show at work: {what}</source>
        <translation>إظهاره في العمل: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Talk about: {what}</source>
        <translation>حديث عن: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>done, says the person</source>
        <translation>تم، كما يقول الشخص</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>انتهى الأمر</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>agreed with {name}</source>
        <translation>متفق عليه مع ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>OwnBesidePage</name>
    <message>
        <source>Beside which topics?</source>
        <translation>بجانب أي المواضيع؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>In the library it stands with the first of these topics. It comes beside lessons, never in the place of one, and only on this device.</source>
        <translation>مكانه في المكتبة مع أول هذه المواضيع. يأتي بجانب الدروس، ولا يحل محل درس أبدًا، وعلى هذا الجهاز فقط.</translation>
    </message>
</context>
<context>
    <name>OwnRow</name>
    <message>
        <source>Card with a code</source>
        <translation>بطاقة برمز</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove it for everybody</source>
        <translation>إزالته للجميع</translation>
    </message>
</context>
<context>
    <name>OwnThingsPage</name>
    <message>
        <source>Our own documents</source>
        <translation>مستنداتنا الخاصة</translation>
    </message>
    <message>
        <source>Everybody at this device can read them, also without signing in.</source>
        <translation>يستطيع كل من على هذا الجهاز قراءتها، حتى بدون تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Add one more</source>
        <translation>إضافة واحد آخر</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>عنوانه</translation>
    </message>
    <message>
        <source>The address of a page, https://…</source>
        <translation>عنوان صفحة على الإنترنت، ⁦https://…⁩</translation>
    </message>
    <message>
        <source>The address of a page</source>
        <translation>عنوان صفحة على الإنترنت</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Add the address</source>
        <translation>إضافة العنوان</translation>
    </message>
    <message>
        <source>PDF, picture (PNG, JPEG) or plain text, up to 10 MB.</source>
        <translation>‏PDF أو صورة (PNG، JPEG) أو نص عادي، حتى 10 ميغابايت.</translation>
    </message>
    <message>
        <source>It is here now. Everybody finds it in the library.</source>
        <translation>هو هنا الآن. يجده الجميع في المكتبة.</translation>
    </message>
    <message>
        <source>That did not work just now. Nothing you did is lost.</source>
        <translation>لم ينجح هذا الآن. لم يضع شيء مما فعلته.</translation>
    </message>
    <message>
        <source>The card to print is here: {place}</source>
        <translation>البطاقة للطباعة هنا: ⁨{place}⁩</translation>
    </message>
    <message>
        <source>Documents and pictures (*.pdf *.png *.jpg *.jpeg *.txt)</source>
        <translation>مستندات وصور ⁦(*.pdf *.png *.jpg *.jpeg *.txt)⁩</translation>
    </message>
</context>
<context>
    <name>OwnWordsPage</name>
    <message>
        <source>Is there something else, in your own words?</source>
        <translation>هل هناك شيء آخر، بكلماتك أنت؟</translation>
    </message>
    <message>
        <source>Also something that is in no lesson here.</source>
        <translation>حتى ما لا يوجد في أي درس هنا.</translation>
    </message>
    <message>
        <source>I want to …</source>
        <translation>أريد أن …</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>أهدافي</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>تجاوز</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>PackChoicePage</name>
    <message>
        <source>Which packs come to this device</source>
        <translation>أي حزم تأتي إلى هذا الجهاز</translation>
    </message>
    <message>
        <source>What has a tick comes by itself, and so do its new versions.</source>
        <translation>ما عليه علامة يأتي تلقائيًا، وكذلك إصداراته الجديدة.</translation>
    </message>
    <message>
        <source>Nothing is removed by this: what is here stays, as it is, until somebody removes it.</source>
        <translation>هذا لا يزيل شيئًا: ما هو هنا يبقى كما هو، حتى يزيله أحد.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Everything that is offered</source>
        <translation>كل ما هو معروض</translation>
    </message>
    <message>
        <source>Also what is offered later.</source>
        <translation>وكذلك ما يُعرض لاحقًا.</translation>
    </message>
    <message>
        <source>Version {version}, {size}</source>
        <translation>الإصدار ⁨{version}⁩، {size}</translation>
    </message>
    <message>
        <source>It is on this device.</source>
        <translation>هي على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>PackSource</name>
    <message>
        <source>New packs are installed by hand.</source>
        <translation>تُثبّت الحزم الجديدة يدويًا.</translation>
    </message>
    <message>
        <source>New packs come from {name}. Not looked yet.</source>
        <translation>تأتي الحزم الجديدة من ⁨{name}⁩. لم يُبحث عنها بعد.</translation>
    </message>
    <message>
        <source>New packs come from {name}. Last looked: {when}</source>
        <translation>تأتي الحزم الجديدة من ⁨{name}⁩. آخر بحث: {when}</translation>
    </message>
    <message>
        <source>Damaged and switched off, fetched again when possible: {packs}</source>
        <translation>تالفة وموقوفة، وتُجلب من جديد متى أمكن: ⁨{packs}⁩</translation>
    </message>
    <message>
        <source>It came, and is used as soon as nobody is in the middle of something: {packs}</source>
        <translation>وصلت، وتُستخدم متى لم يكن أحد في منتصف شيء: ⁨{packs}⁩</translation>
    </message>
    <message>
        <source>The signature on the packs ends on {day}. Tell whoever publishes them; what is here works on.</source>
        <translation>ينتهي التوقيع على الحزم في {day}. يلزم إبلاغ من ينشرها؛ وما هو هنا يواصل العمل.</translation>
    </message>
    <message>
        <source>Not reached the last time. What is here works on; it is tried again.</source>
        <translation>تعذّر الوصول في المرة الأخيرة. ما هو هنا يواصل العمل؛ وستتكرر المحاولة.</translation>
    </message>
    <message>
        <source>The signature on the packs has ended, so nothing new is taken; what is here works on. Tell whoever publishes them, and check the date of this device.</source>
        <translation>انتهى التوقيع على الحزم، فلا يؤخذ جديد؛ وما هو هنا يواصل العمل. يلزم إبلاغ من ينشرها، والتحقّق من تاريخ هذا الجهاز.</translation>
    </message>
    <message>
        <source>What was offered is not what the organisation signed, so it was not taken; what is here works on. Tell whoever publishes the packs.</source>
        <translation>ما عُرض ليس ما وقّعته المؤسسة، فلم يؤخذ؛ وما هو هنا يواصل العمل. يلزم إبلاغ من ينشر الحزم.</translation>
    </message>
    <message>
        <source>There is no room for new packs. Make room on the disk.</source>
        <translation>لا مكان لحزم جديدة. يلزم إفراغ مكان على القرص.</translation>
    </message>
    <message>
        <source>Something else answered, perhaps the login page of a network. What is here works on; it is tried again.</source>
        <translation>أجاب شيء آخر، ربما صفحة دخول إلى شبكة. ما هو هنا يواصل العمل؛ وستتكرر المحاولة.</translation>
    </message>
    <message>
        <source>Looking for packs did not work. Look closer with: stepwell pack source show</source>
        <translation>لم ينجح البحث عن الحزم. للمزيد: ⁦stepwell pack source show⁩</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>What can be learned here</source>
        <translation>ما يمكن تعلّمه هنا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose packs</source>
        <translation>اختيار الحزم</translation>
    </message>
    <message>
        <source>From a stick</source>
        <translation>من ذاكرة USB</translation>
    </message>
    <message>
        <source>Look for new packs now</source>
        <translation>البحث عن حزم جديدة الآن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>There is no pack in this folder. Is it the right one, and is the stick plugged in?</source>
        <translation>لا توجد حزمة في هذا المجلد. هل هو المجلد الصحيح، وهل ذاكرة USB موصولة؟</translation>
    </message>
    <message>
        <source>From the stick: {done} of {most} …</source>
        <translation>من ذاكرة USB: {done} من {most} …</translation>
    </message>
    <message>
        <source>From the stick: {packs}</source>
        <translation>من ذاكرة USB: ⁨{packs}⁩</translation>
    </message>
    <message>
        <source>Nothing was taken from the stick</source>
        <translation>لم يؤخذ شيء من ذاكرة USB</translation>
    </message>
    <message>
        <source>Stopped. What came until then stays.</source>
        <translation>تم الإيقاف. ما وصل حتى ذلك الحين باقٍ.</translation>
    </message>
    <message>
        <source>The stick was pulled out. What came until then stays; plug it in and choose it again.</source>
        <translation>سُحبت ذاكرة USB. ما وصل حتى ذلك الحين باقٍ؛ يلزم توصيلها واختيارها مرة أخرى.</translation>
    </message>
    <message>
        <source>{file} was not taken. {why}</source>
        <translation>لم يؤخذ ⁨{file}⁩. ⁨{why}⁩</translation>
    </message>
    <message>
        <source>No pack is installed.</source>
        <translation>لا توجد أي حزمة مثبّتة.</translation>
    </message>
    <message>
        <source>New: {packs}</source>
        <translation>جديد: ⁨{packs}⁩</translation>
    </message>
    <message>
        <source>Switched off. {why}</source>
        <translation>موقوف. ⁨{why}⁩</translation>
    </message>
    <message>
        <source>Version {version}: {items} questions, {lessons} lessons</source>
        <translation>الإصدار ⁨{version}⁩. الأسئلة: {items}، الدروس: {lessons}</translation>
    </message>
    <message>
        <source>Rolled back from {version}</source>
        <translation>عودة من الإصدار ⁨{version}⁩</translation>
    </message>
    <message>
        <source>It came: {packs}</source>
        <translation>وصل: ⁨{packs}⁩</translation>
    </message>
    <message>
        <source>Stopped. What came until then stays, and the rest comes the next time.</source>
        <translation>توقف. ما وصل حتى الآن يبقى، والباقي يأتي في المرة القادمة.</translation>
    </message>
    <message>
        <source>There is nothing new. Last looked: {when}</source>
        <translation>لا جديد. آخر بحث: {when}</translation>
    </message>
    <message>
        <source>Looking for new packs …</source>
        <translation>البحث عن حزم جديدة …</translation>
    </message>
    <message>
        <source>It is there, and being checked …</source>
        <translation>وصل، وجارٍ فحصه …</translation>
    </message>
    <message>
        <source>Being fetched: {received} of {of}</source>
        <translation>قيد الجلب: {received} من {of}</translation>
    </message>
    <message>
        <source>Choose a folder on the stick</source>
        <translation>اختيار مجلد على ذاكرة USB</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>The page you were on is not here any more. Everything you did is kept.</source>
        <translation>الصفحة التي كنت فيها لم تعد موجودة. كل ما قمت به محفوظ.</translation>
    </message>
    <message>
        <source>That did not work just now. Nothing you did is lost.</source>
        <translation>لم ينجح هذا الآن. لم يضع شيء مما فعلته.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
</context>
<context>
    <name>Passport</name>
    <message>
        <source>A course</source>
        <translation>دورة</translation>
    </message>
    <message>
        <source>A talk with somebody</source>
        <translation>حديث مع شخص</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Something I read</source>
        <translation>شيء قرأته</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>A module, finished</source>
        <translation>وحدة منتهية</translation>
    </message>
    <message>
        <source>A programme, finished</source>
        <translation>برنامج تعلّم منتهٍ</translation>
    </message>
    <message>
        <source>Watched at work, and signed off</source>
        <translation>شوهد في العمل واعتُمد</translation>
    </message>
    <message>
        <source>A micro-credential, earned</source>
        <translation>مؤهّل مصغّر تم الحصول عليه</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>‏{minutes} د</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>‏{hours} س</translation>
    </message>
    <message>
        <source>Questions answered: {asked}. Right: {right}.</source>
        <translation>الأسئلة المُجاب عنها: {asked}. الصحيحة: {right}.</translation>
    </message>
    <message>
        <source>Seen by {name}</source>
        <translation>شاهده ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Shown by: {names}</source>
        <translation>شرحه: ⁨{names}⁩</translation>
    </message>
    <message>
        <source>What I take from it: {words}</source>
        <translation>ما استفدته منه: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>an organisation without a name</source>
        <translation>مؤسسة بلا اسم</translation>
    </message>
    <message>
        <source>Not changed, but we do not know who made it</source>
        <translation>لم يتغير، لكننا لا نعرف من أنشأه</translation>
    </message>
    <message>
        <source>It says that it is from {maker}. Anybody can write that. Ask there, or let whoever looks after this device take in their key.</source>
        <translation>مكتوب فيه أنه من ⁨{maker}⁩. ويستطيع أي أحد كتابة ذلك. يمكنك السؤال هناك، أو طلب إدخال مفتاحهم من المسؤول عن هذا الجهاز.</translation>
    </message>
    <message>
        <source>It was made on this device, and nothing in it was changed.</source>
        <translation>أُنشئ على هذا الجهاز، ولم يتغير فيه شيء.</translation>
    </message>
    <message>
        <source>It is from {name}, and nothing in it was changed.</source>
        <translation>هو من ⁨{name}⁩، ولم يتغير فيه شيء.</translation>
    </message>
    <message>
        <source>This passport is genuine</source>
        <translation>دفتر التعلّم هذا أصلي</translation>
    </message>
    <message>
        <source>This passport was changed</source>
        <translation>دفتر التعلّم هذا تغيّر</translation>
    </message>
    <message>
        <source>Something in it is not as it was signed, so nothing of it counts. Ask for it again.</source>
        <translation>شيء فيه ليس كما كان عند توقيعه، لذلك لا يُحتسب منه شيء. يلزم طلبه من جديد.</translation>
    </message>
    <message>
        <source>This passport cannot be read</source>
        <translation>لا يمكن قراءة دفتر التعلّم هذا</translation>
    </message>
    <message>
        <source>A newer program made it, or it is damaged inside. Ask for it again.</source>
        <translation>أنشأه تطبيق أحدث، أو هو تالف من الداخل. يلزم طلبه من جديد.</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>لا يمكن فتح الملف</translation>
    </message>
    <message>
        <source>Look whether the stick is still in, and choose it again.</source>
        <translation>هل ذاكرة USB ما زالت موصولة؟ يلزم التأكد، ثم اختيار الملف من جديد.</translation>
    </message>
    <message>
        <source>This is no passport</source>
        <translation>هذا ليس دفتر تعلّم</translation>
    </message>
    <message>
        <source>The name of the file ends in .stepwell-passport. Choose another one.</source>
        <translation>ينتهي اسم الملف بالحروف ⁦.stepwell-passport⁩. يلزم اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>Counts here for: {topics}</source>
        <translation>يُحتسب هنا لأجل: ⁨{topics}⁩</translation>
    </message>
    <message>
        <source>Does not count here. {reason}</source>
        <translation>لا يُحتسب هنا. ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Does not count here.</source>
        <translation>لا يُحتسب هنا.</translation>
    </message>
    <message>
        <source>Learning passport</source>
        <translation>دفتر التعلّم</translation>
    </message>
    <message>
        <source>Made on {date} at {maker}</source>
        <translation>أُنشئ بتاريخ {date} لدى ⁨{maker}⁩</translation>
    </message>
    <message>
        <source>What {maker} vouches for</source>
        <translation>مؤكَّد من ⁨{maker}⁩</translation>
    </message>
    <message>
        <source>This was reached there. It stands in the record of the program Stepwell.</source>
        <translation>تم بلوغ هذا هناك. وهو في سجل التطبيق Stepwell.</translation>
    </message>
    <message>
        <source>What {name} says</source>
        <translation>ما يقوله ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{name} wrote this down. Nobody has checked it.</source>
        <translation>دوّن ⁨{name}⁩ هذا. ولم يتحقّق منه أحد.</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>كيف يتم التحقّق منه</translation>
    </message>
    <message>
        <source>Paper proves nothing. Ask for the file that belongs to it, and open it in Stepwell: My team, Somebody brings a passport. No network is needed.</source>
        <translation>الورق لا يثبت شيئًا. يلزم طلب الملف المرافق له، وفتحه في Stepwell: «فريقي»، ثم «شخص جاء بدفتر تعلّم». لا تلزم شبكة.</translation>
    </message>
    <message>
        <source>Key of who signed it: {key}</source>
        <translation>مفتاح من وقّعه: ⁨{key}⁩</translation>
    </message>
    <message>
        <source>Number of the file: {number}</source>
        <translation>رقم الملف: {number}</translation>
    </message>
</context>
<context>
    <name>PassportLinesPage</name>
    <message>
        <source>What goes along?</source>
        <translation>ما الذي يذهب معك؟</translation>
    </message>
    <message>
        <source>Take away the tick from what should stay here. Whoever you give the file to can read the rest.</source>
        <translation>تلزم إزالة العلامة عما يجب أن يبقى هنا. ومن يصله الملف منك يستطيع قراءة الباقي.</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>عمل الملف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Reached here: your organisation stands for it</source>
        <translation>ما بلغته هنا: مؤسستك تؤكده</translation>
    </message>
    <message>
        <source>What you wrote down: you say so yourself</source>
        <translation>ما دوّنته: هذا قولك أنت</translation>
    </message>
    <message>
        <source>Your own thoughts</source>
        <translation>أفكارك الخاصة</translation>
    </message>
    <message>
        <source>They stay here unless you tick them.</source>
        <translation>تبقى هنا إلا إذا وضعت عليها علامة.</translation>
    </message>
    <message>
        <source>Your passport is ready: a file, and a page to print.</source>
        <translation>دفتر تعلّمك جاهز: ملف، وصفحة للطباعة.</translation>
    </message>
    <message>
        <source>Give the file to your next employer. The paper alone proves nothing.</source>
        <translation>الملف يُعطى لصاحب عملك التالي. والورقة وحدها لا تثبت شيئًا.</translation>
    </message>
    <message>
        <source>Whoever uses this computer under the same account can open both.</source>
        <translation>من يستخدم هذا الحاسوب بالحساب نفسه يستطيع فتحهما.</translation>
    </message>
    <message>
        <source>The files could not be written. Is the disk full?</source>
        <translation>تعذّرت كتابة الملفات. هل القرص ممتلئ؟</translation>
    </message>
</context>
<context>
    <name>PathRow</name>
    <message>
        <source>{settled} of {total} known</source>
        <translation>المعروف {settled} من {total}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Now: {settled}, about {minutes} min</source>
        <translation>الآن: {settled}، نحو {minutes} د</translation>
    </message>
    <message>
        <source>Ready for you: {settled}, about {minutes} min</source>
        <translation>جاهز لك: {settled}، نحو {minutes} د</translation>
    </message>
    <message>
        <source>Later, when what comes before it is known</source>
        <translation>لاحقًا، بعد معرفة ما يسبقه</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>The page as text</source>
        <translation>الصفحة كنص</translation>
    </message>
    <message>
        <source>These pages cannot be shown on this computer.</source>
        <translation>لا يمكن عرض هذه الصفحات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة ⁨{page}⁩ من {pages}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>Find your name</source>
        <translation>البحث عن اسمك</translation>
    </message>
    <message>
        <source>This badge is not known here. Press your name instead, or ask the person who looks after this device.</source>
        <translation>هذه الشارة غير معروفة هنا. يمكنك الضغط على اسمك بدلًا منها، أو سؤال المسؤول عن هذا الجهاز.</translation>
    </message>
    <message>
        <source>Nobody with this name. Are you new here?</source>
        <translation>لا أحد بهذا الاسم. هل هذه أول مرة لك هنا؟</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Try it without a name</source>
        <translation>تجربة بلا اسم</translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation>هذه أول مرة لي هنا</translation>
    </message>
    <message>
        <source>Learn a little each day, a few minutes at a time. Press the button below to begin.</source>
        <translation>تعلّم قليل كل يوم، بضع دقائق في كل مرة. للبدء: الزر في الأسفل.</translation>
    </message>
    <message>
        <source>How is work?</source>
        <translation>كيف هو العمل؟</translation>
    </message>
    <message>
        <source>Surveys that nobody sees your name in</source>
        <translation>استطلاعات لا يرى فيها أحد اسمك</translation>
    </message>
    <message numerus="yes">
        <source>%n questions, without a name</source>
        <translation>
            <numerusform>لا أسئلة، بلا اسم</numerusform>
            <numerusform>سؤال واحد، بلا اسم</numerusform>
            <numerusform>سؤالان، بلا اسم</numerusform>
            <numerusform>%n أسئلة، بلا اسم</numerusform>
            <numerusform>%n سؤالًا، بلا اسم</numerusform>
            <numerusform>%n سؤال، بلا اسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more. Type the first letters of your name.</source>
        <translation>
            <numerusform>لا أحد غيرهم. تكفي كتابة الحروف الأولى من اسمك.</numerusform>
            <numerusform>وشخص آخر. تكفي كتابة الحروف الأولى من اسمك.</numerusform>
            <numerusform>وشخصان آخران. تكفي كتابة الحروف الأولى من اسمك.</numerusform>
            <numerusform>و%Ln أشخاص آخرون. تكفي كتابة الحروف الأولى من اسمك.</numerusform>
            <numerusform>و%Ln شخصًا آخر. تكفي كتابة الحروف الأولى من اسمك.</numerusform>
            <numerusform>و%Ln شخص آخر. تكفي كتابة الحروف الأولى من اسمك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>{name} can see in My data that you opened this page.</source>
        <translation>في «بياناتي» يمكن أن يرى ⁨{name}⁩ أنك فتحت هذه الصفحة.</translation>
    </message>
    <message>
        <source>Only in an emergency</source>
        <translation>في الطوارئ فقط</translation>
    </message>
    <message>
        <source>Your role does not open this. With a reason it does, and {name} will read the reason.</source>
        <translation>دورك لا يفتح هذا. مع ذكر سبب يُفتح، وسيقرأ ⁨{name}⁩ السبب.</translation>
    </message>
    <message>
        <source>There is nothing that you can change here.</source>
        <translation>لا شيء يمكنك تغييره هنا.</translation>
    </message>
    <message>
        <source>Was made one with {name}. Everything counts there.</source>
        <translation>دُمج مع ⁨{name}⁩. كل شيء يُحسب هناك.</translation>
    </message>
    <message>
        <source>Has left. Nobody can sign in with this name.</source>
        <translation>سُجّلت المغادرة. لا يمكن لأحد الدخول بهذا الاسم.</translation>
    </message>
    <message>
        <source>Works at {site}</source>
        <translation>مكان العمل: ⁨{site}⁩</translation>
    </message>
    <message>
        <source>Works at another place: {site}</source>
        <translation>مكان العمل آخر: ⁨{site}⁩</translation>
    </message>
    <message>
        <source>More is seen only by those who look after people there.</source>
        <translation>لا يرى المزيد إلا المسؤول عن الناس هناك.</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>اللغة: ⁨{language}⁩</translation>
    </message>
    <message numerus="yes">
        <source>Has %n badges that work</source>
        <translation>
            <numerusform>لا شارات تعمل</numerusform>
            <numerusform>شارة واحدة تعمل</numerusform>
            <numerusform>شارتان تعملان</numerusform>
            <numerusform>%n شارات تعمل</numerusform>
            <numerusform>%n شارة تعمل</numerusform>
            <numerusform>%n شارة تعمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Has a badge</source>
        <translation>توجد شارة</translation>
    </message>
    <message>
        <source>Has no badge</source>
        <translation>لا توجد شارة</translation>
    </message>
</context>
<context>
    <name>PhotosCard</name>
    <message>
        <source>Photos of your work</source>
        <translation>صور من عملك</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>{name} has not signed in with a PIN yet. A photo is kept only where {name} can open it, too.</source>
        <translation>لم يدخل ⁨{name}⁩ برقم سري بعد. لا تُحفظ صورة إلا حيث يستطيع ⁨{name}⁩ فتحها أيضًا.</translation>
    </message>
    <message>
        <source>To keep a photo you need a PIN of your own: it locks the photo.</source>
        <translation>لحفظ صورة يلزمك رقم سري خاص بك: فهو يقفل الصورة.</translation>
    </message>
    <message>
        <source>{most} photos are the most. Delete one to add another one.</source>
        <translation>أقصى عدد للصور: {most}. لإضافة صورة يلزم حذف أخرى.</translation>
    </message>
    <message>
        <source>Up to {most}</source>
        <translation>العدد الأقصى: {most}</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>إضافة صورة</translation>
    </message>
    <message>
        <source>Only you and who watched you can open them. They stay on this device. You can delete them.</source>
        <translation>لا يستطيع فتحها إلا أنت ومن شاهد عملك. تبقى على هذا الجهاز. ويمكنك حذفها.</translation>
    </message>
    <message>
        <source>Only {name} and you can open them. They stay on this device. {name} can delete them.</source>
        <translation>لا يستطيع فتحها إلا ⁨{name}⁩ وأنت. تبقى على هذا الجهاز. ويستطيع ⁨{name}⁩ حذفها.</translation>
    </message>
    <message>
        <source>Photo {number}, {when}</source>
        <translation>الصورة {number}، {when}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Yes, delete it for both of us</source>
        <translation>نعم، حذفها لكلينا</translation>
    </message>
</context>
<context>
    <name>PicturePad</name>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>شمس</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>قمر</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>قلب</translation>
    </message>
    <message>
        <source>House</source>
        <translation>بيت</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>سمكة</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>قارب</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>كوب</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ساعة</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures tapped</source>
        <translation>
            <numerusform>لم تُلمس أي صورة</numerusform>
            <numerusform>لُمست صورة واحدة</numerusform>
            <numerusform>لُمست صورتان</numerusform>
            <numerusform>لُمست %n صور</numerusform>
            <numerusform>لُمست %n صورة</numerusform>
            <numerusform>لُمست %n صورة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>A picture for the lesson</source>
        <translation>صورة للدرس</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Put it into the lesson</source>
        <translation>وضعها في الدرس</translation>
    </message>
    <message>
        <source>Take one that shows the thing itself: the sign, the shelf, the hand.</source>
        <translation>الأفضل صورة تُظهر الشيء نفسه: العلامة أو الرف أو اليد.</translation>
    </message>
    <message>
        <source>What the camera wrote into it (place, time) is taken out.</source>
        <translation>ما كتبته الكاميرا فيها (المكان والوقت) يُزال.</translation>
    </message>
    <message>
        <source>The picture that you chose</source>
        <translation>الصورة التي اخترتها</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>ما الذي تُظهره؟</translation>
    </message>
    <message>
        <source>For people who do not see it. As in: a yellow sign beside a puddle.</source>
        <translation>لمن لا يرونها. مثل: علامة صفراء بجانب بقعة ماء.</translation>
    </message>
    <message>
        <source>Is a resident, a customer, a record or a screen to be seen on it?</source>
        <translation>هل يظهر فيها نزيل أو زبون أو سجل أو شاشة؟</translation>
    </message>
    <message>
        <source>I have not looked</source>
        <translation>لم أنظر</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No, nobody and nothing</source>
        <translation>لا، لا أحد ولا شيء</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Use a picture on which nobody and nothing private is to be seen.</source>
        <translation>تلزم صورة لا يظهر فيها أحد ولا شيء خاص.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>لم يُكتب أي رقم</numerusform>
            <numerusform>كُتب رقم واحد</numerusform>
            <numerusform>كُتب رقمان</numerusform>
            <numerusform>كُتبت %n أرقام</numerusform>
            <numerusform>كُتب %n رقمًا</numerusform>
            <numerusform>كُتب %n رقم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Hello {name}. Type your PIN</source>
        <translation>مرحبًا ⁨{name}⁩. رقمك السري من فضلك</translation>
    </message>
    <message>
        <source>Hello {name}. Tap your pictures</source>
        <translation>مرحبًا ⁨{name}⁩. صورك من فضلك</translation>
    </message>
    <message>
        <source>Forgotten? Ask the person who looks after this device for a new PIN.</source>
        <translation>هل نسيته؟ يمكنك طلب رقم سري جديد ممن يعتني بهذا الجهاز.</translation>
    </message>
    <message>
        <source>You were away for a while. What you were doing is kept, with what you typed.</source>
        <translation>غبت مدة. ما كنت فيه محفوظ، مع كل ما كتبته.</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>That is not me</source>
        <translation>هذا ليس أنا</translation>
    </message>
    <message>
        <source>Forgotten? Ask {names} for a new PIN.</source>
        <translation>هل نسيته؟ يمكنك طلب رقم سري جديد من ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>That PIN did not fit. You can try again in {seconds} seconds.</source>
        <translation>الرقم السري غير صحيح. يمكنك المحاولة من جديد بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>That PIN did not fit. Try it again, slowly.</source>
        <translation>الرقم السري غير صحيح. يمكنك المحاولة من جديد، ببطء.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>What is said, as text</source>
        <translation>ما يقال، كنص</translation>
    </message>
    <message>
        <source>Place in {name}</source>
        <translation>الموضع في ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>رجوع 10 ثوانٍ</translation>
    </message>
    <message>
        <source>Captions: on</source>
        <translation>النص المصاحب: يعمل</translation>
    </message>
    <message>
        <source>This computer has no sound.</source>
        <translation>لا صوت في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Captions: off</source>
        <translation>النص المصاحب: متوقف</translation>
    </message>
    <message>
        <source>This computer cannot play this. Here is what is said, as text.</source>
        <translation>لا يستطيع هذا الحاسوب تشغيل هذا. هنا ما يقال، كنص.</translation>
    </message>
    <message>
        <source>This computer cannot play this.</source>
        <translation>لا يستطيع هذا الحاسوب تشغيل هذا.</translation>
    </message>
    <message>
        <source>This file is damaged. Tell whoever looks after this computer.</source>
        <translation>هذا الملف تالف. يلزم إبلاغ المسؤول عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{at} of {whole}</source>
        <translation>‏{at} من {whole}</translation>
    </message>
    <message>
        <source>Speed: {speed} %</source>
        <translation>السرعة: {speed}%</translation>
    </message>
</context>
<context>
    <name>PlaylistPage</name>
    <message>
        <source>Playlist</source>
        <translation>قائمة تعلّم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Playlists</name>
    <message>
        <source>By {name}</source>
        <translation>من ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Colleagues see it</source>
        <translation>يراها الزملاء</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>لا شيء فيها بعد</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>أُنجز {done} من {all}</translation>
    </message>
    <message>
        <source>{minutes} min in all</source>
        <translation>‏{minutes} د في المجموع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>In your list</source>
        <translation>في قائمتك</translation>
    </message>
    <message>
        <source>Not on this device. It opens once its pack is here.</source>
        <translation>ليس على هذا الجهاز. يُفتح عندما تصل حزمته إلى هنا.</translation>
    </message>
    <message>
        <source>For people with other work. You do not need it.</source>
        <translation>لأشخاص لهم عمل آخر. لا يلزمك.</translation>
    </message>
    <message>
        <source>Not used here any more. You can take it out.</source>
        <translation>لم يعد مستخدمًا هنا. يمكنك إخراجه.</translation>
    </message>
    <message>
        <source>This list is not here any more.</source>
        <translation>لم تعد هذه القائمة هنا.</translation>
    </message>
    <message>
        <source>Give it a name of up to 60 signs.</source>
        <translation>يلزم اسم لا يزيد على 60 علامة.</translation>
    </message>
    <message>
        <source>You have 100 lists already. Take one away first.</source>
        <translation>لديك 100 قائمة من قبل. تلزم إزالة واحدة أولًا.</translation>
    </message>
    <message>
        <source>This list is full: it has 100 things. Make another one.</source>
        <translation>هذه القائمة ممتلئة: فيها 100 شيء. يلزم إنشاء قائمة أخرى.</translation>
    </message>
    <message>
        <source>This cannot be put into a list here.</source>
        <translation>لا يمكن وضع هذا في قائمة هنا.</translation>
    </message>
    <message>
        <source>This file is no playlist. Choose another one.</source>
        <translation>هذا الملف ليس قائمة تعلّم. يلزم اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>This file is too large for a playlist. Choose another one.</source>
        <translation>هذا الملف أكبر من أن يكون قائمة تعلّم. يلزم اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>A newer program saved this file. This one cannot read it yet.</source>
        <translation>حفظ هذا الملف تطبيق أحدث. ولا يستطيع هذا التطبيق قراءته بعد.</translation>
    </message>
    <message>
        <source>The name in this file is missing or damaged. Ask for the file once more.</source>
        <translation>الاسم في هذا الملف ناقص أو تالف. يلزم طلب الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>There are more than 100 things in this file. Ask for less.</source>
        <translation>في هذا الملف أكثر من 100 شيء. يلزم طلب عدد أقل.</translation>
    </message>
    <message>
        <source>There is something in this file that this program does not know yet.</source>
        <translation>في هذا الملف شيء لا يعرفه هذا التطبيق بعد.</translation>
    </message>
    <message>
        <source>This file is damaged. Ask for it once more.</source>
        <translation>هذا الملف تالف. يلزم طلبه مرة أخرى.</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>لا يمكن قراءة هذا الملف. يلزم اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>PlaylistsPage</name>
    <message>
        <source>Playlists</source>
        <translation>قوائم التعلّم</translation>
    </message>
    <message>
        <source>A playlist is your own list of things to learn, in your own order.</source>
        <translation>قائمة التعلّم هي قائمتك الخاصة بأشياء للتعلّم، بترتيبك أنت.</translation>
    </message>
    <message>
        <source>Take one in from a file</source>
        <translation>إدخال قائمة من ملف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Make a playlist</source>
        <translation>إنشاء قائمة تعلّم</translation>
    </message>
    <message>
        <source>You have no playlist yet.</source>
        <translation>ليست لديك قائمة تعلّم بعد.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>قوائمي</translation>
    </message>
    <message>
        <source>From your team leaders</source>
        <translation>من قادة فريقك</translation>
    </message>
    <message>
        <source>From colleagues</source>
        <translation>من الزملاء</translation>
    </message>
    <message>
        <source>Take in a playlist</source>
        <translation>إدخال قائمة تعلّم</translation>
    </message>
    <message>
        <source>Playlists (*.json)</source>
        <translation>قوائم تعلّم ⁦(*.json)⁩</translation>
    </message>
</context>
<context>
    <name>PortionEndPage</name>
    <message>
        <source>You have just read: {lesson}</source>
        <translation>قرأت للتو: ⁨{lesson}⁩</translation>
    </message>
    <message>
        <source>You probably know this</source>
        <translation>على الأرجح عرفت هذا</translation>
    </message>
    <message>
        <source>Probably still to learn or to practise</source>
        <translation>هذا على الأرجح ما زال عليك تعلّمه أو التدرّب عليه</translation>
    </message>
    <message>
        <source>Topics that we are not sure about yet: {count}.</source>
        <translation>مواضيع لسنا متأكدين منها بعد: ⁨{count}⁩.</translation>
    </message>
    <message>
        <source>These are guesses, and they get better. They are not marks.</source>
        <translation>هذه تقديرات تتحسّن مع الوقت، وليست درجات.</translation>
    </message>
    <message>
        <source>{count} more now</source>
        <translation>⁨{count}⁩ أخرى الآن</translation>
    </message>
    <message>
        <source>Enough for today</source>
        <translation>يكفي لليوم</translation>
    </message>
    <message>
        <source>Well done so far</source>
        <translation>أحسنت حتى الآن</translation>
    </message>
    <message>
        <source>Questions answered so far: {asked}.</source>
        <translation>الأسئلة التي أجبت عنها حتى الآن: ⁨{asked}⁩.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>ماذا بعد ذلك</translation>
    </message>
    <message>
        <source>Next shift: at most {count} more questions. They make your start clearer.</source>
        <translation>في نوبتك القادمة: عدد الأسئلة على الأكثر ⁨{count}⁩. بها تتضح نقطة بدايتك أكثر.</translation>
    </message>
    <message>
        <source>Until then the shift quiz and your path work with what we know by now.</source>
        <translation>حتى ذلك الحين تعمل أسئلة النوبة ومسارك بما نعرفه الآن.</translation>
    </message>
    <message>
        <source>First on your path: {module}</source>
        <translation>الأول في مسارك: ⁨{module}⁩</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>A story, about {minutes} min</source>
        <translation>قصة، نحو {minutes} د</translation>
    </message>
    <message>
        <source>A worked example, about {minutes} min</source>
        <translation>مثال مشروح، نحو {minutes} د</translation>
    </message>
    <message>
        <source>You stopped in the middle.</source>
        <translation>توقفت في المنتصف.</translation>
    </message>
    <message>
        <source>You have done it once.</source>
        <translation>أنجزته مرة.</translation>
    </message>
    <message>
        <source>It ended well.</source>
        <translation>كانت النهاية جيدة.</translation>
    </message>
    <message>
        <source>It ended half well.</source>
        <translation>كانت النهاية جيدة جزئيًا.</translation>
    </message>
    <message>
        <source>It did not end well.</source>
        <translation>لم تكن النهاية جيدة.</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Why: {why}</source>
        <translation>السبب: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>After this you can: {can}</source>
        <translation>بعد هذا يمكنك: ⁨{can}⁩</translation>
    </message>
    <message>
        <source>Where the facts come from: {sources}</source>
        <translation>مصدر المعلومات: ⁨{sources}⁩</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>توقف الآن</translation>
    </message>
</context>
<context>
    <name>PracticeRow</name>
    <message>
        <source>Practice: {what}</source>
        <translation>تدريب: ⁨{what}⁩</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Look at it as a learner would</source>
        <translation>معاينة كما يراها المتعلّم</translation>
    </message>
    <message>
        <source>Choose how the screen looks while you look. Yours comes back afterwards.</source>
        <translation>هنا اختيار مظهر الشاشة أثناء المعاينة. ثم يعود مظهرك.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>ما يلزم إصلاحه</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Big</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Biggest</source>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>حجم الكلمات</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>لغة الشاشة</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Preview of {folder}</source>
        <translation>معاينة ⁨{folder}⁩</translation>
    </message>
    <message>
        <source>Checks: {count}</source>
        <translation>الفحوص: {count}</translation>
    </message>
    <message>
        <source>Lesson: {title}</source>
        <translation>درس: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Question: {title}</source>
        <translation>سؤال: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Story: {title}</source>
        <translation>قصة: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Worked example: {title}</source>
        <translation>مثال مشروح: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Learning cycle: {title}</source>
        <translation>دورة تعلّم: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Checklist: {title}</source>
        <translation>قائمة تحقّق: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>To look up: {title}</source>
        <translation>للرجوع إليه: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>إجابة …</translation>
    </message>
    <message>
        <source>I haven&apos;t learned this yet</source>
        <translation>لم أتعلّم هذا بعد</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Not right {number}</source>
        <translation>غير صحيح {number}</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message numerus="yes">
        <source>A programme of %n weeks</source>
        <translation>
            <numerusform>برنامج تعلّم بلا أسابيع</numerusform>
            <numerusform>برنامج تعلّم من أسبوع واحد</numerusform>
            <numerusform>برنامج تعلّم من أسبوعين</numerusform>
            <numerusform>برنامج تعلّم من %n أسابيع</numerusform>
            <numerusform>برنامج تعلّم من %n أسبوعًا</numerusform>
            <numerusform>برنامج تعلّم من %n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>You are in this programme.</source>
        <translation>أنت في برنامج التعلّم هذا.</translation>
    </message>
    <message>
        <source>It begins next Monday. You can start it yourself.</source>
        <translation>يبدأ يوم الاثنين القادم. ويمكنك بدؤه بنفسك.</translation>
    </message>
    <message>
        <source>It begins today. You can start it yourself.</source>
        <translation>يبدأ اليوم. ويمكنك بدؤه بنفسك.</translation>
    </message>
    <message>
        <source>It begins on a Monday. Whoever looks after people here starts it for you.</source>
        <translation>يبدأ يوم الاثنين. ويبدؤه لك المسؤول عن الناس هنا.</translation>
    </message>
    <message>
        <source>It begins on the day you join. Whoever looks after people here starts it for you.</source>
        <translation>يبدأ يوم انضمامك. ويبدؤه لك المسؤول عن الناس هنا.</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>الأسبوع {number}</translation>
    </message>
    <message>
        <source>Start this programme</source>
        <translation>بدء برنامج التعلّم هذا</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>What I know so far</source>
        <translation>ما أعرفه حتى الآن</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>إلى صفحة اليوم</translation>
    </message>
    <message>
        <source>The program never certifies a person. Only people who have seen your work can do that.</source>
        <translation>التطبيق لا يمنح شهادة لأحد أبدًا. لا يستطيع ذلك إلا من شاهدوا عملك.</translation>
    </message>
    <message>
        <source>You read this first. Some days later your supervisor is told that you may like a talk.</source>
        <translation>يظهر هذا لك أولًا. وبعد بضعة أيام يُبلَّغ المشرف أنه قد يفيدك حديث.</translation>
    </message>
    <message>
        <source>Ask my supervisor</source>
        <translation>طلب ذلك من مشرفي</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>هدفي</translation>
    </message>
    <message>
        <source>You have not chosen a goal.</source>
        <translation>ما اخترت هدفًا بعد.</translation>
    </message>
    <message>
        <source>About {minutes} min to {goal}</source>
        <translation>نحو {minutes} د إلى ⁨{goal}⁩</translation>
    </message>
    <message>
        <source>You have reached your goal: {goal}</source>
        <translation>بلغت هدفك: ⁨{goal}⁩</translation>
    </message>
    <message>
        <source>In all about {minutes} min, probably between {low} and {high}.</source>
        <translation>المجموع نحو {minutes} د، والأرجح بين {low} و{high}.</translation>
    </message>
    <message>
        <source>Your test is on {date}.</source>
        <translation>موعد امتحانك {date}.</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>بياناتي</translation>
    </message>
    <message>
        <source>You brought this with you</source>
        <translation>جئت بهذا معك</translation>
    </message>
    <message>
        <source>More that you brought with you</source>
        <translation>المزيد مما جئت به معك</translation>
    </message>
    <message>
        <source>It counts as learned elsewhere. What the program asks you rests on your own answers alone.</source>
        <translation>يُحتسب كشيء تعلّمته في مكان آخر. أما ما يسألك عنه التطبيق فيعتمد على إجاباتك أنت فقط.</translation>
    </message>
    <message>
        <source>Micro-credentials you earned</source>
        <translation>مؤهّلات مصغّرة حصلت عليها</translation>
    </message>
    <message>
        <source>Save the badge file</source>
        <translation>حفظ ملف الشارة</translation>
    </message>
    <message>
        <source>Nothing yet. What you learn will show here.</source>
        <translation>لا شيء بعد. سيظهر هنا ما تعلّمته.</translation>
    </message>
    <message>
        <source>You have answered one question.</source>
        <translation>أجبت عن سؤال واحد.</translation>
    </message>
    <message numerus="yes">
        <source>You have answered %Ln questions.</source>
        <translation>
            <numerusform>ما أجبت عن أي سؤال.</numerusform>
            <numerusform>أجبت عن سؤال واحد.</numerusform>
            <numerusform>أجبت عن سؤالين.</numerusform>
            <numerusform>أجبت عن %Ln أسئلة.</numerusform>
            <numerusform>أجبت عن %Ln سؤالًا.</numerusform>
            <numerusform>أجبت عن %Ln سؤال.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have read one lesson.</source>
        <translation>قرأت درسًا واحدًا.</translation>
    </message>
    <message numerus="yes">
        <source>You have read %Ln lessons.</source>
        <translation>
            <numerusform>ما قرأت أي درس.</numerusform>
            <numerusform>قرأت درسًا واحدًا.</numerusform>
            <numerusform>قرأت درسين.</numerusform>
            <numerusform>قرأت %Ln دروس.</numerusform>
            <numerusform>قرأت %Ln درسًا.</numerusform>
            <numerusform>قرأت %Ln درس.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was in one shift.</source>
        <translation>كان ذلك في نوبة عمل واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>That was in %Ln shifts.</source>
        <translation>
            <numerusform>لم يكن ذلك في أي نوبة عمل.</numerusform>
            <numerusform>كان ذلك في نوبة عمل واحدة.</numerusform>
            <numerusform>كان ذلك في نوبتي عمل.</numerusform>
            <numerusform>كان ذلك في %Ln نوبات عمل.</numerusform>
            <numerusform>كان ذلك في %Ln نوبة عمل.</numerusform>
            <numerusform>كان ذلك في %Ln نوبة عمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>It took about one minute.</source>
        <translation>استغرق ذلك نحو دقيقة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>It took about %Ln minutes.</source>
        <translation>
            <numerusform>لم يستغرق ذلك وقتًا.</numerusform>
            <numerusform>استغرق ذلك نحو دقيقة واحدة.</numerusform>
            <numerusform>استغرق ذلك نحو دقيقتين.</numerusform>
            <numerusform>استغرق ذلك نحو %Ln دقائق.</numerusform>
            <numerusform>استغرق ذلك نحو %Ln دقيقة.</numerusform>
            <numerusform>استغرق ذلك نحو %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each bar shows how much we think you know. The line across it is our best guess. A long pale part means: we are not sure yet. It is no grade.</source>
        <translation>كل شريط يبيّن تقديرنا لمعرفتك. والخط الذي يقطعه هو أفضل تقدير لنا. والجزء الفاتح الطويل معناه: لسنا متأكدين بعد. هذه ليست علامة.</translation>
    </message>
    <message>
        <source>What I could show others</source>
        <translation>ما يمكنني شرحه للآخرين</translation>
    </message>
    <message>
        <source>Seen at work</source>
        <translation>ما شوهد في العمل</translation>
    </message>
    <message>
        <source>Your signature is missing.</source>
        <translation>ينقص توقيعك.</translation>
    </message>
    <message>
        <source>Nothing that you know is fading now.</source>
        <translation>لا شيء مما تعرفه بدأ يُنسى الآن.</translation>
    </message>
    <message>
        <source>It may be about to fade:</source>
        <translation>ربما بدأ يُنسى:</translation>
    </message>
    <message>
        <source>And {count} more below.</source>
        <translation>و⁨{count}⁩ أخرى في الأسفل.</translation>
    </message>
    <message>
        <source>A talk may help</source>
        <translation>قد يفيد حديث مع شخص</translation>
    </message>
    <message>
        <source>Ask your supervisor or a colleague: &quot;Can you show me how you do this?&quot;</source>
        <translation>يمكنك سؤال المشرف أو أحد الزملاء: «هل يمكنك شرح هذا لي عمليًا؟»</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>It rests: {goal}</source>
        <translation>متوقف مؤقتًا: ⁨{goal}⁩</translation>
    </message>
    <message>
        <source>Choose another goal</source>
        <translation>اختيار هدف آخر</translation>
    </message>
    <message>
        <source>Choose a goal</source>
        <translation>اختيار هدف</translation>
    </message>
    <message>
        <source>Probably between {low} and {high} min.</source>
        <translation>الأرجح بين {low} و{high} د.</translation>
    </message>
    <message>
        <source>{skill}: {level}</source>
        <translation>‏⁨{skill}⁩: ⁨{level}⁩</translation>
    </message>
    <message>
        <source>You know this</source>
        <translation>عرفت هذا</translation>
    </message>
    <message>
        <source>You know this. Let somebody watch you do it</source>
        <translation>عرفت هذا. بقي أن يشاهد شخص عملك</translation>
    </message>
    <message>
        <source>Practise a little more</source>
        <translation>يلزم تدرّب قليل</translation>
    </message>
    <message>
        <source>Still to learn</source>
        <translation>لم يتم تعلّمه بعد</translation>
    </message>
    <message>
        <source>We are not sure yet</source>
        <translation>لسنا متأكدين بعد</translation>
    </message>
    <message>
        <source>Right answers: {right} of {asked}.</source>
        <translation>الإجابات الصحيحة: {right} من {asked}.</translation>
    </message>
    <message>
        <source>It is fresh in your memory.</source>
        <translation>هو حاضر في ذاكرتك.</translation>
    </message>
    <message>
        <source>It may be about to fade.</source>
        <translation>ربما بدأ يُنسى.</translation>
    </message>
    <message>
        <source>Best guess: known with {guess} in 100, probably between {low} and {high}.</source>
        <translation>أفضل تقدير: معروف بنسبة {guess} من 100، والأرجح بين {low} و{high}.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>لم يُسأل عنه بعد.</translation>
    </message>
</context>
<context>
    <name>ProveHerePage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>No PIN: note me</source>
        <translation>بلا رقم سري: تسجيل حضوري</translation>
    </message>
    <message>
        <source>Whoever leads says that you are here.</source>
        <translation>من يقود الجلسة يقول إنك هنا.</translation>
    </message>
    <message>
        <source>Is {name} here?</source>
        <translation>هل ⁨{name}⁩ هنا؟</translation>
    </message>
    <message>
        <source>There is no PIN of your own yet.</source>
        <translation>ليس لديك رقم سري خاص بك بعد.</translation>
    </message>
    <message>
        <source>Whoever leads looks, and notes that you are here.</source>
        <translation>من يقود الجلسة يتأكد ويسجّل حضورك.</translation>
    </message>
    <message>
        <source>Note that they are here</source>
        <translation>تسجيل الحضور</translation>
    </message>
    <message>
        <source>{name}, tap your pictures</source>
        <translation>‏⁨{name}⁩، صورك من فضلك</translation>
    </message>
    <message>
        <source>{name}, type your PIN</source>
        <translation>‏⁨{name}⁩، رقمك السري من فضلك</translation>
    </message>
    <message>
        <source>It says that you are here. Nothing of yours is opened.</source>
        <translation>هذا يقول إنك هنا. ولا يُفتح شيء يخصك.</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>أنا هنا</translation>
    </message>
    <message>
        <source>That did not fit. Nobody was noted.</source>
        <translation>هذا غير صحيح. لم يُسجَّل أحد.</translation>
    </message>
    <message>
        <source>You can try again in {seconds} seconds.</source>
        <translation>يمكنك المحاولة من جديد بعد {seconds} ث.</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>It is looked through once more, then made ready</source>
        <translation>تجري مراجعته مرة أخرى، ثم تجهيزه</translation>
    </message>
    <message>
        <source>Stopped. Nothing was published.</source>
        <translation>تم الإيقاف. لم يُنشر شيء.</translation>
    </message>
    <message>
        <source>Let people learn it</source>
        <translation>إتاحته للناس ليتعلّموه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>To all microlearns</source>
        <translation>إلى كل الوحدات المصغّرة</translation>
    </message>
    <message>
        <source>Published: version {version}. Publish again after a change: nobody has to begin again.</source>
        <translation>منشورة: الإصدار ⁨{version}⁩. بعد كل تغيير يلزم النشر من جديد، ولن يحتاج أحد إلى البدء من الأول.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>Who it is for finds it on the first page as something new, and later in the quiz.</source>
        <translation>من هي لهم يجدونها على الصفحة الأولى كشيء جديد، ثم في أسئلة النوبة.</translation>
    </message>
    <message>
        <source>On a USB stick</source>
        <translation>على ذاكرة USB</translation>
    </message>
    <message>
        <source>For other devices. It is one small file.</source>
        <translation>لأجهزة أخرى. إنه ملف صغير واحد.</translation>
    </message>
    <message>
        <source>{title} can be learned on this device now, version {version}.</source>
        <translation>يمكن الآن تعلّم ⁨{title}⁩ على هذا الجهاز، الإصدار ⁨{version}⁩.</translation>
    </message>
    <message>
        <source>It is on the stick: {file}</source>
        <translation>الملف على ذاكرة USB: ⁨{file}⁩</translation>
    </message>
    <message>
        <source>On the other device: whoever looks after it opens This device, then What can be learned here.</source>
        <translation>على الجهاز الآخر يفتح المسؤول عنه «هذا الجهاز» ثم «ما يمكن تعلّمه هنا».</translation>
    </message>
    <message>
        <source>Press From a stick and choose the folder of the stick.</source>
        <translation>ثم الضغط على «من ذاكرة USB» واختيار مجلد الذاكرة.</translation>
    </message>
    <message>
        <source>Choose the stick</source>
        <translation>اختيار ذاكرة USB</translation>
    </message>
</context>
<context>
    <name>PutInPage</name>
    <message>
        <source>Put it in a playlist</source>
        <translation>وضعه في قائمة تعلّم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>A new playlist</source>
        <translation>قائمة تعلّم جديدة</translation>
    </message>
</context>
<context>
    <name>PutOffPage</name>
    <message>
        <source>When may we remind you again?</source>
        <translation>متى يناسبك أن نذكّرك من جديد؟</translation>
    </message>
    <message>
        <source>It is about {kind}.</source>
        <translation>هذا عن ⁨{kind}⁩.</translation>
    </message>
    <message>
        <source>Tomorrow at the earliest</source>
        <translation>غدًا على الأقرب</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>Never of this</source>
        <translation>أبدًا لهذا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>PutPage</name>
    <message>
        <source>Which colleagues can help?</source>
        <translation>من يمكنه أن يساعد من الزملاء؟</translation>
    </message>
    <message>
        <source>What helps with this goal?</source>
        <translation>ما الذي يساعد في هذا الهدف؟</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>There is nobody else here yet.</source>
        <translation>لا أحد آخر هنا بعد.</translation>
    </message>
    <message>
        <source>There is nothing more.</source>
        <translation>لا يوجد المزيد.</translation>
    </message>
    <message>
        <source>They are not told. It is a note for yourself, in your learning record.</source>
        <translation>لا يُخبَر أحد منهم. هي ملاحظة لك أنت، في سجل تعلّمك.</translation>
    </message>
    <message>
        <source>It stands beside your goal now.</source>
        <translation>هو الآن بجانب هدفك.</translation>
    </message>
    <message>
        <source>It is taken away.</source>
        <translation>أُزيل.</translation>
    </message>
</context>
<context>
    <name>QuestionFormPage</name>
    <message>
        <source>A question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Take this question out</source>
        <translation>إزالة هذا السؤال</translation>
    </message>
    <message>
        <source>This question is not here any more.</source>
        <translation>لم يعد هذا السؤال هنا.</translation>
    </message>
    <message>
        <source>It was made elsewhere and has something that this form does not know. It is kept as it is.</source>
        <translation>صُنع في مكان آخر وفيه شيء لا تعرفه هذه الاستمارة. يبقى كما هو.</translation>
    </message>
    <message>
        <source>A moment at work, then what is asked. As in: somebody spilled water. What do you do first?</source>
        <translation>لحظة من العمل، ثم السؤال. مثل: سكب شخص ماءً. ما أول ما يجب فعله؟</translation>
    </message>
    <message>
        <source>What do you ask?</source>
        <translation>ما السؤال؟</translation>
    </message>
    <message>
        <source>Shown to whoever did not know it.</source>
        <translation>يظهر لمن لم يعرف الإجابة.</translation>
    </message>
    <message>
        <source>Why is that right?</source>
        <translation>لماذا هذا صحيح؟</translation>
    </message>
    <message>
        <source>How many of new colleagues get it right at first?</source>
        <translation>كم من الزملاء الجدد يجيب عنه جيدًا في البداية؟</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>الإجابة {number}</translation>
    </message>
    <message>
        <source>This one is right</source>
        <translation>هذه صحيحة</translation>
    </message>
    <message>
        <source>Why is it right? Shown to whoever chose it.</source>
        <translation>لماذا هي صحيحة؟ يظهر لمن اختارها.</translation>
    </message>
    <message>
        <source>Why is it not right? Shown to whoever chose it.</source>
        <translation>لماذا ليست صحيحة؟ يظهر لمن اختارها.</translation>
    </message>
    <message>
        <source>One more answer</source>
        <translation>إجابة أخرى</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>ما هي؟</translation>
    </message>
    <message>
        <source>True</source>
        <translation>صواب</translation>
    </message>
    <message>
        <source>False</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>What do you tell somebody who says: true?</source>
        <translation>ماذا يُقال لمن يجيب: صواب؟</translation>
    </message>
    <message>
        <source>What do you tell somebody who says: false?</source>
        <translation>ماذا يُقال لمن يجيب: خطأ؟</translation>
    </message>
    <message>
        <source>Write them in the right order; the screen mixes them.</source>
        <translation>تُكتب بالترتيب الصحيح، والشاشة تخلطها.</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>الخطوة {number}</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>خطوة أخرى</translation>
    </message>
    <message>
        <source>This</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>belongs to this</source>
        <translation>ينتمي إلى هذا</translation>
    </message>
    <message>
        <source>One more pair</source>
        <translation>زوج آخر</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>الرقم {number}</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Find my start</source>
        <translation>تحديد نقطة بدايتي</translation>
    </message>
    <message>
        <source>Shift quiz</source>
        <translation>أسئلة النوبة</translation>
    </message>
    <message>
        <source>This one matters for safety.</source>
        <translation>هذا السؤال مهم للسلامة.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>Short check</source>
        <translation>تحقّق قصير</translation>
    </message>
    <message>
        <source>Question {number} of {most}</source>
        <translation>السؤال ⁨{number}⁩ من ⁨{most}⁩</translation>
    </message>
    <message>
        <source>Question {number} of up to {most}</source>
        <translation>السؤال ⁨{number}⁩ من ⁨{most}⁩ على الأكثر</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>السؤال {number}</translation>
    </message>
    <message>
        <source>Choose all that are right.</source>
        <translation>اختيار كل الإجابات الصحيحة.</translation>
    </message>
    <message>
        <source>Use Up and Down, or drag a step by its number.</source>
        <translation>يمكن استخدام «أعلى» و«أسفل»، أو سحب الخطوة من رقمها.</translation>
    </message>
    <message>
        <source>Tap each line, then the group it belongs to.</source>
        <translation>بلمس كل سطر ثم المجموعة التي ينتمي إليها.</translation>
    </message>
    <message>
        <source>Tap all the right places in the picture.</source>
        <translation>لمس كل الأماكن الصحيحة في الصورة.</translation>
    </message>
    <message>
        <source>Tap the right place in the picture.</source>
        <translation>لمس المكان الصحيح في الصورة.</translation>
    </message>
    <message>
        <source>Fill each gap.</source>
        <translation>ملء كل فراغ.</translation>
    </message>
    <message>
        <source>Type a number and choose its unit.</source>
        <translation>كتابة رقم واختيار وحدته.</translation>
    </message>
    <message>
        <source>I haven&apos;t learned this yet</source>
        <translation>لم أتعلّم هذا بعد</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>توقف الآن</translation>
    </message>
    <message>
        <source>Check: not so sure</source>
        <translation>التحقّق: لا أثق تمامًا</translation>
    </message>
    <message>
        <source>Check: I am sure</source>
        <translation>التحقّق: أثق بإجابتي</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقّق</translation>
    </message>
    <message>
        <source>Not so sure</source>
        <translation>لا أثق تمامًا</translation>
    </message>
    <message>
        <source>I am sure</source>
        <translation>أثق بإجابتي</translation>
    </message>
    <message>
        <source>New to me</source>
        <translation>جديد عليّ</translation>
    </message>
    <message>
        <source>You meant: {word}</source>
        <translation>قصدت: ⁨{word}⁩</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Good to know. Here is how it is:</source>
        <translation>لا بأس. هذا هو الصواب:</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>See the lesson</source>
        <translation>عرض الدرس</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>الدرس</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>This question waits for you.</source>
        <translation>هذا السؤال ينتظرك.</translation>
    </message>
    <message>
        <source>Your answers so far are kept.</source>
        <translation>إجاباتك حتى الآن محفوظة.</translation>
    </message>
    <message>
        <source>Come back later</source>
        <translation>العودة لاحقًا</translation>
    </message>
    <message>
        <source>End it here</source>
        <translation>الإنهاء هنا</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>مواصلة</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءته</translation>
    </message>
    <message>
        <source>Reading the answers: {done} of {most} people</source>
        <translation>جارٍ قراءة الإجابات: الأشخاص {done} من {most}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقف ذلك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>For whoever looks after this device</source>
        <translation>للمسؤول عن هذا الجهاز</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>This comes before your goal: {goal}.</source>
        <translation>هذا يسبق هدفك: ⁨{goal}⁩.</translation>
    </message>
    <message>
        <source>This is one of your goals. About {minutes} min are left to it.</source>
        <translation>هذا من أهدافك. بقي له نحو {minutes} د.</translation>
    </message>
    <message>
        <source>Your organisation wants everybody to see this. Its reason: {because}</source>
        <translation>مؤسستك تريد أن يرى الجميع هذا. وسببها: ⁨{because}⁩</translation>
    </message>
    <message>
        <source>Your organisation has chosen this in place of another lesson. Its reason: {because}</source>
        <translation>اختارت مؤسستك هذا بدلًا من درس آخر. وسببها: ⁨{because}⁩</translation>
    </message>
    <message>
        <source>This would help you too: nearly all of it is still new to you.</source>
        <translation>هذا يساعدك أيضًا: معظمه ما زال جديدًا عليك.</translation>
    </message>
    <message>
        <source>We begin with something easy.</source>
        <translation>نبدأ بشيء سهل.</translation>
    </message>
    <message>
        <source>This question tells us most about where you can start.</source>
        <translation>هذا السؤال خير دليل لنا على نقطة بدايتك.</translation>
    </message>
    <message>
        <source>Now something from another area: {module}.</source>
        <translation>الآن شيء من مجال آخر: ⁨{module}⁩.</translation>
    </message>
    <message>
        <source>The last ones were hard. This one is easier.</source>
        <translation>كانت الأسئلة الأخيرة صعبة. وهذا أسهل.</translation>
    </message>
    <message>
        <source>You may know this already. Show it, and skip the lesson.</source>
        <translation>ربما عرفت هذا من قبل. هنا فرصة إثبات ذلك وتجاوز الدرس.</translation>
    </message>
    <message>
        <source>Last time your answer to a question like this was not right.</source>
        <translation>في المرة الماضية لم تكن إجابتك عن سؤال مثل هذا صحيحة.</translation>
    </message>
    <message>
        <source>Last time you were sure about a question like this, but it was not right. It matters for safety.</source>
        <translation>في المرة الماضية وثقت بإجابتك عن سؤال مثل هذا، لكنها لم تكن صحيحة. وهذا مهم للسلامة.</translation>
    </message>
    <message>
        <source>You know what comes before this. Now you are ready for it.</source>
        <translation>عرفت ما يسبق هذا. والآن حان دوره.</translation>
    </message>
    <message>
        <source>You have just read about this. Let us see what stayed.</source>
        <translation>قرأت عن هذا قبل قليل. لنر ما بقي منه.</translation>
    </message>
    <message>
        <source>The same thing once more, in an easier way.</source>
        <translation>الشيء نفسه مرة أخرى، بطريقة أسهل.</translation>
    </message>
    <message>
        <source>Here is another way to explain it.</source>
        <translation>هذه طريقة أخرى لشرحه.</translation>
    </message>
    <message>
        <source>This comes first. Other things build on it.</source>
        <translation>هذا يأتي أولًا. وأشياء أخرى تُبنى عليه.</translation>
    </message>
    <message>
        <source>You had this right. Once more, to be sure.</source>
        <translation>أجبت عن هذا إجابة صحيحة. مرة أخرى للتأكد.</translation>
    </message>
    <message>
        <source>Give it a try. It is fine not to know it yet.</source>
        <translation>مجرد محاولة. لا بأس بعدم معرفته الآن.</translation>
    </message>
    <message>
        <source>You have done this before. A little practice keeps it fresh.</source>
        <translation>أنجزت هذا من قبل. وقليل من التدرّب يبقيه حاضرًا.</translation>
    </message>
    <message>
        <source>Days since you last did this: {days}. It may be about to fade.</source>
        <translation>الأيام منذ آخر مرة أنجزت فيها هذا: {days}. ربما بدأ يُنسى.</translation>
    </message>
    <message>
        <source>We are not sure yet whether you know this.</source>
        <translation>لسنا متأكدين بعد من معرفتك بهذا.</translation>
    </message>
    <message>
        <source>This is the next step of your path.</source>
        <translation>هذه هي الخطوة التالية في مسارك.</translation>
    </message>
    <message>
        <source>This comes next in this module.</source>
        <translation>هذا يأتي بعد ذلك في هذه الوحدة.</translation>
    </message>
    <message>
        <source>Some things are easier when a person shows you.</source>
        <translation>بعض الأشياء أسهل عندما يريك إياها شخص.</translation>
    </message>
    <message>
        <source>You said that you want to get better at this.</source>
        <translation>قلت إنك أردت التحسّن في هذا.</translation>
    </message>
    <message>
        <source>This is one of your goals.</source>
        <translation>هذا من أهدافك.</translation>
    </message>
    <message>
        <source>This comes before one of your goals.</source>
        <translation>هذا يسبق أحد أهدافك.</translation>
    </message>
    <message>
        <source>We think you know this, but we never asked you about it.</source>
        <translation>نظن أنك عرفت هذا، لكننا لم نسألك عنه قط.</translation>
    </message>
    <message>
        <source>This would help you too: some of it is not sure yet.</source>
        <translation>هذا يساعدك أيضًا: جزء منه ليس مؤكدًا بعد.</translation>
    </message>
    <message>
        <source>Now and then a question is drawn by chance, to see whether the questions are good.</source>
        <translation>من حين إلى آخر يُسحب سؤال بالمصادفة، لنرى هل الأسئلة جيدة.</translation>
    </message>
    <message>
        <source>This is new in your programme this week.</source>
        <translation>هذا جديد في برنامج تعلّمك هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Your own team made this. It is new for you.</source>
        <translation>أعدّ هذا فريقك أنت. وهو جديد عليك.</translation>
    </message>
    <message>
        <source>Drawn by chance for this check.</source>
        <translation>سُحب بالمصادفة لهذا التحقّق.</translation>
    </message>
    <message>
        <source>Everybody begins with these questions.</source>
        <translation>الجميع يبدؤون بهذه الأسئلة.</translation>
    </message>
    <message>
        <source>Days to your test: {days}. Without practice you may have forgotten this by then.</source>
        <translation>الأيام الباقية حتى امتحانك: {days}. بدون تدرّب قد يُنسى هذا حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Many people mix this up. Here is what sets it right.</source>
        <translation>كثيرون يخلطون في هذا. وهنا ما يصحّحه.</translation>
    </message>
    <message>
        <source>Your organisation wants everybody to see this.</source>
        <translation>مؤسستك تريد أن يرى الجميع هذا.</translation>
    </message>
    <message>
        <source>Your organisation has chosen this in place of another lesson.</source>
        <translation>اختارت مؤسستك هذا بدلًا من درس آخر.</translation>
    </message>
    <message>
        <source>This would help you too: about {tenths} in 10 of it is still new to you.</source>
        <translation>هذا يساعدك أيضًا: نحو {tenths} من 10 منه ما زال جديدًا عليك.</translation>
    </message>
    <message>
        <source>Colleagues here who have done this: {people}.</source>
        <translation>عدد الزملاء هنا الذين أنجزوا هذا: {people}.</translation>
    </message>
    <message>
        <source>Something different, for a change.</source>
        <translation>شيء مختلف، للتغيير.</translation>
    </message>
    <message>
        <source>You met this a moment ago. Here is how it is.</source>
        <translation>مرّ بك هذا قبل لحظة. وهذا هو الصواب.</translation>
    </message>
    <message>
        <source>This may be new to you. It takes a few minutes.</source>
        <translation>قد يكون هذا جديدًا عليك. يستغرق بضع دقائق.</translation>
    </message>
    <message>
        <source>Still hard after several tries: {competency}.</source>
        <translation>ما زال صعبًا بعد عدة محاولات: ⁨{competency}⁩.</translation>
    </message>
    <message>
        <source>Much here is still new to you. That takes time.</source>
        <translation>الكثير هنا ما زال جديدًا عليك. وهذا يحتاج إلى وقت.</translation>
    </message>
    <message>
        <source>The last questions were harder for you than we thought.</source>
        <translation>كانت الأسئلة الأخيرة أصعب عليك مما ظننا.</translation>
    </message>
    <message>
        <source>Often you took a hint, or said &quot;I haven&apos;t learned this yet&quot;. Both are good.</source>
        <translation>كثيرًا ما أخذت تلميحًا، أو قلت «لم أتعلّم هذا بعد». وكلاهما جيد.</translation>
    </message>
    <message>
        <source>You chose this yourself.</source>
        <translation>اخترت هذا بنفسك.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Training record</source>
        <translation>سجل التدريب</translation>
    </message>
    <message>
        <source>My training record</source>
        <translation>سجل تدريبي</translation>
    </message>
    <message>
        <source>They see that you looked.</source>
        <translation>سيظهر له أنك اطلعت.</translation>
    </message>
    <message>
        <source>Save to print (PDF)</source>
        <translation>حفظ للطباعة (PDF)</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>حفظ في جدول (CSV)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Nothing was asked so far.</source>
        <translation>لم يُطلب شيء حتى الآن.</translation>
    </message>
    <message>
        <source>A file lies on this computer. Whoever uses it under the same account can open it too.</source>
        <translation>يبقى ملف على هذا الحاسوب. ومن يستخدمه بالحساب نفسه يستطيع فتحه أيضًا.</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>There is no microphone here. You can choose a sound file.</source>
        <translation>لا يوجد ميكروفون هنا. يمكنك اختيار ملف صوت.</translation>
    </message>
    <message>
        <source>This computer cannot record sound. You can choose a sound file.</source>
        <translation>لا يستطيع هذا الحاسوب تسجيل الصوت. يمكنك اختيار ملف صوت.</translation>
    </message>
    <message>
        <source>Press Record and read the lesson out.</source>
        <translation>الضغط على «تسجيل» ثم قراءة الدرس بصوت عالٍ.</translation>
    </message>
    <message>
        <source>This computer does not let Stepwell hear the microphone. Allow it in its settings.</source>
        <translation>هذا الحاسوب لا يسمح لتطبيق Stepwell بسماع الميكروفون. يلزم السماح بذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>Stop and keep it</source>
        <translation>إيقاف وحفظ</translation>
    </message>
    <message>
        <source>Recording …</source>
        <translation>جارٍ التسجيل …</translation>
    </message>
    <message>
        <source>Recording: {seconds} seconds</source>
        <translation>جارٍ التسجيل: {seconds} ث</translation>
    </message>
    <message>
        <source>The microphone stopped. Keep what was heard until then, or record again.</source>
        <translation>توقف الميكروفون. يمكنك حفظ ما سُمع حتى ذلك الحين، أو التسجيل من جديد.</translation>
    </message>
    <message>
        <source>Nothing was heard. Is the microphone plugged in, and let on?</source>
        <translation>لم يُسمع شيء. هل الميكروفون موصول ومسموح به؟</translation>
    </message>
    <message>
        <source>The recording did not work. You can choose a sound file.</source>
        <translation>لم ينجح التسجيل. يمكنك اختيار ملف صوت.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Step {number} of {most}</source>
        <translation>الخطوة {number} من {most}</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>رمز الاستعادة الخاص بك</translation>
    </message>
    <message>
        <source>If you forget your PIN, you are given a new one. Your private notes then open with this code alone. Write it down, keep it at home.</source>
        <translation>إن نسيت رقمك السري تحصل على رقم جديد. وعندها لا يفتح ملاحظاتك الخاصة إلا هذا الرمز. يلزم تدوينه وحفظه في البيت.</translation>
    </message>
    <message>
        <source>It is shown this one time only, and nobody can find it for you. Not now? You can have one made later: How it looks, My PIN.</source>
        <translation>يظهر هذه المرة فقط، ولا يستطيع أحد إيجاده لك. ليس الآن؟ يمكنك إنشاء رمز لاحقًا: المظهر، ثم رقمي السري.</translation>
    </message>
    <message>
        <source>If you had a code before, it works until you press that you have written this one down.</source>
        <translation>إن كان لديك رمز من قبل، فهو يعمل حتى الضغط على زر تدوين هذا الرمز.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>دوّنت الرمز</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Questions from {file}</source>
        <translation>أسئلة من ⁨{file}⁩</translation>
    </message>
    <message>
        <source>To the questions</source>
        <translation>إلى الأسئلة</translation>
    </message>
    <message>
        <source>As they were: {count}</source>
        <translation>كما كانت: {count}</translation>
    </message>
    <message>
        <source>Something of them changed: {count}</source>
        <translation>تغيّر فيها شيء: {count}</translation>
    </message>
    <message>
        <source>Not taken in: {count}</source>
        <translation>لم تؤخذ: {count}</translation>
    </message>
    <message>
        <source>They stand behind your own questions. Undo takes them out again.</source>
        <translation>مكانها بعد أسئلتك. و«تراجع» يزيلها من جديد.</translation>
    </message>
    <message>
        <source>To fill in or mend: {count}</source>
        <translation>للإكمال أو الإصلاح: {count}</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>وغيرها {count}.</translation>
    </message>
    <message>
        <source>What is wrong with this question?</source>
        <translation>ما المشكلة في هذا السؤال؟</translation>
    </message>
    <message>
        <source>What is wrong with this lesson?</source>
        <translation>ما المشكلة في هذا الدرس؟</translation>
    </message>
    <message>
        <source>In your own words, if you want</source>
        <translation>وصف المشكلة</translation>
    </message>
    <message>
        <source>In your own words, if you want. Write no names of residents, customers or colleagues.</source>
        <translation>بكلماتك، إن أردت. يُرجى عدم كتابة أسماء مقيمين أو زبائن أو زملاء.</translation>
    </message>
    <message>
        <source>Whoever leads the team, makes the questions or looks after this device sees this, without your name. What you write stays on this device.</source>
        <translation>يراها من يقود الفريق أو يضع الأسئلة أو يعتني بهذا الجهاز، من دون اسمك. ما كتبته يبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>إبلاغ</translation>
    </message>
    <message>
        <source>Thank you. Whoever leads the team or looks after this device can see it now.</source>
        <translation>شكرًا لك. يستطيع من يقود الفريق أو يعتني بهذا الجهاز أن يراها الآن.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Nothing of what you have done or answered changes.</source>
        <translation>لا يتغيّر شيء مما أنجزت أو أجبت.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>من {date}</translation>
    </message>
    <message>
        <source>{name}: fewer than three people</source>
        <translation>‏⁨{name}⁩: أقل من ثلاثة أشخاص</translation>
    </message>
    <message>
        <source>{name}: {people} people, {answers} answers</source>
        <translation>‏⁨{name}⁩: الأشخاص {people}، الإجابات {answers}</translation>
    </message>
    <message>
        <source>Of 100 people {right} get it right; {expected} were expected. Answers: {answers}.</source>
        <translation>من كل 100 شخص يجيب {right} إجابة صحيحة؛ والمتوقع {expected}. الإجابات: {answers}.</translation>
    </message>
    <message>
        <source>{group}: {name} beside {other}</source>
        <translation>‏⁨{group}⁩: ⁨{name}⁩ بجانب ⁨{other}⁩</translation>
    </message>
    <message>
        <source>{group}: {name}</source>
        <translation>‏⁨{group}⁩: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Fewer than ten people: nothing is told.</source>
        <translation>أقل من عشرة أشخاص: لا يُعرض شيء.</translation>
    </message>
    <message>
        <source>Of 100 answers {right} are right; between {low} and {high}. People: {people}.</source>
        <translation>من كل 100 إجابة {right} صحيحة؛ بين {low} و{high}. الأشخاص: {people}.</translation>
    </message>
    <message>
        <source>There is not enough to tell yet. Come back in some weeks.</source>
        <translation>لا يكفي الموجود لقول شيء بعد. يمكن العودة بعد بضعة أسابيع.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>What it says is wrong</source>
        <translation>ما يقوله غير صحيح</translation>
    </message>
    <message>
        <source>I do not understand it</source>
        <translation>لا أفهمه</translation>
    </message>
    <message>
        <source>A word or a picture is wrong</source>
        <translation>كلمة أو صورة خاطئة</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
</context>
<context>
    <name>ReportedPage</name>
    <message>
        <source>Reported problems</source>
        <translation>المشكلات المبلغ عنها</translation>
    </message>
    <message>
        <source>What people here say about questions and lessons. Nobody is named.</source>
        <translation>ما يقوله الناس هنا عن الأسئلة والدروس. لا يُذكر اسم أحد.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>No problem is reported.</source>
        <translation>لم يُبلَّغ عن أي مشكلة.</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>حُذف من القائمة.</translation>
    </message>
    <message>
        <source>What you can do about it</source>
        <translation>ما يمكنك فعله حيال ذلك</translation>
    </message>
    <message>
        <source>Make a microlearn about it</source>
        <translation>إنشاء وحدة مصغّرة عنه</translation>
    </message>
    <message>
        <source>Not to be asked here</source>
        <translation>عدم السؤال عنه هنا</translation>
    </message>
    <message>
        <source>Save the figures for the author of the pack</source>
        <translation>حفظ الأرقام لمن أعدّ الحزمة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>الدرس</translation>
    </message>
    <message>
        <source>It is not in the pack any more.</source>
        <translation>لم يعد في الحزمة.</translation>
    </message>
    <message>
        <source>{problem}: {count}</source>
        <translation>‏⁨{problem}⁩: {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>The PIN for {name}</source>
        <translation>الرقم السري من أجل ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Tell it to {name} now, and to nobody else.</source>
        <translation>يُقال الآن إلى ⁨{name}⁩، ولا يُقال لأحد غيره.</translation>
    </message>
    <message>
        <source>{name} presses the name on the first screen and types it.</source>
        <translation>على الشاشة الأولى: الضغط على اسم ⁨{name}⁩ ثم كتابة الرقم.</translation>
    </message>
    <message>
        <source>Then {name} chooses a PIN that nobody else knows.</source>
        <translation>بعد ذلك يختار ⁨{name}⁩ رقمًا سريًا لا يعرفه أحد غيره.</translation>
    </message>
    <message>
        <source>It is shown this one time only, and works for {hours} hours.</source>
        <translation>لا يظهر إلا هذه المرة، ويعمل مدة {hours} ساعة.</translation>
    </message>
    <message>
        <source>No private notes are lost: there are none.</source>
        <translation>لن تضيع ملاحظات خاصة: لا توجد أي منها.</translation>
    </message>
    <message>
        <source>1 private note of {name} cannot be read again without the recovery code on paper.</source>
        <translation>ملاحظة خاصة واحدة لدى ⁨{name}⁩ لا يمكن قراءتها من جديد بدون رمز الاستعادة المكتوب على الورق.</translation>
    </message>
    <message numerus="yes">
        <source>%n private notes of {name} cannot be read again without the recovery code on paper.</source>
        <translation>
            <numerusform>لا ملاحظات خاصة لدى ⁨{name}⁩.</numerusform>
            <numerusform>ملاحظة خاصة واحدة لدى ⁨{name}⁩ لا يمكن قراءتها من جديد بدون رمز الاستعادة المكتوب على الورق.</numerusform>
            <numerusform>ملاحظتان خاصتان لدى ⁨{name}⁩ لا يمكن قراءتهما من جديد بدون رمز الاستعادة المكتوب على الورق.</numerusform>
            <numerusform>%n ملاحظات خاصة لدى ⁨{name}⁩ لا يمكن قراءتها من جديد بدون رمز الاستعادة المكتوب على الورق.</numerusform>
            <numerusform>%n ملاحظة خاصة لدى ⁨{name}⁩ لا يمكن قراءتها من جديد بدون رمز الاستعادة المكتوب على الورق.</numerusform>
            <numerusform>%n ملاحظة خاصة لدى ⁨{name}⁩ لا يمكن قراءتها من جديد بدون رمز الاستعادة المكتوب على الورق.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RolePage</name>
    <message>
        <source>There is no PIN yet. Without one this role gives no more than a learner may: give a PIN next.</source>
        <translation>لا يوجد رقم سري بعد. وبدونه لا يعطي هذا الدور أكثر مما للمتعلّم: الخطوة التالية إعطاء رقم سري.</translation>
    </message>
    <message>
        <source>It holds from the next time that {name} signs in.</source>
        <translation>يسري من الدخول القادم باسم ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>A role and what it needs</source>
        <translation>دور وما يلزم له</translation>
    </message>
    <message>
        <source>Still to show: nobody can do this work without it</source>
        <translation>يلزم إثباته: لا عمل هنا بدونه</translation>
    </message>
    <message>
        <source>Still to show</source>
        <translation>يلزم إثباته</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>What comes after it: {role}</source>
        <translation>ما يأتي بعده: ⁨{role}⁩</translation>
    </message>
    <message>
        <source>The program never certifies a person. Only people who have seen your work can do that.</source>
        <translation>التطبيق لا يمنح شهادة لأحد أبدًا. لا يستطيع ذلك إلا من شاهدوا عملك.</translation>
    </message>
    <message>
        <source>Work towards this role</source>
        <translation>العمل نحو هذا الدور</translation>
    </message>
    <message>
        <source>{skill}. To have begun is enough for this role.</source>
        <translation>‏⁨{skill}⁩. يكفي لهذا الدور أن يكون التعلّم قد بدأ.</translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message>
        <source>Is it for your role, or the next one?</source>
        <translation>هل هو لدورك، أم للدور التالي؟</translation>
    </message>
    <message>
        <source>What is missing for a role becomes your goals with one tap.</source>
        <translation>بلمسة واحدة يصبح ما ينقص لدور من أهدافك.</translation>
    </message>
    <message>
        <source>Your workplace says that this is your job.</source>
        <translation>يقول مكان عملك إن هذه وظيفتك.</translation>
    </message>
    <message>
        <source>Make what is missing my goals</source>
        <translation>جعل ما ينقص من أهدافي</translation>
    </message>
    <message>
        <source>See this role</source>
        <translation>عرض هذا الدور</translation>
    </message>
    <message>
        <source>Your supervisor sees which job you name, and decides. Nothing changes before that.</source>
        <translation>يرى مشرفك الوظيفة التي ذكرتها، ثم يقرر. لا يتغير شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>There are no roles here yet.</source>
        <translation>لا أدوار هنا بعد.</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>أهدافي</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>تجاوز</translation>
    </message>
    <message>
        <source>That is my job</source>
        <translation>هذه وظيفتي</translation>
    </message>
</context>
<context>
    <name>RollCallPage</name>
    <message>
        <source>Who is here?</source>
        <translation>من هنا؟</translation>
    </message>
    <message>
        <source>Scan your badge, or press your name.</source>
        <translation>المطلوب مسح شارتك، أو الضغط على اسمك.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>إيجاد اسم</translation>
    </message>
    <message>
        <source>Each person sees later that they were noted here, and how.</source>
        <translation>سيظهر لكل شخص لاحقًا أن حضوره سُجّل هنا، وكيف.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>مجموعات</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Noted so far: {count}</source>
        <translation>المسجَّل حتى الآن: {count}</translation>
    </message>
    <message>
        <source>{name} is noted.</source>
        <translation>سُجّل حضور ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>This badge is not known here. Press your name instead.</source>
        <translation>هذه الشارة غير معروفة هنا. يمكنك الضغط على اسمك بدلًا منها.</translation>
    </message>
    <message>
        <source>You lead it, so you are not on this list.</source>
        <translation>القيادة لك، فليس اسمك في هذه القائمة.</translation>
    </message>
    <message>
        <source>{name}, {how}</source>
        <translation>‏⁨{name}⁩، ⁨{how}⁩</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>This file is no list that can be read. Save it as CSV (UTF-8) or as XLSX, without a password.</source>
        <translation>هذا الملف ليس قائمة يمكن قراءتها. يلزم حفظه بصيغة CSV (UTF-8) أو XLSX، بلا كلمة سر.</translation>
    </message>
    <message>
        <source>This file has more than {most} million bytes. Take out what is no list, or cut it in parts.</source>
        <translation>في هذا الملف أكثر من {most} مليون بايت. يلزم حذف ما ليس من القائمة، أو تقسيمه.</translation>
    </message>
    <message>
        <source>This list has more than {most} lines, or too many columns. Delete what is empty, or cut it up.</source>
        <translation>في هذه القائمة أكثر من {most} سطر، أو أعمدة كثيرة جدًا. يلزم حذف الفارغ، أو التقسيم.</translation>
    </message>
    <message>
        <source>The first line needs the heading “{column}”. Write it above its column and save the file.</source>
        <translation>يلزم في السطر الأول العنوان «⁨{column}⁩». مكانه فوق عموده، ثم حفظ الملف.</translation>
    </message>
    <message>
        <source>The heading “{column}” is there twice. Keep one of the two.</source>
        <translation>العنوان «⁨{column}⁩» موجود مرتين. يلزم إبقاء واحد فقط.</translation>
    </message>
    <message>
        <source>This file cannot be opened. It may be gone, or closed for this account.</source>
        <translation>لا يمكن فتح هذا الملف. ربما حُذف، أو هو مغلق أمام هذا الحساب.</translation>
    </message>
    <message>
        <source>This file cannot be used. Choose another one.</source>
        <translation>لا يمكن استخدام هذا الملف. يلزم اختيار غيره.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>الاسم ناقص.</translation>
    </message>
    <message>
        <source>The id cannot be used. It has small letters a to z, digits, dots or dashes, 64 at most.</source>
        <translation>لا يمكن استخدام المعرّف. يتكوّن من حروف صغيرة من a إلى z وأرقام ونقاط أو شرطات، 64 على الأكثر.</translation>
    </message>
    <message>
        <source>Somebody here has the id {id} already.</source>
        <translation>هناك شخص هنا له المعرّف ⁨{id}⁩ من قبل.</translation>
    </message>
    <message>
        <source>The role “{role}” is not known. There are: {roles}.</source>
        <translation>الدور «⁨{role}⁩» غير معروف. الأدوار هي: ⁨{roles}⁩.</translation>
    </message>
    <message>
        <source>The job “{job}” is not known. There are: {jobs}.</source>
        <translation>الوظيفة «⁨{job}⁩» غير معروفة. الوظائف هي: ⁨{jobs}⁩.</translation>
    </message>
    <message>
        <source>The id {id} stands in line {line} already. Keep one of the two.</source>
        <translation>المعرّف ⁨{id}⁩ موجود من قبل في السطر {line}. يلزم إبقاء واحد فقط.</translation>
    </message>
    <message>
        <source>What was kept under this id was erased, so it is not used again.</source>
        <translation>ما حُفظ تحت هذا المعرّف مُحي، فلا يُستخدم من جديد.</translation>
    </message>
    <message>
        <source>This person was made one with another. Use the id {into}.</source>
        <translation>دُمج هذا الشخص مع آخر. يلزم استخدام المعرّف ⁨{into}⁩.</translation>
    </message>
    <message>
        <source>The name of the workplace is too long.</source>
        <translation>اسم مكان العمل طويل جدًا.</translation>
    </message>
    <message>
        <source>This belongs to another workplace. Whoever looks after it can do that.</source>
        <translation>هذا يتبع مكان عمل آخر. المسؤول هناك يستطيع ذلك.</translation>
    </message>
    <message>
        <source>That is you. Somebody else who may has to do that.</source>
        <translation>هذا أنت. يلزم أن يفعله شخص آخر له الصلاحية.</translation>
    </message>
    <message>
        <source>This line cannot be used.</source>
        <translation>لا يمكن استخدام هذا السطر.</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>People from a list</source>
        <translation>أشخاص من قائمة</translation>
    </message>
    <message>
        <source>The first line of the file needs the headings id and name. There may also be: {columns}.</source>
        <translation>يلزم في السطر الأول من الملف العنوانان id وname. وقد تكون هناك أيضًا: ⁨{columns}⁩.</translation>
    </message>
    <message>
        <source>Choose a list that a spreadsheet program has saved, as CSV or XLSX.</source>
        <translation>اختيار قائمة حفظها برنامج جداول، بصيغة CSV أو XLSX.</translation>
    </message>
    <message>
        <source>Choose ids that mean nothing to strangers: they leave the device. Names stay here.</source>
        <translation>الأفضل معرّفات لا تعني شيئًا للغرباء: فهي تغادر الجهاز. أما الأسماء فتبقى هنا.</translation>
    </message>
    <message>
        <source>Nothing is changed before you have read what would happen.</source>
        <translation>لا يتغير شيء قبل عرض ما سيحدث عليك.</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>جارٍ قراءة القائمة …</translation>
    </message>
    <message>
        <source>Taking the people in …</source>
        <translation>جارٍ إدخال الأشخاص …</translation>
    </message>
    <message>
        <source>{done} of {most} lines</source>
        <translation>السطور: {done} من {most}</translation>
    </message>
    <message>
        <source>This would happen</source>
        <translation>هذا ما سيحدث</translation>
    </message>
    <message>
        <source>Stopped. What was done stays</source>
        <translation>توقف. ما أُنجز يبقى</translation>
    </message>
    <message>
        <source>The list is taken in</source>
        <translation>أُدخلت القائمة</translation>
    </message>
    <message>
        <source>Columns that mean nothing here, passed over: {columns}</source>
        <translation>أعمدة لا معنى لها هنا، تم تجاوزها: ⁨{columns}⁩</translation>
    </message>
    <message>
        <source>New people: {count}</source>
        <translation>أشخاص جدد: {count}</translation>
    </message>
    <message>
        <source>People who change: {count}</source>
        <translation>أشخاص تتغير بياناتهم: {count}</translation>
    </message>
    <message>
        <source>Nothing to do for: {count}</source>
        <translation>بلا أي تغيير: {count}</translation>
    </message>
    <message>
        <source>Lines that cannot be used: {count}</source>
        <translation>سطور لا يمكن استخدامها: {count}</translation>
    </message>
    <message>
        <source>Added: {count}</source>
        <translation>أُضيف: {count}</translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation>تغيّر: {count}</translation>
    </message>
    <message>
        <source>Have left: {count}</source>
        <translation>غادر: {count}</translation>
    </message>
    <message>
        <source>Lines that could not be used: {count}</source>
        <translation>سطور لم يمكن استخدامها: {count}</translation>
    </message>
    <message>
        <source>There is nobody in this list.</source>
        <translation>لا أحد في هذه القائمة.</translation>
    </message>
    <message>
        <source>What cannot be used, and why</source>
        <translation>ما لا يمكن استخدامه، والسبب</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>السطر {line}: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>وغيرها {count}.</translation>
    </message>
    <message>
        <source>Here, and not in the list: {count}. They stay, unless you choose otherwise.</source>
        <translation>هنا وليسوا في القائمة: {count}. يبقون، إلا إذا اخترت غير ذلك.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>‏⁨{names}⁩ وغيرهم {count}</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>تسجيل مغادرتهم</translation>
    </message>
    <message>
        <source>They cannot sign in any more. Their record stays, and they can come back.</source>
        <translation>لا يمكنهم الدخول بعد ذلك. سجلهم يبقى، ويمكنهم العودة.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>قوائم</translation>
    </message>
</context>
<context>
    <name>RowTile</name>
    <message>
        <source>has left</source>
        <translation>من المغادرين</translation>
    </message>
</context>
<context>
    <name>Rubric</name>
    <message>
        <source>{level}: {words}</source>
        <translation>‏⁨{level}⁩: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Found: {level}</source>
        <translation>ما وُجد: ⁨{level}⁩</translation>
    </message>
    <message>
        <source>Enough is “{level}” in each.</source>
        <translation>يكفي «⁨{level}⁩» في كل واحد.</translation>
    </message>
</context>
<context>
    <name>RubricPage</name>
    <message>
        <source>What was good, and what to do next</source>
        <translation>ما كان جيدًا، وما يُعمل بعد ذلك</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تسجيله</translation>
    </message>
    <message>
        <source>What did you find? {name} reads all of it.</source>
        <translation>ماذا وجدت؟ يقرأ ⁨{name}⁩ كل ذلك.</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>{name} reads it. It stays on this device.</source>
        <translation>يقرؤه ⁨{name}⁩. ويبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The rubric</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>Enough is: {words}</source>
        <translation>يكفي: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Choose one for each.</source>
        <translation>يلزم اختيار واحد لكل سؤال.</translation>
    </message>
    <message>
        <source>{name} has earned it.</source>
        <translation>حصل ⁨{name}⁩ عليه.</translation>
    </message>
    <message>
        <source>Not yet. {name} reads what to do next.</source>
        <translation>ليس بعد. يقرأ ⁨{name}⁩ ما يُعمل بعد ذلك.</translation>
    </message>
    <message>
        <source>Not yet. Write in a sentence what to do next.</source>
        <translation>ليس بعد. تلزم كتابة جملة عما يُعمل بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Backups and the key</source>
        <translation>النسخ الاحتياطية والمفتاح</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>عمل نسخة احتياطية الآن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>People: {learners}. Entries in the record: {events}.</source>
        <translation>الأشخاص: {learners}. البنود في السجل: {events}.</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>آخر نسخة احتياطية: {when}</translation>
    </message>
    <message>
        <source>Device {id}</source>
        <translation>الجهاز ⁨{id}⁩</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>هل كل شيء على ما يرام؟</translation>
    </message>
    <message>
        <source>A copy of everything is made and checked. Learning goes on meanwhile.</source>
        <translation>تُعمل نسخة من كل شيء وتُفحص. ويستمر التعلم في هذا الوقت.</translation>
    </message>
</context>
<context>
    <name>SavePlaylistPage</name>
    <message>
        <source>Save as a file</source>
        <translation>حفظ في ملف</translation>
    </message>
    <message>
        <source>Give the file to a colleague by stick or by mail. They take it in under Playlists.</source>
        <translation>يُعطى الملف لزميل على ذاكرة USB أو بالبريد. ويُدخله من «قوائم التعلّم».</translation>
    </message>
    <message>
        <source>Put my name in it</source>
        <translation>وضع اسمي فيه</translation>
    </message>
    <message>
        <source>In the file: the name of the list and what is in it. Nothing about how far you are.</source>
        <translation>في الملف: اسم القائمة وما فيها. ولا شيء عن مدى تقدمك.</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The file could not be written. Is the disk full?</source>
        <translation>تعذّرت كتابة الملف. هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>The file is here: {place}</source>
        <translation>الملف هنا: ⁨{place}⁩</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>It is saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>It could not be saved. Is the disk full?</source>
        <translation>تعذّر الحفظ. هل القرص ممتلئ؟</translation>
    </message>
</context>
<context>
    <name>ScenePage</name>
    <message>
        <source>You chose: {choice}</source>
        <translation>اخترت: ⁨{choice}⁩</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>ما التصرّف المناسب؟</translation>
    </message>
    <message>
        <source>Goes to what you can choose</source>
        <translation>ينقل إلى ما يمكن اختياره</translation>
    </message>
    <message>
        <source>Back to the scene before</source>
        <translation>رجوع إلى المشهد السابق</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Find help about work</source>
        <translation>البحث عن مساعدة حول العمل</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>ما الذي يهمك معرفته؟</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Type a word or a few, as you would say them.</source>
        <translation>تكفي كلمة أو بضع كلمات، كما تقال عادة.</translation>
    </message>
    <message>
        <source>Things to look up</source>
        <translation>معلومات للرجوع إليها</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>المكتبة كلها</translation>
    </message>
    <message>
        <source>What nobody finds is counted, without who looked.</source>
        <translation>ما لا يجده أحد يُحسب، من دون من بحث عنه.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>I need help with…</source>
        <translation>تلزمني المساعدة في…</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked for {meant} instead of {typed}.</source>
        <translation>بُحث عن ⁨{meant}⁩ بدلًا من ⁨{typed}⁩.</translation>
    </message>
    <message>
        <source>Nothing here says {words}. This comes nearest.</source>
        <translation>لا شيء هنا فيه «⁨{words}⁩». وهذا أقرب ما وُجد.</translation>
    </message>
    <message>
        <source>Still getting ready: there may be more in a minute.</source>
        <translation>ما زال التحضير جاريًا: قد يظهر المزيد بعد دقيقة.</translation>
    </message>
    <message>
        <source>Nothing of this kind says it. Try Everything.</source>
        <translation>لا شيء من هذا النوع. يمكن تجربة «الكل».</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or ask a colleague. Your certificates, your data, your PIN: press Help.</source>
        <translation>لا نتائج. يمكن تجربة كلمة أخرى، أو سؤال أحد الزملاء. شهاداتك وبياناتك ورقمك السري: في «مساعدة».</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Tap your pictures once more</source>
        <translation>صورك مرة أخرى</translation>
    </message>
    <message>
        <source>Type your PIN once more</source>
        <translation>رقمك السري مرة أخرى</translation>
    </message>
    <message>
        <source>So that a slip of the finger does not lock you out.</source>
        <translation>حتى لا تمنعك زلة إصبع من الدخول.</translation>
    </message>
    <message>
        <source>The two were not the same</source>
        <translation>لم تكن الصور هي نفسها</translation>
    </message>
    <message>
        <source>The two PINs were different</source>
        <translation>الرقمان مختلفان</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose your PIN again, slowly.</source>
        <translation>لم يضع شيء. يمكنك اختيار رقمك السري من جديد، ببطء.</translation>
    </message>
    <message>
        <source>That one is too easy to guess</source>
        <translation>من السهل جدًا تخمين هذا</translation>
    </message>
    <message>
        <source>Choose others: not all the same, and not one after the other as they stand here.</source>
        <translation>تلزم صور أخرى: لا كلها متشابهة، ولا متتالية كما هي مرتبة هنا.</translation>
    </message>
    <message>
        <source>Choose another one: not all the same, and not straight up or down like 1234.</source>
        <translation>يلزم رقم آخر: لا كله متشابه، ولا متتابع صعودًا أو نزولًا مثل 1234.</translation>
    </message>
    <message>
        <source>That is the PIN you were given</source>
        <translation>هذا هو الرقم السري الذي أُعطي لك</translation>
    </message>
    <message>
        <source>Somebody else has seen it. Choose one that only you know.</source>
        <translation>رآه شخص آخر. يلزم رقم لا يعرفه أحد غيرك.</translation>
    </message>
    <message>
        <source>Choose your pictures</source>
        <translation>اختيار صورك</translation>
    </message>
    <message>
        <source>{least} to {most} taps. The order counts. Think of a little story, so that you can remember it.</source>
        <translation>من {least} إلى {most} لمسات. الترتيب مهم. قصة صغيرة في ذهنك تساعدك على تذكّره.</translation>
    </message>
    <message>
        <source>{least} to {most} digits, so that nobody else learns in your name. Nobody can read it.</source>
        <translation>عدد الخانات من {least} إلى {most}، حتى لا يتعلّم شخص آخر باسمك. لا يستطيع أحد قراءة الرقم.</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>اختيار رقم سري</translation>
    </message>
</context>
<context>
    <name>SecretPad</name>
    <message>
        <source>Use digits</source>
        <translation>استخدام أرقام</translation>
    </message>
    <message>
        <source>Use pictures</source>
        <translation>استخدام صور</translation>
    </message>
</context>
<context>
    <name>SecretSigned</name>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>That did not fit. Nothing was signed.</source>
        <translation>هذا غير صحيح. لم يُوقَّع شيء.</translation>
    </message>
    <message>
        <source>You can try again in {seconds} seconds.</source>
        <translation>يمكنك المحاولة من جديد بعد {seconds} ث.</translation>
    </message>
</context>
<context>
    <name>SeenPage</name>
    <message>
        <source>Note: {words}</source>
        <translation>ملاحظة: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>{point}: {mark}</source>
        <translation>‏⁨{point}⁩: ⁨{mark}⁩</translation>
    </message>
    <message>
        <source>Next step: {words}</source>
        <translation>الخطوة التالية: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Watched by {name}</source>
        <translation>مشاهدة العمل: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>You have signed that you were told.</source>
        <translation>وقّعت على أنه تم إبلاغك.</translation>
    </message>
    <message>
        <source>{name} has signed.</source>
        <translation>تم توقيع ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>To sign it you need a PIN of your own.</source>
        <translation>للتوقيع يلزمك رقم سري خاص بك.</translation>
    </message>
    <message>
        <source>{name} has no PIN of their own, and so cannot sign yet.</source>
        <translation>ليس لدى ⁨{name}⁩ رقم سري خاص، فلا يمكن التوقيع بعد.</translation>
    </message>
    <message>
        <source>Second signature: {name} signs that they were told.</source>
        <translation>التوقيع الثاني: يوقّع ⁨{name}⁩ على أنه تم الإبلاغ.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>{name} signs now</source>
        <translation>توقيع ⁨{name}⁩ الآن</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>إيقاف الإرسال</translation>
    </message>
    <message>
        <source>By stick</source>
        <translation>بذاكرة USB</translation>
    </message>
    <message>
        <source>Set the address</source>
        <translation>تحديد العنوان</translation>
    </message>
    <message>
        <source>To {address}</source>
        <translation>إلى ⁨{address}⁩</translation>
    </message>
    <message>
        <source>No address is set. Everything stays on this device, and learning works as always.</source>
        <translation>لم يُحدَّد أي عنوان. كل شيء يبقى على هذا الجهاز، والتعلّم يعمل كالمعتاد.</translation>
    </message>
    <message>
        <source>Being sent: {sent} of {of}.</source>
        <translation>جارٍ الإرسال: {sent} من {of}.</translation>
    </message>
    <message>
        <source>Waiting to be sent: {waiting}. Sent: {sent}.</source>
        <translation>بانتظار الإرسال: {waiting}. أُرسل: {sent}.</translation>
    </message>
    <message>
        <source>Entries that wait until an address is set: {waiting}. Sent: {sent}. That is no problem: nothing of it is lost.</source>
        <translation>بنود تنتظر حتى يُحدَّد عنوان: ⁨{waiting}⁩. أُرسل: ⁨{sent}⁩. لا مشكلة في ذلك: لا يضيع منها شيء.</translation>
    </message>
    <message>
        <source>Not accepted, kept aside: {count}.</source>
        <translation>لم يُقبل ووُضع جانبًا: {count}.</translation>
    </message>
    <message>
        <source>What people did on other devices cannot be fetched. {what}</source>
        <translation>لا يمكن جلب ما فعله الناس على أجهزة أخرى. ⁨{what}⁩</translation>
    </message>
    <message>
        <source>The server was last asked what it can do: {when}</source>
        <translation>آخر مرة سُئل فيها الخادم عما يستطيعه: {when}</translation>
    </message>
    <message>
        <source>Fetched from other devices: {count} entries. People: {fetched} of {people}</source>
        <translation>بنود جُلبت من أجهزة أخرى: {count}. الأشخاص: {fetched} من {people}</translation>
    </message>
    <message>
        <source>Fetched from other devices: {count} entries</source>
        <translation>بنود جُلبت من أجهزة أخرى: {count}</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>جارٍ سؤال الخادم …</translation>
    </message>
    <message>
        <source>Sending works. Last contact: {when}</source>
        <translation>الإرسال يعمل. آخر اتصال: {when}</translation>
    </message>
    <message>
        <source>Not sent since: {when}. {what}</source>
        <translation>لم يُرسل منذ: {when}. ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Not sent since: {when}. {what} Last contact: {contact}</source>
        <translation>لم يُرسل منذ: {when}. ⁨{what}⁩ آخر اتصال: {contact}</translation>
    </message>
    <message>
        <source>The server has not answered yet. Last contact: {when}</source>
        <translation>لم يجب الخادم بعد. آخر اتصال: {when}</translation>
    </message>
    <message>
        <source>The key of this device may only send. What people do on other devices does not come here.</source>
        <translation>مفتاح هذا الجهاز يسمح بالإرسال فقط. ما يفعله الناس على أجهزة أخرى لا يأتي إلى هنا.</translation>
    </message>
    <message>
        <source>The key of this device reads only what it sent. What people do on other devices does not come here.</source>
        <translation>مفتاح هذا الجهاز يقرأ فقط ما أرسله. ما يفعله الناس على أجهزة أخرى لا يأتي إلى هنا.</translation>
    </message>
    <message>
        <source>What people do on other devices comes only while they are signed in here.</source>
        <translation>ما يفعله الناس على أجهزة أخرى لا يأتي إلا أثناء دخولهم هنا.</translation>
    </message>
    <message>
        <source>Two machines were recording as one device, so {count} entries of one of them are missing here. Ask whoever set them up to run: stepwell doctor</source>
        <translation>كان حاسوبان يسجّلان كجهاز واحد، فتنقص هنا بنود أحدهما وعددها {count}. يلزم أن يشغّل من أعدّهما الأمر: ⁦stepwell doctor⁩</translation>
    </message>
</context>
<context>
    <name>SessionGroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>مجموعات</translation>
    </message>
    <message>
        <source>To change them, press a name, then a group.</source>
        <translation>لتغييرها: الضغط على اسم، ثم على مجموعة.</translation>
    </message>
    <message>
        <source>Only you see what people are sure of. They can see in My data that you looked.</source>
        <translation>لا أحد غيرك يرى ما يعرفه كل شخص جيدًا. ويمكنهم أن يروا في «بياناتي» أنك اطلعت.</translation>
    </message>
    <message>
        <source>Each topic has somebody sure of it in each group, as far as that can be.</source>
        <translation>لكل موضوع من يعرفه جيدًا في كل مجموعة، بقدر الإمكان.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>اقتراح جديد</translation>
    </message>
    <message>
        <source>Show to all</source>
        <translation>عرضها على الجميع</translation>
    </message>
    <message>
        <source>Nobody here is sure of: {topics}</source>
        <translation>لا أحد هنا يعرف جيدًا: ⁨{topics}⁩</translation>
    </message>
    <message>
        <source>sure of: {topics}</source>
        <translation>يعرف جيدًا: ⁨{topics}⁩</translation>
    </message>
    <message>
        <source>To a new group</source>
        <translation>إلى مجموعة جديدة</translation>
    </message>
    <message>
        <source>To: {group}</source>
        <translation>إلى: ⁨{group}⁩</translation>
    </message>
    <message>
        <source>{name} is chosen. Press a group.</source>
        <translation>تم اختيار ⁨{name}⁩. المطلوب الضغط على مجموعة.</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Huddle</source>
        <translation>لقاء الفريق</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>with their PIN</source>
        <translation>برقمه السري</translation>
    </message>
    <message>
        <source>with their badge</source>
        <translation>بشارته</translation>
    </message>
    <message>
        <source>noted by who leads</source>
        <translation>سجّله من يقود</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>‏{minutes} د</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>المجموعة {number}</translation>
    </message>
    <message>
        <source>Sessions you were at</source>
        <translation>جلسات حضرتها</translation>
    </message>
    <message>
        <source>Earlier ones: {count}</source>
        <translation>جلسات سابقة: {count}</translation>
    </message>
    <message>
        <source>Into my passport</source>
        <translation>إلى دفتر تعلّمي</translation>
    </message>
    <message>
        <source>led by {name}</source>
        <translation>قادها ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Sessions and huddles</source>
        <translation>الجلسات ولقاءات الفريق</translation>
    </message>
    <message>
        <source>It is noted. People who were there: {count}</source>
        <translation>تم التسجيل. عدد الحاضرين: {count}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>It is being written into records. Still to do: {count}</source>
        <translation>تجري كتابته في السجلات. الباقي: {count}</translation>
    </message>
    <message>
        <source>What you led</source>
        <translation>ما كان بقيادتك</translation>
    </message>
    <message>
        <source>People learn together, face to face. Who was there is noted</source>
        <translation>يتعلّم الناس معًا، وجهًا لوجه. ويُسجَّل من حضر</translation>
    </message>
    <message>
        <source>Begin a session</source>
        <translation>بدء جلسة</translation>
    </message>
    <message>
        <source>3 to 8 people at one screen. Five questions, answered together</source>
        <translation>من 3 إلى 8 أشخاص أمام شاشة واحدة. خمسة أسئلة، يجيبون عنها معًا</translation>
    </message>
    <message>
        <source>Begin a huddle</source>
        <translation>بدء لقاء فريق</translation>
    </message>
    <message>
        <source>{kind}, not closed yet</source>
        <translation>‏⁨{kind}⁩، بلا إغلاق بعد</translation>
    </message>
    <message>
        <source>Noted so far: {count}</source>
        <translation>المسجَّل حتى الآن: {count}</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعته</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>إلغاؤها</translation>
    </message>
    <message>
        <source>people: {count}</source>
        <translation>الأشخاص: {count}</translation>
    </message>
</context>
<context>
    <name>SetGoalPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Until {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>There are three goals already. End one first, or wait.</source>
        <translation>توجد ثلاثة أهداف من قبل. يلزم إنهاء واحد أولًا، أو الانتظار.</translation>
    </message>
    <message>
        <source>That goal could not be set. Choose another one.</source>
        <translation>تعذّر تحديد هذا الهدف. يلزم اختيار هدف آخر.</translation>
    </message>
    <message>
        <source>What do you want to do together?</source>
        <translation>ما المطلوب إنجازه معًا؟</translation>
    </message>
    <message>
        <source>How many, all together?</source>
        <translation>كم العدد، للجميع معًا؟</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>لأي مدة؟</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>أسبوع واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>لا أسابيع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%n أسابيع</numerusform>
            <numerusform>%n أسبوعًا</numerusform>
            <numerusform>%n أسبوع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up this device</source>
        <translation>إعداد هذا الجهاز</translation>
    </message>
    <message>
        <source>Three questions, and it is ready.</source>
        <translation>ثلاثة أسئلة ثم يصبح جاهزًا.</translation>
    </message>
    <message>
        <source>Whose device is it?</source>
        <translation>لمن هذا الجهاز؟</translation>
    </message>
    <message>
        <source>Care home, shop or organisation</source>
        <translation>دار رعاية أو متجر أو مؤسسة</translation>
    </message>
    <message>
        <source>This name is written into the learning records of this device.</source>
        <translation>يُكتب هذا الاسم في سجلات التعلّم لهذا الجهاز.</translation>
    </message>
    <message>
        <source>What will people learn here?</source>
        <translation>ماذا سيتعلّم الناس هنا؟</translation>
    </message>
    <message>
        <source>Everything stays on this device until you name a place to send it to.</source>
        <translation>كل شيء يبقى على هذا الجهاز حتى تحديد مكان يُرسل إليه.</translation>
    </message>
    <message>
        <source>Do you learn at work already, and did somebody give you a file and a code?</source>
        <translation>هل بدأ تعلّمك في العمل من قبل، وهل أعطاك أحد ملفًا ورمزًا؟</translation>
    </message>
    <message>
        <source>I have an enrolment file</source>
        <translation>لدي ملف تسجيل</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>ShareOnePage</name>
    <message>
        <source>Who may read it?</source>
        <translation>من يجوز له أن يقرأه؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>One person, nobody else. You are asked once more.</source>
        <translation>شخص واحد ولا أحد غيره. ونسألك مرة أخرى قبل ذلك.</translation>
    </message>
    <message>
        <source>There is nobody here yet who could read it.</source>
        <translation>لا يوجد هنا بعد من يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Not yet possible: {names}. They have to sign in with a PIN of their own once.</source>
        <translation>غير ممكن بعد: ⁨{names}⁩. يلزم أن يدخلوا مرة برقم سري خاص بهم.</translation>
    </message>
    <message>
        <source>Share it with {name}?</source>
        <translation>مشاركته مع ⁨{name}⁩؟</translation>
    </message>
    <message>
        <source>{name} will read this text.</source>
        <translation>سيقرأ ⁨{name}⁩ هذا النص.</translation>
    </message>
    <message>
        <source>Nobody else: no other supervisor, not who looks after the device.</source>
        <translation>ولا أحد غيره: لا مشرف آخر، ولا المسؤول عن الجهاز.</translation>
    </message>
    <message>
        <source>You can end it at any time. That works from then on, not backwards.</source>
        <translation>يمكنك إنهاء ذلك في أي وقت. ويسري من ذلك الحين، لا على ما قبله.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Share it</source>
        <translation>مشاركة</translation>
    </message>
</context>
<context>
    <name>SharePlaylistPage</name>
    <message>
        <source>Who sees this playlist?</source>
        <translation>من يرى قائمة التعلّم هذه؟</translation>
    </message>
    <message>
        <source>Colleagues of your workplace see its name, what is in it, and that you made it. They do not see how far you are. They can make a copy; yours stays yours.</source>
        <translation>يرى الزملاء في مكان عملك اسمها وما فيها وأنها من عملك. ولا يرون مدى تقدمك. ويستطيعون نسخها؛ وقائمتك تبقى لك.</translation>
    </message>
    <message>
        <source>In both cases its name is a part of your learning record, which your organisation may read.</source>
        <translation>في الحالتين اسمها جزء من سجل تعلّمك، وقد تقرؤه مؤسستك.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>أنا فقط</translation>
    </message>
    <message>
        <source>Nobody finds it in their lists</source>
        <translation>لا يجدها أحد في قوائمه</translation>
    </message>
    <message>
        <source>Colleagues of my workplace</source>
        <translation>الزملاء في مكان عملي</translation>
    </message>
    <message>
        <source>They find it under Playlists, with my name</source>
        <translation>يجدونها في «قوائم التعلّم»، مع اسمي</translation>
    </message>
    <message>
        <source>So it is now</source>
        <translation>هكذا هو الآن</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Shared with one person</source>
        <translation>مشاركة مع شخص واحد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation>ما شاركه آخرون معي</translation>
    </message>
    <message>
        <source>To read what others share with you, you need a PIN of your own.</source>
        <translation>لقراءة ما شاركه آخرون معك يلزمك رقم سري خاص بك.</translation>
    </message>
    <message>
        <source>Nobody shares anything with you now.</source>
        <translation>لا يشارك أحد معك شيئًا الآن.</translation>
    </message>
    <message>
        <source>What I share</source>
        <translation>ما أشاركه</translation>
    </message>
    <message>
        <source>Ending it works from then on: what somebody has read, they have read.</source>
        <translation>الإنهاء يسري من ذلك الحين: أما ما قرأه أحد فقد قرأه.</translation>
    </message>
    <message>
        <source>Nothing. All that you wrote is locked with your PIN, and yours alone.</source>
        <translation>لا شيء. كل ما كتبته مقفل برقمك السري، وهو لك وحدك.</translation>
    </message>
    <message>
        <source>{sort}, {day}</source>
        <translation>‏⁨{sort}⁩، ⁨{day}⁩</translation>
    </message>
    <message>
        <source>This cannot be opened any more: your key is another one now. Ask to share it again.</source>
        <translation>لم يعد فتح هذا ممكنًا: فقد تغيّر مفتاحك. يلزم طلب مشاركته من جديد.</translation>
    </message>
    <message>
        <source>Only you can read this. {name} can end it.</source>
        <translation>لا يقرأ هذا أحد غيرك. ويستطيع ⁨{name}⁩ إنهاء ذلك.</translation>
    </message>
    <message>
        <source>Somebody who is not on this device</source>
        <translation>شخص ليس على هذا الجهاز</translation>
    </message>
    <message>
        <source>{name} can read it</source>
        <translation>يستطيع ⁨{name}⁩ قراءته</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إنهاؤه</translation>
    </message>
</context>
<context>
    <name>ShowHowPage</name>
    <message>
        <source>To try: {number} of {most}</source>
        <translation>للتجربة: {number} من {most}</translation>
    </message>
    <message>
        <source>That was all. You know how it works.</source>
        <translation>هذا كل شيء. الآن عرفت كيف يعمل.</translation>
    </message>
    <message>
        <source>Yes, that is it.</source>
        <translation>نعم، هكذا تمامًا.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Shall we show you how it works?</source>
        <translation>هل نريك كيف يعمل التطبيق؟</translation>
    </message>
    <message>
        <source>Tapping, scrolling and typing: it takes about one minute. Nothing is marked.</source>
        <translation>اللمس والتمرير والكتابة: يستغرق نحو دقيقة. لا شيء يُقيَّم.</translation>
    </message>
    <message>
        <source>I know how</source>
        <translation>أعرف كيف</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>أريد أن أرى كيف</translation>
    </message>
    <message>
        <source>Press the big button</source>
        <translation>الضغط على الزر الكبير</translation>
    </message>
    <message>
        <source>Press me</source>
        <translation>الضغط هنا</translation>
    </message>
    <message>
        <source>Finger: touch it, and let go.</source>
        <translation>الإصبع: لمس الزر ثم رفع الإصبع.</translation>
    </message>
    <message>
        <source>Touch pad: move the arrow onto it, then press the pad on the left.</source>
        <translation>لوحة اللمس: تحريك السهم فوقه، ثم الضغط على اللوحة من اليسار.</translation>
    </message>
    <message>
        <source>Mouse: move the arrow onto it, then press the left button.</source>
        <translation>الفأرة: تحريك السهم فوقه، ثم الضغط على الزر الأيسر.</translation>
    </message>
    <message>
        <source>Keys: Tab goes from one thing to the next, the space bar presses.</source>
        <translation>المفاتيح: ينتقل Tab من شيء إلى آخر، ومفتاح المسافة يضغط.</translation>
    </message>
    <message>
        <source>Press an answer, then Check</source>
        <translation>الضغط على إجابة، ثم على «التحقّق»</translation>
    </message>
    <message>
        <source>What do you like best in a break?</source>
        <translation>ما الذي يعجبك أكثر في الاستراحة؟</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>الشاي</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>القهوة</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>الماء</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقّق</translation>
    </message>
    <message>
        <source>Scroll down to the button</source>
        <translation>التمرير إلى الأسفل حتى الزر</translation>
    </message>
    <message>
        <source>Finger: put it on the screen, and push upwards.</source>
        <translation>الإصبع: وضعه على الشاشة ودفعه إلى الأعلى.</translation>
    </message>
    <message>
        <source>Touch pad: put two fingers on it, and move both.</source>
        <translation>لوحة اللمس: وضع إصبعين عليها وتحريكهما معًا.</translation>
    </message>
    <message>
        <source>Mouse: turn the wheel towards you.</source>
        <translation>الفأرة: إدارة العجلة نحوك.</translation>
    </message>
    <message>
        <source>Keys: press the arrow that points down, or Page Down.</source>
        <translation>المفاتيح: الضغط على السهم المتجه إلى الأسفل أو على Page Down.</translation>
    </message>
    <message>
        <source>You found me. Press me</source>
        <translation>لقد وجدتني. الضغط هنا</translation>
    </message>
    <message>
        <source>cup</source>
        <comment>a short word without accents, to be typed</comment>
        <translation>كوب</translation>
    </message>
    <message>
        <source>Type this word: {word}</source>
        <translation>كتابة هذه الكلمة: ⁨{word}⁩</translation>
    </message>
    <message>
        <source>Press the line. Letters come up on the screen: press them one after the other.</source>
        <translation>أولًا الضغط على السطر. تظهر الحروف على الشاشة: الضغط عليها واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <source>Press the line. Then press the letters on the keyboard, one after the other.</source>
        <translation>أولًا الضغط على السطر. ثم الضغط على حروف لوحة المفاتيح واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <source>Your word</source>
        <translation>كلمتك</translation>
    </message>
    <message>
        <source>Press Help, then come back</source>
        <translation>الضغط على «مساعدة» ثم الرجوع</translation>
    </message>
    <message>
        <source>Help is in the upper corner of every screen. Press it now.</source>
        <translation>المساعدة في الزاوية العليا من كل شاشة. المطلوب الضغط عليها الآن.</translation>
    </message>
    <message>
        <source>There, Back is at the bottom. It brings you here again.</source>
        <translation>هناك يوجد «رجوع» في الأسفل. يعيدك إلى هنا.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>تخطّي هذه الخطوة</translation>
    </message>
    <message>
        <source>Now one letter is too many</source>
        <translation>الآن يوجد حرف زائد</translation>
    </message>
    <message>
        <source>We put it there. Take it away with this key:</source>
        <translation>نحن أضفناه. يُحذف بهذا المفتاح:</translation>
    </message>
    <message>
        <source>Keyboard: it is above the big key at the right. On the screen: it shows this picture.</source>
        <translation>لوحة المفاتيح: هو فوق المفتاح الكبير على اليمين. على الشاشة: يحمل هذه الصورة.</translation>
    </message>
</context>
<context>
    <name>ShutNotesPage</name>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاستعادة</translation>
    </message>
    <message>
        <source>That code does not fit. Look at each sign once more; small or big letters do not matter.</source>
        <translation>هذا الرمز غير صحيح. يلزم النظر إلى كل حرف مرة أخرى؛ لا فرق بين الحروف الصغيرة والكبيرة.</translation>
    </message>
    <message>
        <source>Open my notes</source>
        <translation>فتح ملاحظاتي</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>I do not have the code</source>
        <translation>ليس لدي الرمز</translation>
    </message>
    <message>
        <source>1 private note</source>
        <translation>ملاحظة خاصة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n private notes</source>
        <translation>
            <numerusform>لا ملاحظات خاصة</numerusform>
            <numerusform>ملاحظة خاصة واحدة</numerusform>
            <numerusform>ملاحظتان خاصتان</numerusform>
            <numerusform>%n ملاحظات خاصة</numerusform>
            <numerusform>%n ملاحظة خاصة</numerusform>
            <numerusform>%n ملاحظة خاصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open your private notes</source>
        <translation>فتح ملاحظاتك الخاصة</translation>
    </message>
    <message>
        <source>{notes}: sealed under your old PIN. Type the recovery code that you wrote down to read them again.</source>
        <translation>‏⁨{notes}⁩: مختومة برقمك السري القديم. لقراءتها من جديد تلزم كتابة رمز الاستعادة الذي دوّنته.</translation>
    </message>
    <message>
        <source>Begin again without them?</source>
        <translation>البدء من جديد بدونها؟</translation>
    </message>
    <message>
        <source>{notes}: lost for good if you begin again. What you have learned stays. If the code may be at home, wait.</source>
        <translation>‏⁨{notes}⁩: تضيع نهائيًا عند البدء من جديد. وما تعلّمته يبقى. إن كان الرمز ربما في البيت، فالأفضل الانتظار.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Begin again without them</source>
        <translation>البدء من جديد بدونها</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Your old notes cannot be opened</source>
        <translation>لا يمكن فتح ملاحظاتك القديمة</translation>
    </message>
    <message>
        <source>{notes}: sealed under your old PIN, and there was no recovery code. Nobody can open them any more. What you have learned stays.</source>
        <translation>‏⁨{notes}⁩: مختومة برقمك السري القديم، ولم يكن هناك رمز استعادة. لا يستطيع أحد فتحها بعد الآن. وما تعلّمته يبقى.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>{name}, tap your pictures to sign</source>
        <translation>التوقيع بصور ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{name}, sign with your PIN</source>
        <translation>التوقيع بالرقم السري: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>You sign that you were told what was seen. It does not mean that you agree.</source>
        <translation>توقيعك يعني أنه تم إبلاغك بما شوهد. ولا يعني موافقتك عليه.</translation>
    </message>
</context>
<context>
    <name>SiteGoalsPage</name>
    <message>
        <source>Goals of the team</source>
        <translation>أهداف الفريق</translation>
    </message>
    <message>
        <source>People take part or not. Nobody is shown who does, or who did how much. Below three people there is no sum.</source>
        <translation>يشارك الناس أو لا يشاركون. ولا يُعرض على أحد من يشارك، أو كم أنجز كل واحد. ومع أقل من ثلاثة أشخاص لا يظهر مجموع.</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>تحديد هدف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إنهاؤه</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>لا يوجد هدف بعد.</translation>
    </message>
</context>
<context>
    <name>SiteRecordsPage</name>
    <message>
        <source>Training records</source>
        <translation>سجلات التدريب</translation>
    </message>
    <message>
        <source>What was asked of each person of the site, and when it was done, as one table (CSV).</source>
        <translation>ما طُلب من كل شخص في مكان العمل، ومتى تم، في جدول واحد (CSV).</translation>
    </message>
    <message>
        <source>Each of them sees that you looked at their record.</source>
        <translation>يظهر لكل منهم أنك اطلعت على سجله.</translation>
    </message>
    <message>
        <source>A file lies on this computer. Whoever uses it under the same account can open it too.</source>
        <translation>يبقى ملف على هذا الحاسوب. ومن يستخدمه بالحساب نفسه يستطيع فتحه أيضًا.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>الأشخاص: {count}</translation>
    </message>
    <message>
        <source>Read so far: {done} of {count}</source>
        <translation>قُرئ حتى الآن: {done} من {count}</translation>
    </message>
</context>
<context>
    <name>SkillCard</name>
    <message>
        <source>The others stand under What I know so far.</source>
        <translation>البقية في «ما أعرفه حتى الآن».</translation>
    </message>
</context>
<context>
    <name>SomeRows</name>
    <message>
        <source>Show more. Not shown yet: {count}</source>
        <translation>إظهار المزيد. لم يظهر بعد: {count}</translation>
    </message>
</context>
<context>
    <name>Sorry</name>
    <message>
        <source>Something in the program broke</source>
        <translation>تعطّل شيء في التطبيق</translation>
    </message>
    <message>
        <source>Every answer you gave is saved, and you can go on. If it happens again, give the report to the person who looks after this device.</source>
        <translation>كل إجابة أجبت بها محفوظة، ويمكنك المتابعة. إن حدث ذلك مرة أخرى، فالمطلوب إعطاء التقرير إلى المسؤول عن هذا الجهاز.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>SpeakPage</name>
    <message>
        <source>Say it</source>
        <translation>قوله</translation>
    </message>
    <message>
        <source>Press Record and say what you did.</source>
        <translation>المطلوب الضغط على «تسجيل» وقول ما فعلته.</translation>
    </message>
    <message>
        <source>Leave out names and rooms of people you look after.</source>
        <translation>بدون أسماء وغرف من هم في رعايتك.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>جارٍ التسجيل</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Picture:</source>
        <translation>صورة:</translation>
    </message>
    <message>
        <source>gap {number}</source>
        <translation>الفراغ {number}</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>الخطوة {number}</translation>
    </message>
    <message>
        <source>True</source>
        <translation>صواب</translation>
    </message>
    <message>
        <source>False</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>On the other side:</source>
        <translation>على الجانب الآخر:</translation>
    </message>
    <message>
        <source>The groups:</source>
        <translation>المجموعات:</translation>
    </message>
    <message>
        <source>The units:</source>
        <translation>الوحدات:</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>للتذكّر</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>انتباه</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك أنت</translation>
    </message>
    <message>
        <source>Speed: slow</source>
        <translation>السرعة: بطيئة</translation>
    </message>
    <message>
        <source>Speed: normal</source>
        <translation>السرعة: عادية</translation>
    </message>
    <message>
        <source>Speed: fast</source>
        <translation>السرعة: سريعة</translation>
    </message>
    <message>
        <source>This computer has no voice for {language} yet.</source>
        <translation>لا يوجد بعد في هذا الحاسوب صوت للغة ⁨{language}⁩.</translation>
    </message>
    <message>
        <source>This computer has no voice yet.</source>
        <translation>لا يوجد صوت في هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>To add one: Settings, then Time &amp; language, then Speech, then Add voices.</source>
        <translation>لإضافة صوت: «الإعدادات»، ثم «الوقت واللغة»، ثم «الكلام»، ثم «إضافة أصوات».</translation>
    </message>
    <message>
        <source>To add one: System Settings, then Accessibility, then Spoken Content, then System voice.</source>
        <translation>لإضافة صوت: «إعدادات النظام»، ثم «تسهيلات الاستخدام»، ثم «المحتوى المنطوق»، ثم «صوت النظام».</translation>
    </message>
    <message>
        <source>To add one: install the packages speech-dispatcher and espeak-ng.</source>
        <translation>لإضافة صوت: تثبيت الحزمتين ⁦speech-dispatcher⁩ و⁦espeak-ng⁩.</translation>
    </message>
    <message>
        <source>Whoever looks after this computer can add one.</source>
        <translation>يستطيع المسؤول عن هذا الحاسوب إضافة صوت.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
</context>
<context>
    <name>StartProgrammePage</name>
    <message>
        <source>{name} is in it already.</source>
        <translation>‏⁨{name}⁩ في برنامج التعلّم بالفعل.</translation>
    </message>
    <message>
        <source>Start: {title}</source>
        <translation>بدء: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>From {date} on</source>
        <translation>ابتداءً من ⁨{date}⁩</translation>
    </message>
    <message>
        <source>What {name} learns from has no programmes.</source>
        <translation>ليس في ما يتعلّم منه ⁨{name}⁩ أي برامج تعلّم.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Move up: {step}</source>
        <translation>نقل إلى أعلى: ⁨{step}⁩</translation>
    </message>
    <message>
        <source>Move down: {step}</source>
        <translation>نقل إلى أسفل: ⁨{step}⁩</translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>All steps</source>
        <translation>كل الخطوات</translation>
    </message>
    <message>
        <source>To all microlearns</source>
        <translation>إلى كل الوحدات المصغّرة</translation>
    </message>
    <message>
        <source>Delete this draft</source>
        <translation>حذف هذه المسودة</translation>
    </message>
</context>
<context>
    <name>StickPage</name>
    <message>
        <source>By stick</source>
        <translation>بذاكرة USB</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose the stick</source>
        <translation>اختيار ذاكرة USB</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>For places without a network: carry a stick from device to device.</source>
        <translation>للأماكن التي بلا شبكة: تُحمل ذاكرة USB من جهاز إلى جهاز.</translation>
    </message>
    <message>
        <source>What was learned here is written onto the stick.</source>
        <translation>ما تعلّمه الناس هنا يُكتب على ذاكرة USB.</translation>
    </message>
    <message>
        <source>What the others left there is taken in. People here go on where they stopped.</source>
        <translation>ما تركه الآخرون هناك يؤخذ إلى هنا. ويتابع الناس هنا من حيث توقفوا.</translation>
    </message>
    <message>
        <source>Choose the same folder on each device. It can be done as often as you like.</source>
        <translation>المطلوب اختيار المجلد نفسه على كل جهاز. ويمكن ذلك في أي وقت.</translation>
    </message>
    <message>
        <source>There are no names on it, but answers. Keep the stick as you keep this device.</source>
        <translation>لا أسماء عليها، بل إجابات. يلزم حفظ ذاكرة USB كما يُحفظ هذا الجهاز.</translation>
    </message>
    <message>
        <source>This is no code: there is a slip in it. Look at it again, sign by sign.</source>
        <translation>هذا ليس رمزًا: فيه خطأ صغير. يلزم النظر إليه مرة أخرى، حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>This folder cannot be used. Is the stick plugged in, and is there room on it?</source>
        <translation>لا يمكن استخدام هذا المجلد. هل ذاكرة USB موصولة، وهل فيها مكان؟</translation>
    </message>
    <message>
        <source>Exchanging with the stick …</source>
        <translation>جارٍ التبادل مع ذاكرة USB …</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>جارٍ النظر في الملفات …</translation>
    </message>
    <message>
        <source>What was learned here is written: {count}</source>
        <translation>يُكتب ما تُعلّم هنا: {count}</translation>
    </message>
    <message>
        <source>What the others left is taken in: {count}</source>
        <translation>يؤخذ ما تركته الأجهزة الأخرى: {count}</translation>
    </message>
    <message>
        <source>Stopped. What came until then stays</source>
        <translation>توقف. ما وصل حتى الآن يبقى</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>تم ذلك</translation>
    </message>
    <message>
        <source>New here, of people here: {count}</source>
        <translation>جديد هنا، من أشخاص هنا: {count}</translation>
    </message>
    <message>
        <source>Taken along for sending: {count}</source>
        <translation>أُخذ معه للإرسال: {count}</translation>
    </message>
    <message>
        <source>On the stick from this device: {count}</source>
        <translation>على ذاكرة USB من هذا الجهاز: {count}</translation>
    </message>
    <message>
        <source>Pull the stick out only after the computer has let it go.</source>
        <translation>لا تُسحب ذاكرة USB إلا بعد أن يسمح الحاسوب بذلك.</translation>
    </message>
    <message>
        <source>Still on its way, from other devices: {count}</source>
        <translation>ما زال في الطريق، من أجهزة أخرى: {count}</translation>
    </message>
    <message>
        <source>Not everything could be taken in</source>
        <translation>تعذّر إدخال بعض الأشياء</translation>
    </message>
    <message>
        <source>{file} is locked with a code. Type the code below, and choose the stick again.</source>
        <translation>‏⁨{file}⁩ مقفل برمز. المطلوب كتابة الرمز في الأسفل، ثم اختيار ذاكرة USB من جديد.</translation>
    </message>
    <message>
        <source>{file} is locked with another code. Type that one below, and choose the stick again.</source>
        <translation>‏⁨{file}⁩ مقفل برمز آخر. المطلوب كتابة ذلك الرمز في الأسفل، ثم اختيار ذاكرة USB من جديد.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Copy it again.</source>
        <translation>تتعذر قراءة ⁨{file}⁩. يلزم نسخه من جديد.</translation>
    </message>
    <message>
        <source>{file}: line {line} is damaged. All the rest was taken in.</source>
        <translation>‏⁨{file}⁩: السطر {line} تالف. كل الباقي أُدخل.</translation>
    </message>
    <message>
        <source>{file} has entries of another organisation, which were left there.</source>
        <translation>في ⁨{file}⁩ بنود لمؤسسة أخرى، وقد تُركت هناك.</translation>
    </message>
    <message>
        <source>Choose a folder on the stick</source>
        <translation>اختيار مجلد على ذاكرة USB</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>What you typed is kept. Sign in again and go on where you were.</source>
        <translation>ما كتبته محفوظ. يمكنك الدخول والمتابعة.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message>
        <source>Signing out in {seconds} seconds</source>
        <translation>الخروج بعد {seconds} ث</translation>
    </message>
    <message>
        <source>Back to the start in {seconds} seconds</source>
        <translation>العودة إلى البداية بعد {seconds} ث</translation>
    </message>
</context>
<context>
    <name>StoryOpeningPage</name>
    <message>
        <source>This is practice. Nothing in it counts for or against you.</source>
        <translation>هذا تدريب. لا شيء فيه يُحسب لك أو عليك.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>إلى صفحة اليوم</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهت</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Would a story help?</source>
        <translation>هل تفيد قصة؟</translation>
    </message>
    <message>
        <source>A moment from your own work, with a choice in it. You can leave it out.</source>
        <translation>لحظة من عملك، فيها خيار. ويمكنك تركها.</translation>
    </message>
    <message>
        <source>A story was written elsewhere. It is kept as it is.</source>
        <translation>كُتبت قصة في مكان آخر. تبقى كما هي.</translation>
    </message>
    <message>
        <source>Write a story</source>
        <translation>كتابة قصة</translation>
    </message>
    <message>
        <source>Leave the story out</source>
        <translation>ترك القصة</translation>
    </message>
    <message>
        <source>Nobody who is real. As in: Mrs Lind.</source>
        <translation>لا أحد حقيقي. مثل: السيدة ليند.</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>عمّن هي</translation>
    </message>
    <message>
        <source>Name of the story</source>
        <translation>اسم القصة</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Who is that?</source>
        <translation>من هو ذلك الشخص؟</translation>
    </message>
    <message>
        <source>As in: Greta Lind is 84 and was a seamstress.</source>
        <translation>مثل: غريتا ليند، عمرها 84 سنة، وكانت خيّاطة.</translation>
    </message>
    <message>
        <source>The moment</source>
        <translation>اللحظة</translation>
    </message>
    <message>
        <source>What happens?</source>
        <translation>ماذا يحدث؟</translation>
    </message>
    <message>
        <source>As in: there is water in front of her door.</source>
        <translation>مثل: يوجد ماء أمام بابها.</translation>
    </message>
    <message>
        <source>What somebody with experience does</source>
        <translation>ما يفعله صاحب الخبرة</translation>
    </message>
    <message>
        <source>They …</source>
        <translation>يقوم بما يلي …</translation>
    </message>
    <message>
        <source>What comes of it at once</source>
        <translation>ما ينتج عن ذلك فورًا</translation>
    </message>
    <message>
        <source>Why they do that</source>
        <translation>لماذا يفعل ذلك</translation>
    </message>
    <message>
        <source>How it ends well</source>
        <translation>كيف تنتهي نهاية جيدة</translation>
    </message>
    <message>
        <source>What many do instead</source>
        <translation>ما يفعله كثيرون بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Why that is not so good</source>
        <translation>لماذا ليس هذا جيدًا جدًا</translation>
    </message>
    <message>
        <source>How it ends then</source>
        <translation>كيف تنتهي عندئذ</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>نظرة إلى الوراء</translation>
    </message>
    <message>
        <source>What somebody with experience says about all of it</source>
        <translation>ما يقوله صاحب الخبرة عن ذلك كله</translation>
    </message>
</context>
<context>
    <name>SuggestPersonPage</name>
    <message>
        <source>Ask somebody to show you</source>
        <translation>طلب شرح عملي من شخص</translation>
    </message>
    <message>
        <source>Ask a colleague or your supervisor: &quot;Can you show me how you do this?&quot;</source>
        <translation>يمكنك سؤال أحد الزملاء أو المشرف: «هل يمكنك شرح هذا لي عمليًا؟»</translation>
    </message>
    <message>
        <source>You can try it here again at any time.</source>
        <translation>يمكنك تجربته هنا من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>إلى صفحة اليوم</translation>
    </message>
    <message>
        <source>Go on with something else</source>
        <translation>المتابعة بشيء آخر</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Codes and numbers say what is wrong here. No names, no words of anybody, no addresses, no keys.</source>
        <translation>رموز وأرقام تقول ما الخلل هنا. بلا أسماء، ولا كلام لأحد، ولا عناوين، ولا مفاتيح.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Save this report</source>
        <translation>حفظ هذا التقرير</translation>
    </message>
    <message>
        <source>The report was saved: {file}</source>
        <translation>حُفظ التقرير: ⁨{file}⁩</translation>
    </message>
</context>
<context>
    <name>SurePage</name>
    <message>
        <source>How sure I am, and what was found</source>
        <translation>مدى ثقتي، وما وُجد</translation>
    </message>
    <message>
        <source>Both may be right: questions do not see all that you do at work.</source>
        <translation>قد يصح الأمران: فالأسئلة لا ترى كل عملك.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet. Answer some questions first.</source>
        <translation>لا شيء للمقارنة بعد. تلزم الإجابة عن بضعة أسئلة أولًا.</translation>
    </message>
    <message>
        <source>Say how sure I am</source>
        <translation>بيان مدى ثقتي</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>أهدافي</translation>
    </message>
    <message>
        <source>You have done this.</source>
        <translation>أنجزت هذا.</translation>
    </message>
    <message>
        <source>This is one of your goals.</source>
        <translation>هذا من أهدافك.</translation>
    </message>
    <message>
        <source>Make it a goal</source>
        <translation>جعله هدفًا</translation>
    </message>
</context>
<context>
    <name>SurveyEndPage</name>
    <message>
        <source>Thank you. This is yours</source>
        <translation>شكرًا لك. هذا لك</translation>
    </message>
    <message>
        <source>Goals that are set: {count}. Your path leads there first.</source>
        <translation>الأهداف المحددة: {count}. ومسارك يقود إليها أولًا.</translation>
    </message>
    <message>
        <source>Your learning cycles: think, do, try it at work, think again. They are a playlist now.</source>
        <translation>دورات تعلّمك: تفكير، ثم عمل، ثم تجربة في العمل، ثم تفكير من جديد. وهي الآن قائمة تعلّم.</translation>
    </message>
    <message>
        <source>Your answers are kept. There is no learning cycle for your goals here yet.</source>
        <translation>حُفظت إجاباتك. لا توجد هنا بعد دورة تعلّم لأهدافك.</translation>
    </message>
    <message>
        <source>About {minutes} min, over some days</source>
        <translation>نحو {minutes} د، على مدى عدة أيام</translation>
    </message>
    <message>
        <source>To my goals</source>
        <translation>إلى أهدافي</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>Nobody is shown who said what: no colleague, no supervisor, nobody who runs this device.</source>
        <translation>لا يظهر لأحد من قال ماذا: لا لزميل ولا لمشرف ولا لمن يدير هذا الجهاز.</translation>
    </message>
    <message>
        <source>Your answers are kept without your name and without a time. They are counted together with those of at least four others, and shown only when the survey is over.</source>
        <translation>تُحفظ إجاباتك بلا اسمك وبلا وقت. وتُحسب مع إجابات أربعة آخرين على الأقل، ولا تظهر إلا بعد انتهاء الاستطلاع.</translation>
    </message>
    <message>
        <source>So nobody can find them again, to change them or to take them back.</source>
        <translation>لذلك لا يستطيع أحد إيجادها من جديد لتغييرها أو سحبها.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions, about {minutes} min. You can pass over any of them.</source>
        <translation>
            <numerusform>لا أسئلة، نحو {minutes} د.</numerusform>
            <numerusform>سؤال واحد، نحو {minutes} د. ويمكنك تجاوزه.</numerusform>
            <numerusform>سؤالان، نحو {minutes} د. ويمكنك تجاوز أي منهما.</numerusform>
            <numerusform>%n أسئلة، نحو {minutes} د. ويمكنك تجاوز أي منها.</numerusform>
            <numerusform>%n سؤالًا، نحو {minutes} د. ويمكنك تجاوز أي منها.</numerusform>
            <numerusform>%n سؤال، نحو {minutes} د. ويمكنك تجاوز أي منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>ليس هذه المرة</translation>
    </message>
    <message>
        <source>Question {number} of {questions}</source>
        <translation>السؤال {number} من {questions}</translation>
    </message>
    <message>
        <source>Nobody is shown who said what.</source>
        <translation>لا يظهر لأحد من قال ماذا.</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>تجاوز</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكرًا لك</translation>
    </message>
    <message>
        <source>Your answers are in, without your name.</source>
        <translation>وصلت إجاباتك، بلا اسمك.</translation>
    </message>
    <message>
        <source>You see what came of it when your supervisor shows it to the team. Ask for it.</source>
        <translation>تظهر لك النتائج عندما يعرضها المشرف على الفريق. يمكنك السؤال عنها.</translation>
    </message>
    <message>
        <source>That is fine</source>
        <translation>لا بأس</translation>
    </message>
    <message>
        <source>You passed over every question, so nothing was counted.</source>
        <translation>تجاوزت كل الأسئلة، فلم يُحسب شيء.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>إلى صفحة اليوم</translation>
    </message>
</context>
<context>
    <name>SurveyResultsPage</name>
    <message>
        <source>Surveys</source>
        <translation>استطلاعات</translation>
    </message>
    <message>
        <source>Answers of at least five people, counted together. Nobody is shown who said what.</source>
        <translation>إجابات خمسة أشخاص على الأقل، محسوبة معًا. لا يظهر لأحد من قال ماذا.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>No pack that people here learn from has a survey.</source>
        <translation>لا استطلاع في أي حزمة يتعلّم منها الناس هنا.</translation>
    </message>
    <message>
        <source>It is running. Nothing can be seen before it is over.</source>
        <translation>الاستطلاع جارٍ. لا يظهر شيء قبل انتهائه.</translation>
    </message>
    <message>
        <source>The next one can be seen after {date}.</source>
        <translation>يظهر التالي بعد {date}.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>ما سبق</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Not enough answers: five are needed.</source>
        <translation>الإجابات لا تكفي: تلزم خمس.</translation>
    </message>
    <message>
        <source>{answer}: {count} of {answers}</source>
        <translation>‏⁨{answer}⁩: {count} من {answers}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>من ⁨{first}⁩ إلى ⁨{last}⁩</translation>
    </message>
</context>
<context>
    <name>TablesPage</name>
    <message>
        <source>Show it as a table</source>
        <translation>عرضه في جدول</translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation>حفظه في ملف</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>‏PDF، للطباعة</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>ملف جدول (XLSX)</translation>
    </message>
    <message>
        <source>Plain table (CSV)</source>
        <translation>جدول بسيط (CSV)</translation>
    </message>
    <message>
        <source>It is written.</source>
        <translation>كُتب الملف.</translation>
    </message>
    <message>
        <source>It could not be written. Is the disk full?</source>
        <translation>تعذّرت كتابة الملف. هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>There is nothing to tell yet.</source>
        <translation>لا شيء يُعرض بعد.</translation>
    </message>
    <message>
        <source>{heading}: {value}</source>
        <translation>‏⁨{heading}⁩: ⁨{value}⁩</translation>
    </message>
    <message>
        <source>Show it as bars</source>
        <translation>عرضه بأشرطة</translation>
    </message>
    <message>
        <source>A table is shown</source>
        <translation>يُعرض جدول</translation>
    </message>
    <message>
        <source>Bars are shown</source>
        <translation>تُعرض أشرطة</translation>
    </message>
</context>
<context>
    <name>TakeInPage</name>
    <message>
        <source>I have an enrolment file</source>
        <translation>لدي ملف تسجيل</translation>
    </message>
    <message>
        <source>Somebody at work made it for you, with a code. With them you learn here as there.</source>
        <translation>أعدّه لك شخص في العمل، ومعه رمز. بهما يكون تعلّمك هنا كما هناك.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>12 letters and digits. Big or small letters are the same.</source>
        <translation>12 حرفًا ورقمًا. لا فرق بين الحروف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>إدخاله</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed, and the file still works.</source>
        <translation>تم الإيقاف. لم يتغير شيء، وما زال الملف صالحًا.</translation>
    </message>
    <message>
        <source>This is not the code: there is a slip in it. Look at it again, sign by sign.</source>
        <translation>هذا ليس الرمز: فيه خطأ صغير. يلزم النظر إليه مرة أخرى، حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>This code does not open this file. They belong together, file and code.</source>
        <translation>هذا الرمز لا يفتح هذا الملف. الملف ورمزه متلازمان.</translation>
    </message>
    <message>
        <source>This file no longer works: it is too old. Ask for a new one.</source>
        <translation>لم يعد هذا الملف يعمل: إنه قديم جدًا. يمكنك طلب ملف جديد.</translation>
    </message>
    <message>
        <source>This file was made by a newer program. Update this one, or ask for a new file.</source>
        <translation>صُنع هذا الملف بإصدار أحدث. يلزم تحديث هذا التطبيق، أو طلب ملف جديد.</translation>
    </message>
    <message>
        <source>This file cannot be read. Copy it onto this computer and choose it again.</source>
        <translation>تتعذر قراءة هذا الملف. يلزم نسخه إلى هذا الحاسوب واختياره من جديد.</translation>
    </message>
    <message>
        <source>This is no enrolment file. Look for the file that you were given with the code.</source>
        <translation>هذا ليس ملف تسجيل. المطلوب الملف الذي أُعطي لك مع الرمز.</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Your talk with {name}</source>
        <translation>حديثك مع ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Your talk</source>
        <translation>حديثك</translation>
    </message>
    <message>
        <source>You want this changed:</source>
        <translation>أردت تغيير هذا:</translation>
    </message>
    <message>
        <source>{name} wants this changed:</source>
        <translation>يريد ⁨{name}⁩ تغيير هذا:</translation>
    </message>
    <message>
        <source>Only the two of you read this. It stays on this device.</source>
        <translation>لا يقرأ هذا أحد غيركما. يبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>To agree, {name} needs a PIN of their own.</source>
        <translation>للموافقة يلزم ⁨{name}⁩ رقم سري خاص به.</translation>
    </message>
    <message>
        <source>Change what I ask for</source>
        <translation>تغيير ما أطلبه</translation>
    </message>
    <message>
        <source>Ask for a change</source>
        <translation>طلب تغيير</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>أوافق</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>كتابتها من جديد</translation>
    </message>
    <message>
        <source>{name} agrees now</source>
        <translation>موافقة ⁨{name}⁩ الآن</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>What could you show others?</source>
        <translation>ما الذي يمكنك شرحه للآخرين؟</translation>
    </message>
    <message>
        <source>Tap all that you would show a colleague. You can change it at any time.</source>
        <translation>المطلوب لمس كل ما يمكنك شرحه لزميل. يمكنك تغييره في أي وقت.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Colleagues of your workplace see your name beside these topics, and whether you have passed the questions about them.</source>
        <translation>يرى الزملاء في مكان عملك اسمك بجانب هذه المواضيع، ويرون هل اجتزت أسئلتها.</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>People here</source>
        <translation>الأشخاص هنا</translation>
    </message>
    <message>
        <source>Press a name. Whoever you open can see in My data that you looked.</source>
        <translation>بالضغط على اسم تُفتح صفحته. ويمكن لصاحبها أن يرى في «بياناتي» أنك نظرت.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>إيجاد اسم</translation>
    </message>
    <message>
        <source>Show who has left too</source>
        <translation>عرض من غادروا أيضًا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>People who left are shown too</source>
        <translation>من غادروا معروضون أيضًا</translation>
    </message>
    <message>
        <source>Only people who are here are shown</source>
        <translation>المعروض من هم هنا فقط</translation>
    </message>
    <message>
        <source>Show only who is here</source>
        <translation>عرض من هم هنا فقط</translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message>
        <source>Give a first PIN</source>
        <translation>إعطاء أول رقم سري</translation>
    </message>
    <message>
        <source>Give {name} a first PIN?</source>
        <translation>إعطاء ⁨{name}⁩ أول رقم سري؟</translation>
    </message>
    <message>
        <source>You get a PIN on the screen, once. Tell it to {name} and to nobody else.</source>
        <translation>يظهر لك رقم سري على الشاشة، مرة واحدة. يُقال إلى ⁨{name}⁩ ولا يُقال لأحد غيره.</translation>
    </message>
    <message>
        <source>With it {name} chooses a PIN that nobody else knows.</source>
        <translation>به يختار ⁨{name}⁩ رقمًا سريًا لا يعرفه أحد غيره.</translation>
    </message>
    <message>
        <source>Give a PIN</source>
        <translation>إعطاء رقم سري</translation>
    </message>
    <message>
        <source>Reset the PIN</source>
        <translation>استبدال الرقم السري</translation>
    </message>
    <message>
        <source>Reset the PIN of {name}?</source>
        <translation>استبدال الرقم السري لدى ⁨{name}⁩؟</translation>
    </message>
    <message>
        <source>The old PIN stops working at once. What {name} has learned stays.</source>
        <translation>الرقم السري القديم يتوقف فورًا. وما تعلّمه ⁨{name}⁩ يبقى.</translation>
    </message>
    <message>
        <source>How far {name} is</source>
        <translation>مدى تقدم ⁨{name}⁩</translation>
    </message>
    <message>
        <source>How far they are</source>
        <translation>مدى تقدم هذا الشخص</translation>
    </message>
    <message>
        <source>Start a programme</source>
        <translation>بدء برنامج تعلّم</translation>
    </message>
    <message>
        <source>Start a programme for {name}</source>
        <translation>بدء برنامج تعلّم لـ ⁨{name}⁩</translation>
    </message>
    <message>
        <source>A programme opens a few small things each week. {name} finds them in the quiz.</source>
        <translation>يفتح برنامج التعلّم بضعة أشياء صغيرة كل أسبوع. يجدها ⁨{name}⁩ في أسئلة النوبة.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>بدء برنامج التعلّم</translation>
    </message>
    <message>
        <source>What is kept about {name}</source>
        <translation>ما هو محفوظ عن ⁨{name}⁩</translation>
    </message>
    <message>
        <source>What is kept, and goals</source>
        <translation>ما هو محفوظ، والأهداف</translation>
    </message>
    <message>
        <source>Give a new badge</source>
        <translation>إعطاء شارة جديدة</translation>
    </message>
    <message>
        <source>Give {name} a new badge?</source>
        <translation>إعطاء ⁨{name}⁩ شارة جديدة؟</translation>
    </message>
    <message>
        <source>A card to print is written into a file on this computer.</source>
        <translation>تُكتب بطاقة للطباعة في ملف على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Badges from before stop working at once.</source>
        <translation>الشارات السابقة تتوقف فورًا.</translation>
    </message>
    <message>
        <source>A badge says who somebody is. Where there is a PIN, it is still asked for.</source>
        <translation>الشارة تقول من هو الشخص. وحيث يوجد رقم سري يُطلب أيضًا.</translation>
    </message>
    <message>
        <source>Make the badge</source>
        <translation>عمل الشارة</translation>
    </message>
    <message>
        <source>A badge is lost</source>
        <translation>شارة مفقودة</translation>
    </message>
    <message>
        <source>End the badges of {name}?</source>
        <translation>إنهاء شارات ⁨{name}⁩؟</translation>
    </message>
    <message>
        <source>Every badge of {name} stops working at once, for good.</source>
        <translation>كل شارات ⁨{name}⁩ تتوقف فورًا ونهائيًا.</translation>
    </message>
    <message>
        <source>{name} can still come in by pressing the name.</source>
        <translation>ما زال بإمكان ⁨{name}⁩ الدخول بالضغط على الاسم.</translation>
    </message>
    <message>
        <source>End the badges</source>
        <translation>إنهاء الشارات</translation>
    </message>
    <message>
        <source>You and {name}</source>
        <translation>أنت و⁨{name}⁩</translation>
    </message>
    <message>
        <source>What is next, and talks</source>
        <translation>ما يأتي بعد ذلك، والأحاديث</translation>
    </message>
    <message>
        <source>What {name} does here</source>
        <translation>وظيفة ⁨{name}⁩ هنا</translation>
    </message>
    <message>
        <source>Their job here</source>
        <translation>وظيفته هنا</translation>
    </message>
    <message>
        <source>Watch {name} at work</source>
        <translation>مشاهدة عمل ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Watch at work with a checklist</source>
        <translation>مشاهدة العمل بقائمة تحقّق</translation>
    </message>
    <message>
        <source>Learn at home too</source>
        <translation>التعلّم في البيت أيضًا</translation>
    </message>
    <message>
        <source>Let {name} learn on a computer at home?</source>
        <translation>السماح بأن يتعلّم ⁨{name}⁩ على حاسوب في البيت؟</translation>
    </message>
    <message>
        <source>A file is written on this computer, and a code is shown, once.</source>
        <translation>يُكتب ملف على هذا الحاسوب، ويظهر رمز، مرة واحدة.</translation>
    </message>
    <message>
        <source>With both, {name} signs in at home with the same PIN. What was learned follows.</source>
        <translation>بهما يدخل ⁨{name}⁩ في البيت بالرقم السري نفسه. وما تعلّمه ينتقل معه.</translation>
    </message>
    <message>
        <source>Never keep the code with the file: together they let others try the PIN in peace.</source>
        <translation>لا يُحفظ الرمز مع الملف أبدًا: فبهما معًا يستطيع آخرون تجربة الرقم السري بلا عائق.</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>عمل الملف</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>تغيير الدور</translation>
    </message>
    <message>
        <source>What is {name} here?</source>
        <translation>ما دور ⁨{name}⁩ هنا؟</translation>
    </message>
    <message>
        <source>Move to another workplace</source>
        <translation>النقل إلى مكان عمل آخر</translation>
    </message>
    <message>
        <source>Where does {name} work now?</source>
        <translation>ما مكان عمل ⁨{name}⁩ الآن؟</translation>
    </message>
    <message>
        <source>After that, only those who look after people there can change anything about {name}. You cannot take it back here.</source>
        <translation>بعد ذلك لا يستطيع تغيير شيء يخص ⁨{name}⁩ إلا المسؤول عن الناس هناك. ولا يمكنك التراجع عنه هنا.</translation>
    </message>
    <message>
        <source>What {name} has learned comes along. A role does not.</source>
        <translation>ما تعلّمه ⁨{name}⁩ ينتقل معه. أما الدور فلا.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Same person as somebody else</source>
        <translation>الشخص نفسه موجود هنا باسم آخر</translation>
    </message>
    <message>
        <source>{name} is the same person as …</source>
        <translation>‏⁨{name}⁩: الاسم الآخر للشخص نفسه …</translation>
    </message>
    <message>
        <source>Choose the name that stays. {name} goes.</source>
        <translation>المطلوب اختيار الاسم الذي يبقى. أما ⁨{name}⁩ فيختفي.</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>جعلهما شخصًا واحدًا</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>تسجيل المغادرة</translation>
    </message>
    <message>
        <source>Has {name} left?</source>
        <translation>تسجيل مغادرة ⁨{name}⁩؟</translation>
    </message>
    <message>
        <source>Nobody can sign in as {name} any more. The name goes from the first screen.</source>
        <translation>لا يمكن لأحد الدخول باسم ⁨{name}⁩ بعد ذلك. ويختفي الاسم من الشاشة الأولى.</translation>
    </message>
    <message>
        <source>Badges end for good. What {name} has learned stays, and so does the PIN.</source>
        <translation>تنتهي الشارات نهائيًا. ويبقى ما تعلّمه ⁨{name}⁩ والرقم السري أيضًا.</translation>
    </message>
    <message>
        <source>You can take {name} back at any time.</source>
        <translation>يمكنك إعادة ⁨{name}⁩ في أي وقت.</translation>
    </message>
    <message>
        <source>Yes, has left</source>
        <translation>نعم، تسجيل المغادرة</translation>
    </message>
    <message>
        <source>Is back again</source>
        <translation>تسجيل العودة</translation>
    </message>
    <message>
        <source>Is {name} back?</source>
        <translation>تسجيل عودة ⁨{name}⁩؟</translation>
    </message>
    <message>
        <source>{name} stands on the first screen again, with all that was learned.</source>
        <translation>يظهر ⁨{name}⁩ على الشاشة الأولى من جديد، مع كل ما تعلّمه.</translation>
    </message>
    <message>
        <source>The PIN is the one from before. A badge has to be given anew.</source>
        <translation>الرقم السري هو السابق. أما الشارة فتُعطى من جديد.</translation>
    </message>
    <message>
        <source>Yes, is back</source>
        <translation>نعم، تسجيل العودة</translation>
    </message>
    <message>
        <source>Done. No badge of {name} works any more.</source>
        <translation>تم. لم تعد أي شارة لدى ⁨{name}⁩ تعمل.</translation>
    </message>
    <message>
        <source>Done. {name} is in the programme.</source>
        <translation>تم. ⁨{name}⁩ في برنامج التعلّم.</translation>
    </message>
    <message>
        <source>Done. The new role holds when {name} signs in next.</source>
        <translation>تم. يسري الدور الجديد من الدخول القادم باسم ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Done. {name} belongs to another workplace now.</source>
        <translation>تم. أصبح ⁨{name}⁩ الآن في مكان عمل آخر.</translation>
    </message>
    <message>
        <source>Done. All of it counts for {name} now.</source>
        <translation>تم. كل ذلك يُحسب الآن إلى ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Done. {name} has left.</source>
        <translation>تم. سُجّلت مغادرة ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Done. {name} is back.</source>
        <translation>تم. سُجّلت عودة ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>متعلّم</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Learns, and sees only what is their own.</source>
        <translation>للتعلّم، ولا يرى إلا ما يخصه.</translation>
    </message>
    <message>
        <source>Also sees what people here are learning, and resets PINs.</source>
        <translation>يرى أيضًا ما يتعلّمه الناس هنا، ويستبدل الأرقام السرية.</translation>
    </message>
    <message>
        <source>Also looks after people, badges, packs and this device.</source>
        <translation>يتولى أيضًا أمر الناس والشارات والحزم وهذا الجهاز.</translation>
    </message>
    <message>
        <source>Has a temporary PIN, and chooses another one at the next visit</source>
        <translation>الرقم السري مؤقت، ويُختار غيره في الزيارة القادمة</translation>
    </message>
    <message>
        <source>Has no PIN yet, and may do no more than a learner until there is one</source>
        <translation>لا رقم سري بعد، ولا صلاحية أكثر من المتعلّم حتى يُعطى رقم</translation>
    </message>
    <message>
        <source>Has no PIN: whoever presses the name comes in</source>
        <translation>لا رقم سري: كل من يضغط على الاسم يدخل</translation>
    </message>
    <message>
        <source>Signs in with pictures</source>
        <translation>الدخول بالصور</translation>
    </message>
    <message>
        <source>Signs in with a PIN</source>
        <translation>الدخول برقم سري</translation>
    </message>
    <message>
        <source>Answers, lessons and goals</source>
        <translation>الإجابات والدروس والأهداف</translation>
    </message>
    <message>
        <source>What the program worked out from them</source>
        <translation>ما استنتجه التطبيق منها</translation>
    </message>
    <message>
        <source>What is not finished</source>
        <translation>ما لم ينته</translation>
    </message>
    <message>
        <source>Private notes, which nobody else can open</source>
        <translation>ملاحظات خاصة لا يستطيع أحد آخر فتحها</translation>
    </message>
    <message>
        <source>Entries that were sent, or wait to be sent</source>
        <translation>بنود أُرسلت أو تنتظر الإرسال</translation>
    </message>
    <message>
        <source>Entries about who did something or looked</source>
        <translation>بنود عمّن فعل شيئًا أو اطلع</translation>
    </message>
</context>
<context>
    <name>TellingPage</name>
    <message>
        <source>That did not work just now. Nothing you did is lost.</source>
        <translation>لم ينجح هذا الآن. لم يضع شيء مما فعلته.</translation>
    </message>
</context>
<context>
    <name>TheirPlaylistPage</name>
    <message>
        <source>By {name}</source>
        <translation>من ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Make it my own</source>
        <translation>نسخها لي</translation>
    </message>
    <message>
        <source>You made this list your own before.</source>
        <translation>نسخت هذه القائمة لك من قبل.</translation>
    </message>
    <message>
        <source>To mine</source>
        <translation>إلى قائمتي</translation>
    </message>
    <message>
        <source>Make it your own to change it. What you change stays with you: theirs is never changed.</source>
        <translation>لتغييرها يلزم أولًا نسخها لك. وما غيّرته يبقى عندك: أما قائمته فلا تتغير أبدًا.</translation>
    </message>
</context>
<context>
    <name>ThingRow</name>
    <message>
        <source>Suggest it again</source>
        <translation>اقتراحه من جديد</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>لا يناسبني</translation>
    </message>
    <message>
        <source>Put it in a playlist</source>
        <translation>وضعه في قائمة تعلّم</translation>
    </message>
    <message>
        <source>Card with a code</source>
        <translation>بطاقة برمز</translation>
    </message>
</context>
<context>
    <name>ThingToMove</name>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>not known, because the clock of this device was wrong</source>
        <translation>غير معروف، لأن ساعة هذا الجهاز كانت خاطئة</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>اليوم الساعة {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>أمس الساعة {time}</translation>
    </message>
    <message>
        <source>{date} at {time}</source>
        <translation>‏{date} الساعة {time}</translation>
    </message>
</context>
<context>
    <name>TipPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>{sort} by {name}</source>
        <translation>‏⁨{sort}⁩ من ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{sort} by a colleague</source>
        <translation>‏⁨{sort}⁩ من زميل</translation>
    </message>
    <message>
        <source>You wrote this.</source>
        <translation>كتبت هذا بنفسك.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Nobody has answered yet. You can.</source>
        <translation>لم يجب أحد بعد. يمكنك أنت الإجابة.</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>زميل</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>A bit</source>
        <translation>قليلًا</translation>
    </message>
    <message>
        <source>Very</source>
        <translation>جدًا</translation>
    </message>
    <message>
        <source>Is it useful to you?</source>
        <translation>هل يفيدك؟</translation>
    </message>
    <message>
        <source>Is it true of your work?</source>
        <translation>هل ينطبق على عملك؟</translation>
    </message>
    <message>
        <source>Nobody is told what you press. It helps to show the best first.</source>
        <translation>لا يُبلَّغ أحد بما ضغطت عليه. هذا يساعد على إظهار الأفضل أولًا.</translation>
    </message>
    <message>
        <source>It is for me after all</source>
        <translation>بل يناسبني</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>لا يناسبني</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكرًا لك</translation>
    </message>
</context>
<context>
    <name>TipTour</name>
    <message>
        <source>Keep the bottle of hand rub by the door, where everybody passes.</source>
        <translation>وضع زجاجة معقّم اليدين عند الباب، حيث يمر الجميع.</translation>
    </message>
    <message>
        <source>How do you dry your hands when the paper is out?</source>
        <translation>كيف تُجفَّف اليدان عند نفاد المناديل الورقية؟</translation>
    </message>
    <message>
        <source>There is a box of paper under the sink.</source>
        <translation>يوجد صندوق مناديل ورقية تحت الحوض.</translation>
    </message>
    <message>
        <source>Say one, two, three together before you lift.</source>
        <translation>العدّ معًا «واحد، اثنان، ثلاثة» قبل الرفع.</translation>
    </message>
    <message>
        <source>Bottle by the door.</source>
        <translation>الزجاجة عند الباب.</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Tip</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>A supervisor has not read it yet</source>
        <translation>لم يقرأه مشرف بعد</translation>
    </message>
    <message>
        <source>Colleagues read it</source>
        <translation>يقرؤه الزملاء</translation>
    </message>
    <message>
        <source>Colleagues do not read it</source>
        <translation>لا يقرؤه الزملاء</translation>
    </message>
    <message>
        <source>Waits for your yes to other words</source>
        <translation>بانتظار موافقتك على كلمات أخرى</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation>لم يعاينه أحد بعد</translation>
    </message>
    <message>
        <source>Shown to colleagues</source>
        <translation>ظاهر للزملاء</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>غير ظاهرة</translation>
    </message>
    <message>
        <source>Other words, waits for the author&apos;s yes</source>
        <translation>كلمات أخرى، بانتظار موافقة الكاتب</translation>
    </message>
    <message>
        <source>It is not right</source>
        <translation>هو غير صحيح</translation>
    </message>
    <message>
        <source>It could do harm</source>
        <translation>قد يسبّب ضررًا</translation>
    </message>
    <message>
        <source>It tells of a person</source>
        <translation>يكشف عن شخص</translation>
    </message>
    <message>
        <source>We have it already</source>
        <translation>هو موجود عندنا من قبل</translation>
    </message>
    <message>
        <source>It is hard to understand</source>
        <translation>فهمه صعب</translation>
    </message>
    <message>
        <source>Thank you. We do it another way here. Ask your supervisor to show you.</source>
        <translation>شكرًا لك. نعمل ذلك هنا بطريقة أخرى. يمكنك الطلب من المشرف أن يشرحها لك.</translation>
    </message>
    <message>
        <source>Thank you. It could do harm in some cases. Your supervisor will explain.</source>
        <translation>شكرًا لك. قد يسبّب ذلك ضررًا في بعض الحالات. سيشرح لك المشرف السبب.</translation>
    </message>
    <message>
        <source>Thank you. Somebody could be known from it. Write it without the person.</source>
        <translation>شكرًا لك. قد يُعرف منه شخص. تلزم كتابته من دون هذا الشخص.</translation>
    </message>
    <message>
        <source>Thank you. Colleagues can read the same already.</source>
        <translation>شكرًا لك. لدى الزملاء الشيء نفسه من قبل.</translation>
    </message>
    <message>
        <source>Thank you. It was not quite clear. Say it again in other words, or show it.</source>
        <translation>شكرًا لك. لم يكن واضحًا تمامًا. يمكنك قوله بكلمات أخرى، أو توضيحه بصورة.</translation>
    </message>
    <message>
        <source>Thank you. It is not shown for now. Ask your supervisor why.</source>
        <translation>شكرًا لك. لن يظهر الآن. يمكنك سؤال المشرف عن السبب.</translation>
    </message>
    <message>
        <source>A picture or recording is on the device where it was made.</source>
        <translation>هناك صورة أو تسجيل على الجهاز الذي صُنع عليه.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>See the picture</source>
        <translation>مشاهدة الصورة</translation>
    </message>
    <message>
        <source>This was taken back, or is not shown any more.</source>
        <translation>سُحب هذا، أو لم يعد يظهر.</translation>
    </message>
    <message>
        <source>This is your own. Somebody else has to look at it.</source>
        <translation>هذا منك. يلزم أن يعاينه شخص آخر.</translation>
    </message>
    <message>
        <source>Write a few words: what is it about?</source>
        <translation>تلزم كتابة بضع كلمات: عن أي شيء؟</translation>
    </message>
    <message>
        <source>That is too long: {most} letters at most. Say the one thing that helps.</source>
        <translation>هذا طويل جدًا: {most} حرف على الأكثر. يكفي قول الشيء الوحيد الذي يفيد.</translation>
    </message>
    <message>
        <source>There are no other words to agree to any more.</source>
        <translation>لم تعد هناك كلمات أخرى للموافقة عليها.</translation>
    </message>
    <message>
        <source>These are the words as they are. Let colleagues read it, or change them.</source>
        <translation>هذه هي الكلمات نفسها. يمكنك السماح للزملاء بقراءتها، أو تغييرها.</translation>
    </message>
    <message>
        <source>So many of yours wait: {most}. Send more when somebody has read them.</source>
        <translation>ما ينتظر منك بلغ هذا العدد: {most}. يمكنك إرسال المزيد بعد أن يقرأها شخص.</translation>
    </message>
    <message>
        <source>This topic is not in the pack any more. Choose another one.</source>
        <translation>لم يعد هذا الموضوع في الحزمة. يلزم اختيار غيره.</translation>
    </message>
    <message>
        <source>That is too long, or over already. Choose other days.</source>
        <translation>هذه مدة طويلة جدًا، أو انتهت من قبل. يلزم اختيار أيام أخرى.</translation>
    </message>
</context>
<context>
    <name>TipsHistoryPage</name>
    <message>
        <source>What was looked at</source>
        <translation>ما تمت معاينته</translation>
    </message>
    <message>
        <source>Look for words or a name</source>
        <translation>البحث عن كلمات أو اسم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Nothing with these words.</source>
        <translation>لا شيء بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>لم تتم معاينة شيء بعد.</translation>
    </message>
    <message>
        <source>looked at by {name}</source>
        <translation>عاينه ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>TipsPage</name>
    <message>
        <source>Tips from colleagues</source>
        <translation>نصائح من الزملاء</translation>
    </message>
    <message>
        <source>What helps others here. Each was read by a supervisor first.</source>
        <translation>ما يفيد الآخرين هنا. قرأ مشرف كلًا منها أولًا.</translation>
    </message>
    <message>
        <source>Look for words in tips</source>
        <translation>البحث عن كلمات في النصائح</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Ask colleagues</source>
        <translation>سؤال الزملاء</translation>
    </message>
    <message>
        <source>Write a tip</source>
        <translation>كتابة نصيحة</translation>
    </message>
    <message>
        <source>A supervisor proposes other words for yours</source>
        <translation>يقترح مشرف كلمات أخرى لما كتبته</translation>
    </message>
    <message>
        <source>Say yes or no</source>
        <translation>القول نعم أو لا</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation>ما كتبته</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>مواضيع أخرى</translation>
    </message>
    <message>
        <source>Nothing with these words.</source>
        <translation>لا شيء بهذه الكلمات.</translation>
    </message>
    <message>
        <source>No tips yet. What helped you?</source>
        <translation>لا نصائح بعد. ما الذي ساعدك؟</translation>
    </message>
    <message>
        <source>Topic of the week</source>
        <translation>موضوع الأسبوع</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>منك</translation>
    </message>
    <message>
        <source>Answers: {count}</source>
        <translation>الإجابات: {count}</translation>
    </message>
    <message>
        <source>Not for you</source>
        <translation>لا يناسبك</translation>
    </message>
</context>
<context>
    <name>TipsWaitingPage</name>
    <message>
        <source>Tips and answers waiting</source>
        <translation>نصائح وإجابات بالانتظار</translation>
    </message>
    <message>
        <source>Colleagues read them when you have looked. Nobody else does before.</source>
        <translation>يقرؤها الزملاء بعد معاينتك. ولا يقرؤها أحد غيرك قبل ذلك.</translation>
    </message>
    <message>
        <source>Topic of the week</source>
        <translation>موضوع الأسبوع</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>ما تمت معاينته</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>بالانتظار: {count}</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>لا شيء بانتظارك.</translation>
    </message>
    <message>
        <source>Your own, somebody else looks at it: {words}</source>
        <translation>منك، ويعاينه شخص آخر: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Several say it is not true</source>
        <translation>قال عدة أشخاص إنه لا ينطبق</translation>
    </message>
</context>
<context>
    <name>ToWatchPage</name>
    <message>
        <source>What somebody has to see</source>
        <translation>ما تلزم مشاهدته</translation>
    </message>
    <message>
        <source>Whoever answers well knows it. For what is ticked here, it counts as secure only when somebody has watched it done, with a checklist.</source>
        <translation>من تكون إجاباته جيدة فهو يعرف الموضوع. وما عليه علامة هنا لا يُعدّ مؤكدًا إلا بعد أن يشاهد شخص العمل بقائمة تحقّق.</translation>
    </message>
    <message>
        <source>Everybody here sees in their own pages what still waits to be watched.</source>
        <translation>يرى كل شخص هنا في صفحاته ما ينتظر المشاهدة.</translation>
    </message>
    <message>
        <source>Keep it like this</source>
        <translation>حفظه هكذا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>{pack} has no checklists, so nothing can be watched.</source>
        <translation>ليست في ⁨{pack}⁩ قوائم تحقّق، فلا يمكن مشاهدة شيء.</translation>
    </message>
    <message>
        <source>Nobody has chosen yet: ticked is what can do harm.</source>
        <translation>لم يختر أحد بعد: العلامة على ما قد يسبّب ضررًا.</translation>
    </message>
    <message>
        <source>Your site has chosen this.</source>
        <translation>اختار مكان عملك هذا.</translation>
    </message>
    <message>
        <source>Checklists: {names}</source>
        <translation>قوائم التحقّق: ⁨{names}⁩</translation>
    </message>
    <message>
        <source>New since your site chose. {lists}</source>
        <translation>جديد منذ أن اختار مكان عملك. ⁨{lists}⁩</translation>
    </message>
    <message>
        <source>Can do harm. {lists}</source>
        <translation>قد يسبّب ضررًا. ⁨{lists}⁩</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Hello {name}</source>
        <translation>مرحبًا ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Find help about work</source>
        <translation>البحث عن مساعدة حول العمل</translation>
    </message>
    <message>
        <source>Your path</source>
        <translation>مسارك</translation>
    </message>
    <message numerus="yes">
        <source>You learned something in %n shifts in a row</source>
        <translation>
            <numerusform>ما تعلمت في أي نوبة متتالية</numerusform>
            <numerusform>تعلمت شيئًا في نوبة واحدة</numerusform>
            <numerusform>تعلمت شيئًا في نوبتين متتاليتين</numerusform>
            <numerusform>تعلمت شيئًا في %n نوبات متتالية</numerusform>
            <numerusform>تعلمت شيئًا في %n نوبة متتالية</numerusform>
            <numerusform>تعلمت شيئًا في %n نوبة متتالية</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all lessons and questions are in your language yet. The others are in {original}.</source>
        <translation>ليست كل الدروس والأسئلة بلغتك بعد. والبقية بهذه اللغة: ⁨{original}⁩.</translation>
    </message>
    <message>
        <source>Each begins with a question or a short lesson. What you know is not taught again.</source>
        <translation>يبدأ كل منها بسؤال أو بدرس قصير. وما عرفته لا يُشرح مرة أخرى.</translation>
    </message>
    <message>
        <source>What I know so far</source>
        <translation>ما أعرفه حتى الآن</translation>
    </message>
    <message>
        <source>{count} more questions to find your start</source>
        <translation>أسئلة أخرى لتحديد نقطة بدايتك: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Tell us more about you</source>
        <translation>إخبارنا بالمزيد عنك</translation>
    </message>
    <message>
        <source>Don&apos;t ask again</source>
        <translation>عدم السؤال مرة أخرى</translation>
    </message>
    <message>
        <source>Fine. You are not asked about that any more.</source>
        <translation>حسنًا. لن نسألك عن ذلك بعد الآن.</translation>
    </message>
    <message>
        <source>Everything about you is erased on this day: {date}.</source>
        <translation>كل شيء عنك سيُمحى في هذا اليوم: {date}.</translation>
    </message>
    <message>
        <source>Somebody asked for that under your name. If that was not you, or you want to stay, keep it.</source>
        <translation>طلب شخص ذلك باسمك. إن لم يكن الطلب منك، أو أردت البقاء، فيمكنك الإبقاء على كل شيء.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>الإبقاء على كل شيء</translation>
    </message>
    <message>
        <source>Nothing is erased. Everything about you stays.</source>
        <translation>لن يُمحى شيء. كل شيء عنك يبقى.</translation>
    </message>
    <message>
        <source>You can begin it again on any day, from its first page.</source>
        <translation>يمكنك البدء به من جديد في أي يوم، من صفحته الأولى.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Shift quiz</source>
        <translation>أسئلة النوبة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Everything is as you left it.</source>
        <translation>كل شيء كما تركته.</translation>
    </message>
    <message>
        <source>From your own team</source>
        <translation>من فريقك أنت</translation>
    </message>
    <message>
        <source>Always show it in {language}</source>
        <translation>العرض دائمًا بهذه اللغة: ⁨{language}⁩</translation>
    </message>
    <message>
        <source>Always show it like this</source>
        <translation>العرض دائمًا هكذا</translation>
    </message>
    <message>
        <source>It is like this from now on.</source>
        <translation>من الآن يكون هكذا.</translation>
    </message>
    <message>
        <source>It is in this language from now on.</source>
        <translation>من الآن يكون بهذه اللغة.</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>خاص بي</translation>
    </message>
    <message>
        <source>To try at work</source>
        <translation>للتجربة في العمل</translation>
    </message>
    <message>
        <source>From the lesson: {title}</source>
        <translation>من الدرس: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>فعلت ذلك</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>لم أعد أريده</translation>
    </message>
    <message>
        <source>Well done. You tried it at work.</source>
        <translation>أحسنت. جرّبت ذلك في العمل.</translation>
    </message>
    <message>
        <source>Fine. It is off your day; the lesson still has it.</source>
        <translation>حسنًا. أُزيل من يومك، وما زال في الدرس.</translation>
    </message>
    <message>
        <source>New from your own team</source>
        <translation>جديد من فريقك أنت</translation>
    </message>
    <message>
        <source>A learning cycle, over some days</source>
        <translation>دورة تعلّم، على مدى عدة أيام</translation>
    </message>
    <message>
        <source>A learning cycle: step {number} of {steps}</source>
        <translation>دورة تعلّم: الخطوة {number} من {steps}</translation>
    </message>
    <message>
        <source>A learning cycle. You have gone all the way round.</source>
        <translation>دورة تعلّم. أكملتها كلها.</translation>
    </message>
    <message>
        <source>Make a microlearn</source>
        <translation>إنشاء وحدة مصغّرة</translation>
    </message>
    <message numerus="yes">
        <source>%n questions, about {minutes} min. Nobody is shown who said what.</source>
        <translation>
            <numerusform>لا أسئلة، نحو {minutes} د. لا يظهر لأحد من قال ماذا.</numerusform>
            <numerusform>سؤال واحد، نحو {minutes} د. لا يظهر لأحد من قال ماذا.</numerusform>
            <numerusform>سؤالان، نحو {minutes} د. لا يظهر لأحد من قال ماذا.</numerusform>
            <numerusform>%n أسئلة، نحو {minutes} د. لا يظهر لأحد من قال ماذا.</numerusform>
            <numerusform>%n سؤالًا، نحو {minutes} د. لا يظهر لأحد من قال ماذا.</numerusform>
            <numerusform>%n سؤال، نحو {minutes} د. لا يظهر لأحد من قال ماذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>ليس هذه المرة</translation>
    </message>
    <message>
        <source>Fine. You are not asked about it again for now.</source>
        <translation>حسنًا. لن نسألك عنه الآن.</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>فريقي</translation>
    </message>
    <message>
        <source>Things to look up</source>
        <translation>معلومات للرجوع إليها</translation>
    </message>
    <message>
        <source>Start, about {minutes} min</source>
        <translation>بدء، نحو {minutes} د</translation>
    </message>
    <message>
        <source>Fine. {module} may be suggested again.</source>
        <translation>حسنًا. يمكن أن تُقترح ⁨{module}⁩ من جديد.</translation>
    </message>
    <message>
        <source>{module} will not be suggested again. It stays on your path.</source>
        <translation>لن تُقترح ⁨{module}⁩ مرة أخرى. وتبقى في مسارك.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>One more thing</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>لا يناسبني</translation>
    </message>
    <message>
        <source>About {minutes} min to {goal}</source>
        <translation>نحو {minutes} د إلى ⁨{goal}⁩</translation>
    </message>
    <message>
        <source>You have reached your goal: {goal}</source>
        <translation>بلغت هدفك: ⁨{goal}⁩</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message>
        <source>{pack}, about {minutes} min</source>
        <translation>‏⁨{pack}⁩، نحو {minutes} د</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Topic of the week</source>
        <translation>موضوع الأسبوع</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>It stands on Today of your people, first among the tips, and on the shared screen.</source>
        <translation>يظهر في صفحة اليوم لدى أشخاصك، وأولًا بين النصائح، وعلى الشاشة المشتركة.</translation>
    </message>
    <message>
        <source>Huddle sheet to print</source>
        <translation>ورقة لقاء الفريق للطباعة</translation>
    </message>
    <message>
        <source>Another topic</source>
        <translation>موضوع آخر</translation>
    </message>
    <message>
        <source>No topic any more</source>
        <translation>بلا موضوع بعد الآن</translation>
    </message>
    <message>
        <source>From {first} until {last}</source>
        <translation>من {first} حتى {last}</translation>
    </message>
    <message>
        <source>What should everybody look at?</source>
        <translation>ما الذي يجب أن ينتبه له الجميع؟</translation>
    </message>
    <message>
        <source>Nobody at your site learns from a pack that is here.</source>
        <translation>لا أحد في مكان عملك يتعلّم من حزمة موجودة هنا.</translation>
    </message>
    <message>
        <source>From today on. Until when?</source>
        <translation>من اليوم. حتى متى؟</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>حتى {day}</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Stepwell cannot open what it has saved</source>
        <translation>لا يستطيع Stepwell فتح ما حفظه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The program keeps verified copies. It can put the newest one in place.</source>
        <translation>يحتفظ التطبيق بنسخ مفحوصة. ويمكنه وضع أحدثها في مكانها.</translation>
    </message>
    <message>
        <source>What was done since the newer Stepwell came is not in it. Its file is kept, not deleted.</source>
        <translation>ما جرى منذ وصول إصدار Stepwell الأحدث ليس فيها. ملفه محفوظ ولا يُحذف.</translation>
    </message>
    <message>
        <source>What was done after that copy is not in it. The damaged file is kept, not deleted.</source>
        <translation>ما أُنجز بعد تلك النسخة ليس فيها. الملف التالف يبقى محفوظًا ولا يُحذف.</translation>
    </message>
    <message>
        <source>Put the newest copy in place</source>
        <translation>وضع أحدث نسخة في مكانها</translation>
    </message>
    <message>
        <source>For the person who looks after this device: {code}</source>
        <translation>للمسؤول عن هذا الجهاز: ⁨{code}⁩</translation>
    </message>
    <message>
        <source>There is no copy that opens and passes its check. Nothing was changed. Ask for help.</source>
        <translation>لا توجد نسخة تُفتح وتجتاز الفحص. لم يتغير شيء. تلزم مساعدة المسؤول عن هذا الجهاز.</translation>
    </message>
    <message>
        <source>There was a file with everything that people did here, and it is gone or empty.</source>
        <translation>كان هناك ملف فيه كل ما فعله الناس هنا، وقد اختفى أو أصبح فارغًا.</translation>
    </message>
    <message>
        <source>The file with everything that people did here is damaged.</source>
        <translation>الملف الذي فيه كل ما فعله الناس هنا تالف.</translation>
    </message>
    <message>
        <source>A newer Stepwell was used here. Please install that version again. Nothing was changed.</source>
        <translation>استُخدم هنا إصدار أحدث من Stepwell. يلزم تثبيت ذلك الإصدار من جديد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The key that opens the saved data is not here, or it is another one.</source>
        <translation>المفتاح الذي يفتح البيانات المحفوظة ليس هنا، أو هو مفتاح آخر.</translation>
    </message>
    <message>
        <source>This account may not write to the folder of the program.</source>
        <translation>لا يمكن لهذا الحساب الكتابة في مجلد التطبيق.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room, then start again. What was saved is safe.</source>
        <translation>القرص ممتلئ. يلزم إفراغ مكان ثم البدء من جديد. ما حُفظ آمن.</translation>
    </message>
    <message>
        <source>Stepwell is already open on this device. Go to its window, or close it first.</source>
        <translation>‏Stepwell مفتوح من قبل على هذا الجهاز. يمكنك الانتقال إلى نافذته، أو إغلاقها أولًا.</translation>
    </message>
    <message>
        <source>The saved data could not be read. The disk or its cable may have a fault.</source>
        <translation>تعذّرت قراءة البيانات المحفوظة. ربما في القرص أو سلكه عطل.</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Nobody is signed in any more. Choose your name again.</source>
        <translation>لم يعد أحد داخلًا. يلزم اختيار اسمك من جديد.</translation>
    </message>
    <message>
        <source>This belongs to somebody else, so it stays closed.</source>
        <translation>هذا يخص شخصًا آخر، فيبقى مغلقًا.</translation>
    </message>
    <message>
        <source>Your role does not allow this here. Ask whoever looks after this device.</source>
        <translation>دورك لا يسمح بهذا هنا. يمكنك سؤال المسؤول عن هذا الجهاز.</translation>
    </message>
    <message>
        <source>Say why in a few words. The person it is about will read it.</source>
        <translation>المطلوب كتابة السبب في بضع كلمات. سيقرؤه الشخص المعني.</translation>
    </message>
    <message>
        <source>There is no network just now. Nothing is lost: it is sent as soon as there is one.</source>
        <translation>لا شبكة الآن. لا يضيع شيء: سيُرسل متى وُجدت شبكة.</translation>
    </message>
    <message>
        <source>The server did not answer in time. It is tried again by itself.</source>
        <translation>لم يجب الخادم في الوقت المناسب. تتكرر المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted, so nothing was sent. Ask whoever runs the server for the right one.</source>
        <translation>شهادة الخادم غير موثوقة، فلم يُرسل شيء. يمكنك طلب الشهادة الصحيحة ممن يدير الخادم.</translation>
    </message>
    <message>
        <source>Something else answered, perhaps the login page of a network. Log in to the network, or check the address.</source>
        <translation>أجاب شيء آخر، ربما صفحة دخول إلى شبكة. يلزم الدخول إلى الشبكة، أو التحقّق من العنوان.</translation>
    </message>
    <message>
        <source>The server does not accept our key, so sending is paused. Set the address, the key and the secret again.</source>
        <translation>لا يقبل الخادم مفتاحنا، فتوقف الإرسال. يلزم تحديد العنوان والمفتاح والسر من جديد.</translation>
    </message>
    <message>
        <source>The server is busy. It is tried again later by itself.</source>
        <translation>الخادم مشغول. تتكرر المحاولة لاحقًا تلقائيًا.</translation>
    </message>
    <message>
        <source>The server has a fault of its own. It is tried again; if this stays, tell whoever runs it.</source>
        <translation>في الخادم عطل. تتكرر المحاولة؛ وإن استمر العطل فيلزم إبلاغ من يديره.</translation>
    </message>
    <message>
        <source>The server did not accept some entries. They hold nothing up. See them with: stepwell outbox list</source>
        <translation>لم يقبل الخادم بعض البنود. وهي لا تعطّل شيئًا. لعرضها: ⁦stepwell outbox list⁩</translation>
    </message>
    <message>
        <source>The server already has other entries under the same numbers. See ours with: stepwell outbox list</source>
        <translation>لدى الخادم بنود أخرى بالأرقام نفسها. لعرض بنودنا: ⁦stepwell outbox list⁩</translation>
    </message>
    <message>
        <source>Sending did not work. Look closer with: stepwell doctor</source>
        <translation>لم ينجح الإرسال. للمزيد: ⁦stepwell doctor⁩</translation>
    </message>
    <message>
        <source>This temporary PIN was good for one day and no longer counts. Ask the person who looks after this device for another one.</source>
        <translation>كان هذا الرقم السري المؤقت صالحًا ليوم واحد ولم يعد يعمل. يمكنك طلب غيره من المسؤول عن هذا الجهاز.</translation>
    </message>
    <message>
        <source>Somebody looks after this device already. Ask them to let you do it too.</source>
        <translation>هناك مسؤول عن هذا الجهاز من قبل. يمكنك طلب السماح لك أيضًا.</translation>
    </message>
    <message>
        <source>Somebody learns with this pack, so it stays. Give them another pack first.</source>
        <translation>هناك من يتعلّم بهذه الحزمة، فتبقى. يلزم إعطاؤه حزمة أخرى أولًا.</translation>
    </message>
    <message>
        <source>This kind of entry is not known here. Go back and choose again.</source>
        <translation>هذا النوع من البنود غير معروف هنا. يلزم الرجوع والاختيار من جديد.</translation>
    </message>
    <message>
        <source>That is too long. Choose a shorter time, or for ever.</source>
        <translation>هذه مدة طويلة جدًا. يلزم اختيار مدة أقصر، أو «إلى الأبد».</translation>
    </message>
    <message>
        <source>On this device only the person who looks after it opens files. Do this on another one.</source>
        <translation>على هذا الجهاز لا يفتح الملفات إلا المسؤول عنه. يمكن ذلك على جهاز آخر.</translation>
    </message>
    <message>
        <source>Your organisation has decided this for all devices. It stays so.</source>
        <translation>قررت مؤسستك هذا لكل الأجهزة. ويبقى كذلك.</translation>
    </message>
    <message>
        <source>Nobody could answer in that time. Choose another one.</source>
        <translation>لا يستطيع أحد أن يجيب في هذه المدة. يلزم اختيار مدة أخرى.</translation>
    </message>
    <message>
        <source>This person is not on this device any more.</source>
        <translation>لم يعد هذا الشخص على هذا الجهاز.</translation>
    </message>
    <message>
        <source>This person had everything erased, so nothing can be done here.</source>
        <translation>مُحي كل شيء عن هذا الشخص، فلا يمكن فعل شيء هنا.</translation>
    </message>
    <message>
        <source>This person has left. Take them back first.</source>
        <translation>سُجّلت مغادرة هذا الشخص. يلزم تسجيل عودته أولًا.</translation>
    </message>
    <message>
        <source>This person has not left, so there is nothing to do.</source>
        <translation>لم يغادر هذا الشخص، فلا شيء يلزم.</translation>
    </message>
    <message>
        <source>This person was made one with another one. Open the page of that one.</source>
        <translation>دُمج هذا الشخص مع آخر. المطلوب فتح صفحة ذلك الآخر.</translation>
    </message>
    <message>
        <source>Nobody does that to themselves. Ask somebody else who may.</source>
        <translation>لا أحد يفعل ذلك لنفسه. يمكنك سؤال شخص آخر له الصلاحية.</translation>
    </message>
    <message>
        <source>Nobody resets their own PIN. Ask somebody else who may.</source>
        <translation>لا أحد يستبدل رقمه السري بهذه الطريقة. يمكنك سؤال شخص آخر له الصلاحية.</translation>
    </message>
    <message>
        <source>That belongs to another workplace. Ask whoever looks after people there.</source>
        <translation>هذا يتبع مكان عمل آخر. يمكنك سؤال المسؤول عن الناس هناك.</translation>
    </message>
    <message>
        <source>The name of a workplace has 1 to 80 signs. Type one like that.</source>
        <translation>اسم مكان العمل من 1 إلى 80 حرفًا. المطلوب اسم بهذا الطول.</translation>
    </message>
    <message>
        <source>This role is not known here. Choose another one.</source>
        <translation>هذا الدور غير معروف هنا. يلزم اختيار غيره.</translation>
    </message>
    <message>
        <source>These are not two people. Choose somebody else.</source>
        <translation>هذان ليسا شخصين. يلزم اختيار شخص آخر.</translation>
    </message>
    <message>
        <source>Private notes have been written meanwhile. Go back, and read again what would be lost.</source>
        <translation>كُتبت في هذه الأثناء ملاحظات خاصة. يلزم الرجوع وقراءة ما سيضيع مرة أخرى.</translation>
    </message>
    <message>
        <source>This PIN is a temporary one and is not handed out. Make the file after the next visit.</source>
        <translation>هذا الرقم السري مؤقت ولا يُعطى لجهاز آخر. يُعمل الملف بعد الزيارة القادمة.</translation>
    </message>
    <message>
        <source>The key for other computers has been changed meanwhile. Go back, and begin again.</source>
        <translation>تغيّر في هذه الأثناء مفتاح الحواسيب الأخرى. يلزم الرجوع والبدء من جديد.</translation>
    </message>
    <message>
        <source>This is not reached any more. Go back, and look at the list again.</source>
        <translation>لم يعد هذا متحققًا. يمكن الرجوع والنظر في القائمة مجددًا.</translation>
    </message>
    <message>
        <source>This is not earned any more. Go back, and look at the list again.</source>
        <translation>لم يعد هذا مكتسبًا. يلزم الرجوع ومراجعة القائمة من جديد.</translation>
    </message>
    <message>
        <source>Look at the material first. Then you can try the check again.</source>
        <translation>يلزم النظر في المواد أولًا. بعد ذلك يمكنك محاولة التحقّق من جديد.</translation>
    </message>
    <message>
        <source>Nobody decides about their own passport. Ask another supervisor.</source>
        <translation>لا يقرر أحد بشأن دفتر تعلّمه هو. يلزم طلب ذلك من مشرف آخر.</translation>
    </message>
    <message>
        <source>Nobody coaches themselves. Ask another supervisor.</source>
        <translation>لا أحد يوجّه نفسه. يمكنك سؤال مشرف آخر.</translation>
    </message>
    <message>
        <source>This is not there any more. Go back.</source>
        <translation>لم يعد هذا موجودًا. يلزم الرجوع.</translation>
    </message>
    <message>
        <source>This is not in the pack any more. Go back, and choose again.</source>
        <translation>لم يعد هذا في الحزمة. يلزم الرجوع والاختيار من جديد.</translation>
    </message>
    <message>
        <source>Choose a day from today on, within a year.</source>
        <translation>يلزم اختيار يوم من اليوم فصاعدًا، خلال سنة.</translation>
    </message>
    <message>
        <source>Enough is open with this person. Settle something first.</source>
        <translation>يكفي ما هو مفتوح مع هذا الشخص. يلزم إنهاء شيء أولًا.</translation>
    </message>
    <message>
        <source>This was settled meanwhile. Go back.</source>
        <translation>انتهى هذا في هذه الأثناء. يلزم الرجوع.</translation>
    </message>
    <message>
        <source>This talk is not there any more. Go back.</source>
        <translation>لم يعد هذا الحديث موجودًا. يلزم الرجوع.</translation>
    </message>
    <message>
        <source>Only the two who talked read these notes.</source>
        <translation>لا يقرأ هذه الملاحظات إلا الشخصان اللذان تحدثا.</translation>
    </message>
    <message>
        <source>These notes were agreed, and stay as they are. Go back.</source>
        <translation>تمت الموافقة على هذه الملاحظات، فتبقى كما هي. يلزم الرجوع.</translation>
    </message>
    <message>
        <source>The notes are on the device where they were written.</source>
        <translation>الملاحظات على الجهاز الذي كُتبت عليه.</translation>
    </message>
    <message>
        <source>A change was asked for. The notes are written anew first.</source>
        <translation>طُلب تغيير. تُكتب الملاحظات من جديد أولًا.</translation>
    </message>
    <message>
        <source>There is nothing to say any more. Go back.</source>
        <translation>لم يعد هناك ما يقال. يلزم الرجوع.</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation>يلزم اختيار يوم بعد اليوم.</translation>
    </message>
    <message>
        <source>Nobody watches themselves with a checklist. Ask another supervisor.</source>
        <translation>لا أحد يشاهد عمله بنفسه بقائمة تحقّق. يمكنك سؤال مشرف آخر.</translation>
    </message>
    <message>
        <source>This checklist is not in the pack any more. Go back.</source>
        <translation>لم تعد قائمة التحقّق هذه في الحزمة. يلزم الرجوع.</translation>
    </message>
    <message>
        <source>This was watched again. Go back, and open it once more.</source>
        <translation>سُجّلت مشاهدة جديدة لهذا. يلزم الرجوع وفتحه مرة أخرى.</translation>
    </message>
    <message>
        <source>It is signed already. Go back.</source>
        <translation>هو موقّع من قبل. يلزم الرجوع.</translation>
    </message>
    <message>
        <source>It is closed already. Go back, and begin another one.</source>
        <translation>هي مغلقة من قبل. يلزم الرجوع وبدء غيرها.</translation>
    </message>
    <message>
        <source>There is one that is not closed yet. Go back, and close it first.</source>
        <translation>هناك واحدة لم تُغلق بعد. يلزم الرجوع وإغلاقها أولًا.</translation>
    </message>
    <message>
        <source>That is as many people as can be noted. Close it, and begin another.</source>
        <translation>بلغ العدد أقصى ما يمكن تسجيله. يلزم إغلاقها وبدء غيرها.</translation>
    </message>
    <message>
        <source>Nobody is noted yet. Note who is here first.</source>
        <translation>لم يُسجَّل أحد بعد. يلزم أولًا تسجيل من هنا.</translation>
    </message>
    <message>
        <source>Who leads it is not on this list.</source>
        <translation>من يقودها ليس في هذه القائمة.</translation>
    </message>
    <message>
        <source>One person alone is no group. Note who else is here first.</source>
        <translation>شخص واحد ليس مجموعة. يلزم أولًا تسجيل من هنا أيضًا.</translation>
    </message>
    <message>
        <source>The groups are other ones now. Go back, and open them again.</source>
        <translation>تغيّرت المجموعات. يلزم الرجوع وفتحها من جديد.</translation>
    </message>
    <message>
        <source>There are no questions about this topic. Choose another one.</source>
        <translation>لا أسئلة عن هذا الموضوع. يلزم اختيار غيره.</translation>
    </message>
    <message>
        <source>This is not asked here any more. Go back, and look at the list again.</source>
        <translation>لم يعد هذا مطلوبًا هنا. يلزم الرجوع ومراجعة القائمة من جديد.</translation>
    </message>
    <message>
        <source>This job is not in the pack any more. Go back, and choose again.</source>
        <translation>لم تعد هذه الوظيفة في الحزمة. يلزم الرجوع والاختيار من جديد.</translation>
    </message>
    <message>
        <source>One of the numbers is too large or too small. Choose another one.</source>
        <translation>أحد الأرقام كبير جدًا أو صغير جدًا. يلزم اختيار غيره.</translation>
    </message>
    <message>
        <source>That day is over, or too far away. Choose another one.</source>
        <translation>مضى ذلك اليوم، أو هو بعيد جدًا. يلزم اختيار غيره.</translation>
    </message>
    <message>
        <source>There are no questions about this. Choose another way to show it.</source>
        <translation>لا أسئلة عن هذا. يلزم اختيار طريقة أخرى لإثباته.</translation>
    </message>
    <message>
        <source>There is no checklist for this. Choose another way to show it.</source>
        <translation>لا قائمة تحقّق لهذا. يلزم اختيار طريقة أخرى لإثباته.</translation>
    </message>
    <message>
        <source>Somebody you chose does not belong here any more. Choose again.</source>
        <translation>هناك من اخترته ولم يعد هنا. يلزم الاختيار من جديد.</translation>
    </message>
    <message>
        <source>That is too many to choose by name. Ask it of everybody.</source>
        <translation>العدد كبير جدًا للاختيار بالاسم. يمكن طلبه من الجميع.</translation>
    </message>
    <message>
        <source>This is not asked of that person. Go back, and look at the list again.</source>
        <translation>هذا ليس مطلوبًا من ذلك الشخص. يلزم الرجوع ومراجعة القائمة من جديد.</translation>
    </message>
    <message>
        <source>This person has no PIN of their own yet, so nothing can be signed.</source>
        <translation>ليس لهذا الشخص رقم سري خاص بعد، فلا يمكن توقيع شيء.</translation>
    </message>
    <message>
        <source>The first PIN of this role is given by somebody who looks after people. Ask them for one.</source>
        <translation>أول رقم سري لهذا الدور يعطيه المسؤول عن الناس. يمكنك طلب رقم منه.</translation>
    </message>
    <message>
        <source>Its file is gone. Install it again.</source>
        <translation>ملفها مفقود. يلزم تثبيتها من جديد.</translation>
    </message>
    <message>
        <source>Its file cannot be read. Check the disk and your right to read the file.</source>
        <translation>تتعذر قراءة ملفها. يلزم فحص القرص وصلاحيتك لقراءة الملف.</translation>
    </message>
    <message>
        <source>It needs a newer Stepwell. Update the program.</source>
        <translation>تحتاج إلى إصدار أحدث من Stepwell. يلزم تحديث التطبيق.</translation>
    </message>
    <message>
        <source>The disk has no room for it. Make room, then install it again.</source>
        <translation>لا مكان لها على القرص. يلزم إفراغ مكان، ثم تثبيتها من جديد.</translation>
    </message>
    <message>
        <source>Its file bears another name or version than what is in it. Install it again.</source>
        <translation>يحمل ملفها اسمًا أو إصدارًا غير ما فيه. يلزم تثبيتها من جديد.</translation>
    </message>
    <message>
        <source>Its file is damaged or was changed. Get a new copy and install it again.</source>
        <translation>ملفها تالف أو تم تغييره. تلزم نسخة جديدة وتثبيتها من جديد.</translation>
    </message>
    <message>
        <source>The key is kept by the operating system.</source>
        <translation>يحفظ نظام التشغيل المفتاح.</translation>
    </message>
    <message>
        <source>The key is kept in a protected file. Encrypt the disk, and keep a copy of the file in another place.</source>
        <translation>المفتاح محفوظ في ملف محمي. يلزم تشفير القرص، وحفظ نسخة من الملف في مكان آخر.</translation>
    </message>
    <message>
        <source>It is not known where the key is kept. Look closer with: stepwell doctor</source>
        <translation>لا يُعرف أين يُحفظ المفتاح. للمزيد: ⁦stepwell doctor⁩</translation>
    </message>
</context>
<context>
    <name>TrueFalseEditor</name>
    <message>
        <source>True</source>
        <translation>صواب</translation>
    </message>
    <message>
        <source>False</source>
        <translation>خطأ</translation>
    </message>
</context>
<context>
    <name>TryItPage</name>
    <message>
        <source>Try it without a name</source>
        <translation>تجربة بلا اسم</translation>
    </message>
    <message>
        <source>A few questions, as everybody here gets them. Look at them as long as you like.</source>
        <translation>بضعة أسئلة، كما يحصل عليها الجميع هنا. والوقت مفتوح كما يناسبك.</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>لا شيء يُحفظ.</translation>
    </message>
    <message>
        <source>No name, no answers. When you stop, it is as if you had never been here.</source>
        <translation>لا اسم ولا إجابات. وعند التوقف كأنك ما كنت هنا قط.</translation>
    </message>
    <message>
        <source>What do you want to try?</source>
        <translation>ماذا يناسبك للتجربة؟</translation>
    </message>
    <message>
        <source>No pack is installed.</source>
        <translation>لا توجد أي حزمة مثبّتة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
</context>
<context>
    <name>Vouching</name>
    <message>
        <source>Signed by {name}, who is no supervisor here</source>
        <translation>وقّعه ⁨{name}⁩، وهو ليس مشرفًا هنا</translation>
    </message>
    <message>
        <source>Signed by somebody who is no supervisor here</source>
        <translation>وقّعه شخص ليس مشرفًا هنا</translation>
    </message>
    <message>
        <source>Signed by somebody this device does not know</source>
        <translation>وقّعه شخص لا يعرفه هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>You know this. Let somebody watch you do it</source>
        <translation>عرفت هذا. بقي أن يشاهد شخص عملك</translation>
    </message>
    <message>
        <source>And {count} more below.</source>
        <translation>و⁨{count}⁩ أخرى في الأسفل.</translation>
    </message>
    <message>
        <source>Ask one of them: &quot;Can you watch me do this?&quot; {names}</source>
        <translation>يمكنك سؤال أحد هؤلاء: «هل يمكنك مشاهدتي وأنا أعمل هذا؟» ⁨{names}⁩</translation>
    </message>
    <message>
        <source>Ask your supervisor: &quot;Can you watch me do this?&quot;</source>
        <translation>يمكنك سؤال المشرف: «هل يمكنك مشاهدتي وأنا أعمل هذا؟»</translation>
    </message>
    <message>
        <source>Until then it is known; not watched yet.</source>
        <translation>حتى ذلك الحين هو معروف؛ ولم يُشاهَد بعد.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>The newest copy is put in place</source>
        <translation>توضع أحدث نسخة في مكانها</translation>
    </message>
    <message>
        <source>What people learn is made ready. If you stop it, you are asked again.</source>
        <translation>يجري تجهيز ما سيتعلّمه الناس. إن أوقفته يتكرر السؤال.</translation>
    </message>
    <message>
        <source>This device is set up</source>
        <translation>يجري إعداد هذا الجهاز</translation>
    </message>
    <message>
        <source>Stepwell gets everything ready</source>
        <translation>يجهّز ⁨Stepwell⁩ كل شيء</translation>
    </message>
    <message>
        <source>Every page of it is checked. Until it is done nothing is changed.</source>
        <translation>تُفحص كل صفحة منها. ولا يتغير شيء حتى ينتهي ذلك.</translation>
    </message>
    <message>
        <source>This takes longer once, after an update. Nothing that people did is lost.</source>
        <translation>يستغرق هذا وقتًا أطول مرة واحدة بعد التحديث. لا يضيع شيء مما فعله الناس.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>WatchForPage</name>
    <message>
        <source>Whom do you want to watch?</source>
        <translation>من تودّ أن تشاهده؟</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>إيجاد اسم</translation>
    </message>
    <message>
        <source>Whoever you press can see in My data that you opened their checklist.</source>
        <translation>من ضغطت على اسمه يمكنه أن يرى في «بياناتي» أنك فتحت قائمة التحقّق الخاصة به.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>With which checklist</source>
        <translation>بأي قائمة تحقّق</translation>
    </message>
    <message>
        <source>Nobody with this name.</source>
        <translation>لا أحد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Nobody else here learns from this.</source>
        <translation>لا أحد آخر هنا يتعلّم من هذا.</translation>
    </message>
    <message>
        <source>Knows it, waits to be watched</source>
        <translation>يعرفه، وينتظر المشاهدة</translation>
    </message>
    <message>
        <source>Still learns it</source>
        <translation>ما زال يتعلّمه</translation>
    </message>
    <message>
        <source>Nothing waits to be watched</source>
        <translation>لا شيء ينتظر المشاهدة</translation>
    </message>
</context>
<context>
    <name>WatchNowPage</name>
    <message>
        <source>Watch somebody at work</source>
        <translation>مشاهدة شخص أثناء العمل</translation>
    </message>
    <message>
        <source>What do you want to watch?</source>
        <translation>ما المطلوب مشاهدته؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>There are no checklists here, so nothing can be watched.</source>
        <translation>لا قوائم تحقّق هنا، فلا يمكن مشاهدة شيء.</translation>
    </message>
    <message>
        <source>Everybody here can see in My data that you looked at this. Nobody is ranked.</source>
        <translation>يستطيع كل شخص هنا أن يرى في «بياناتي» أنك اطلعت على هذا. لا ترتيب للأشخاص من الأفضل إلى الأضعف.</translation>
    </message>
    <message>
        <source>They know it and wait to be watched: {count}</source>
        <translation>يعرفونه وينتظرون المشاهدة: {count}</translation>
    </message>
    <message>
        <source>Nobody waits for it just now</source>
        <translation>لا أحد ينتظر ذلك الآن</translation>
    </message>
</context>
<context>
    <name>WeeklyPage</name>
    <message>
        <source>Learn in how many shifts a week?</source>
        <translation>التعلّم في كم نوبة في الأسبوع؟</translation>
    </message>
    <message>
        <source>One question is enough for a shift to count. A quiet week is fine, too.</source>
        <translation>سؤال واحد يكفي لاحتساب نوبة. ولا بأس بأسبوع هادئ أيضًا.</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>بلا عدد</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>أهدافي</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>How sure do you feel?</source>
        <translation>ما مدى ثقتك بمعرفتك؟</translation>
    </message>
    <message>
        <source>There is no wrong answer. It helps us to find your first questions.</source>
        <translation>لا توجد إجابة خاطئة. هذا يساعدنا في إيجاد أسئلتك الأولى.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>What do you want to get better at?</source>
        <translation>ما الذي يهمك التحسّن فيه؟</translation>
    </message>
    <message>
        <source>Choose as many as you like, or none.</source>
        <translation>يمكن اختيار أي عدد، أو لا شيء.</translation>
    </message>
    <message>
        <source>Step {number} of {most}</source>
        <translation>الخطوة {number} من {most}</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>تخطّي هذا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>WhatIsShown</name>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>عرض ما يلي فقط</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>What needs you first</source>
        <translation>ما يحتاج إليك أولًا</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>Who has a job</source>
        <translation>أصحاب وظيفة</translation>
    </message>
    <message>
        <source>One topic</source>
        <translation>موضوع واحد</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Another pack</source>
        <translation>حزمة أخرى</translation>
    </message>
    <message>
        <source>What people are here</source>
        <translation>دور الأشخاص هنا</translation>
    </message>
    <message>
        <source>What a role needs</source>
        <translation>ما يلزم لدور</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>كل المواضيع</translation>
    </message>
</context>
<context>
    <name>WhoSees</name>
    <message>
        <source>You see your answers. Supervisors of your workplace may look, and My data shows you when they did. Your organisation may read your learning record.</source>
        <translation>إجاباتك ظاهرة لك. يمكن لمشرفي مكان عملك الاطلاع، وتبيّن لك «بياناتي» متى فعلوا ذلك. وقد تقرأ مؤسستك سجل تعلّمك.</translation>
    </message>
</context>
<context>
    <name>WishesPage</name>
    <message>
        <source>What do you want?</source>
        <translation>ما الذي يناسبك؟</translation>
    </message>
    <message>
        <source>Press what encourages you. You can change it at any time.</source>
        <translation>المطلوب الضغط على ما يشجّعك. يمكنك تغييره في أي وقت.</translation>
    </message>
    <message>
        <source>What you choose here stays on this device. Nobody else is shown it.</source>
        <translation>ما اخترته هنا يبقى على هذا الجهاز. ولا يُعرض على أحد غيرك.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>شارات</translation>
    </message>
    <message>
        <source>For what you learned, never for how often or how fast</source>
        <translation>لما تعلّمته، لا لعدد المرات ولا للسرعة</translation>
    </message>
    <message>
        <source>Goals of the team</source>
        <translation>أهداف الفريق</translation>
    </message>
    <message>
        <source>Take part if you like: a sum, and no names</source>
        <translation>المشاركة إن أردت: مجموع بلا أسماء</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>تذكيرات</translation>
    </message>
    <message>
        <source>When you sign in, at most three a week</source>
        <translation>عند دخولك، ثلاثة في الأسبوع على الأكثر</translation>
    </message>
    <message>
        <source>A word on the desktop</source>
        <translation>كلمة على سطح المكتب</translation>
    </message>
    <message>
        <source>Only here, where nobody else learns</source>
        <translation>فقط هنا، حيث لا يتعلّم أحد غيرك</translation>
    </message>
    <message>
        <source>How many shifts in a row</source>
        <translation>عدد النوبات المتتالية</translation>
    </message>
    <message>
        <source>Without it, no number is shown</source>
        <translation>بدونه لا يُعرض أي عدد</translation>
    </message>
    <message>
        <source>You are never reminded of: {kinds}. Turn reminders off and on to hear of it again.</source>
        <translation>لن يصلك أي تذكير بهذا: ⁨{kinds}⁩. لعودته يلزم إيقاف التذكيرات ثم تشغيلها.</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>Your answer</source>
        <translation>إجابتك</translation>
    </message>
    <message>
        <source>Type your answer</source>
        <translation>الإجابة هنا</translation>
    </message>
    <message>
        <source>The right answer: {answer}</source>
        <translation>الإجابة الصحيحة: ⁨{answer}⁩</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>My goal, in my own words</source>
        <translation>هدفي، بكلماتي أنا</translation>
    </message>
    <message>
        <source>Only you can read this.</source>
        <translation>لا يقرأ هذا أحد غيرك.</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>أهدافي</translation>
    </message>
    <message>
        <source>Take this goal away</source>
        <translation>إزالة هذا الهدف</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك أنت</translation>
    </message>
    <message>
        <source>What did you do, and what came of it?</source>
        <translation>ماذا فعلت، وما الذي نتج عن ذلك؟</translation>
    </message>
    <message>
        <source>Leave out names and rooms of people you look after.</source>
        <translation>بدون أسماء وغرف من هم في رعايتك.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>WriteTipPage</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>عن أي شيء؟</translation>
    </message>
    <message>
        <source>A supervisor reads it first. Then all colleagues of your site can read it.</source>
        <translation>يقرؤه مشرف أولًا. بعد ذلك يستطيع كل الزملاء في مكان عملك قراءته.</translation>
    </message>
    <message>
        <source>In a few plain words</source>
        <translation>بكلمات قليلة وبسيطة</translation>
    </message>
    <message>
        <source>Leave out names and rooms of people you look after.</source>
        <translation>بدون أسماء وغرف من هم في رعايتك.</translation>
    </message>
    <message>
        <source>What helped you?</source>
        <translation>ما الذي ساعدك؟</translation>
    </message>
    <message>
        <source>What do you want to ask colleagues?</source>
        <translation>ما سؤالك للزملاء؟</translation>
    </message>
    <message>
        <source>What do you answer?</source>
        <translation>ما إجابتك؟</translation>
    </message>
    <message>
        <source>A picture is with it</source>
        <translation>معه صورة</translation>
    </message>
    <message>
        <source>A recording is with it</source>
        <translation>معه تسجيل</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>From a file. It stays on this device.</source>
        <translation>من ملف. تبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>إضافة صورة</translation>
    </message>
    <message>
        <source>With the camera. It stays on this device.</source>
        <translation>بالكاميرا. تبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>A minute at most. It stays on this device.</source>
        <translation>دقيقة على الأكثر. يبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>قوله</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>The camera is on only while this page is open.</source>
        <translation>لا تعمل الكاميرا إلا ما دامت هذه الصفحة مفتوحة.</translation>
    </message>
    <message>
        <source>Are you sure?</source>
        <translation>هل هذا مؤكد؟</translation>
    </message>
    <message>
        <source>Look at your picture</source>
        <translation>معاينة صورتك</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>صورتك</translation>
    </message>
    <message>
        <source>No resident, no record, no screen in it?</source>
        <translation>لا يظهر فيها نزيل ولا سجل ولا شاشة؟</translation>
    </message>
    <message>
        <source>All colleagues will see it. Is really nobody on it?</source>
        <translation>سيراها كل الزملاء. ألا يظهر فيها أحد حقًا؟</translation>
    </message>
    <message>
        <source>Look closely: faces, names on doors, papers, monitors.</source>
        <translation>يلزم النظر بدقة: الوجوه، والأسماء على الأبواب، والأوراق، والشاشات.</translation>
    </message>
    <message>
        <source>What the camera wrote into it (place, time) is taken out.</source>
        <translation>ما كتبته الكاميرا فيها (المكان والوقت) يُزال.</translation>
    </message>
    <message>
        <source>Nobody is on it, use it</source>
        <translation>لا أحد فيها، استخدامها</translation>
    </message>
    <message>
        <source>Nothing of that</source>
        <translation>لا شيء من ذلك</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>عدم استخدامها</translation>
    </message>
    <message>
        <source>Press Record and say it in a minute at most.</source>
        <translation>المطلوب الضغط على «تسجيل» وقوله في دقيقة على الأكثر.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>جارٍ التسجيل</translation>
    </message>
    <message>
        <source>With your name?</source>
        <translation>باسمك؟</translation>
    </message>
    <message>
        <source>With my name</source>
        <translation>باسمي</translation>
    </message>
    <message>
        <source>Colleagues see who wrote it</source>
        <translation>يرى الزملاء من كتبه</translation>
    </message>
    <message>
        <source>Without my name</source>
        <translation>بدون اسمي</translation>
    </message>
    <message>
        <source>Only the supervisor sees who wrote it</source>
        <translation>لا يرى من كتبه إلا المشرف</translation>
    </message>
    <message>
        <source>You can take it back at any time.</source>
        <translation>يمكنك سحبه في أي وقت.</translation>
    </message>
</context>
<context>
    <name>_WithPlans</name>
    <message>
        <source>Who helps you, what you keep for it, and ideas</source>
        <translation>من يساعدك، وما حفظته له، وأفكار</translation>
    </message>
    <message>
        <source>People and things for it</source>
        <translation>أشخاص وأشياء له</translation>
    </message>
    <message>
        <source>If … then I will …</source>
        <translation>إذا … فسوف …</translation>
    </message>
    <message>
        <source>Take this away</source>
        <translation>إزالة هذا</translation>
    </message>
    <message>
        <source>Take away: {words}</source>
        <translation>إزالة: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>A small plan helps: if the kettle is on, then I will look at one lesson.</source>
        <translation>تفيد خطة صغيرة: إذا كانت الغلّاية تعمل، فسوف أقرأ درسًا واحدًا.</translation>
    </message>
    <message>
        <source>Make a small plan</source>
        <translation>عمل خطة صغيرة</translation>
    </message>
    <message>
        <source>To write it down you need a PIN of your own: it locks your words for everybody else.</source>
        <translation>لكتابتها يلزمك رقم سري خاص بك: فهو يقفل كلماتك أمام غيرك.</translation>
    </message>
</context>
<context>
    <name>_WritingPage</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>What you write is locked with your PIN. Nobody else can read it, here or anywhere.</source>
        <translation>ما كتبته مقفل برقمك السري. لا يستطيع أحد غيرك قراءته، لا هنا ولا في أي مكان.</translation>
    </message>
    <message>
        <source>To write it down you need a PIN of your own: it locks your words for everybody else.</source>
        <translation>لكتابتها يلزمك رقم سري خاص بك: فهو يقفل كلماتك أمام غيرك.</translation>
    </message>
</context>
</TS>
