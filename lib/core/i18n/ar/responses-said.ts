import type { responsesSaid as english } from "@/lib/core/i18n/en/responses-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** A response inside its entity: refusals, letters, and sentences of the record, in Arabic. */
export const responsesSaid: Filled<typeof english> = {
  refusals: {
    responsePaused:
      "جهة التنسيق تقوم بالتوحيد: يمكن للمراجعين القراءة لا الكتابة. وما كتبتموه محفوظ في هذا المتصفح.",
    responseVerified: "أعلنت جهة التنسيق التحقق من الرد.",
    internalClosed: "انتهت المهلة التي حددتها جهة التنسيق. يمكنكم القراءة لا الكتابة.",
    agreedNeedsReason: "هذه الفقرة متفق عليها. والتعليق عليها يتطلب سبباً.",
    notAuthor: "كتبه زميل. ويمكن لكاتبه تغييره، ولجهة التنسيق عند التوحيد.",
    commentVerified: "تحققت جهة التنسيق من هذا التعليق.",
    nothingVerified: "لم يتم التحقق من أي تعليق بعد. ولا يخرج من كيانكم إلا ما تم التحقق منه.",
    notVerified: "لم يُعلن التحقق من الرد.",
    ownComment: "هذا تعليقكم.",
    notCleared: "لم تكتمل الإجازة داخل كيانكم. أعلنوا التحقق من الرد أو انتظروا من يجيزه.",
    internalNotEarlier: "يجب أن يسبق الموعد الداخلي الموعد الرسمي.",
    notInvited: "لم تُدعَوا إلى هذه الجولة بصفة مراجعين.",
    alreadyDone: "سبق أن أفدتم بذلك.",
    notApprover: "لا يحق ذلك إلا للشخص المعيّن لهذه الخطوة.",
    notInReview: "ليس دور هذه الخطوة، أو أُجيب عنها.",
    noteNeeded: "بيّنوا في ملاحظة ما ينبغي تغييره.",
    stepPassed: "تم اجتياز هذه الخطوة.",
    nothingStale: "لم تتقادم أي إجازة.",
    changeTooGreat: "يمس التغيير خطاً أحمر أو تفضيلاً قوياً أو إجابة عن سؤال. وتلزم الإجازة مجدداً.",
    alreadySponsored: "كيانكم مشارك في تقديم هذا التعليق.",
    notSponsored: "كيانكم غير مشارك في تقديم هذا التعليق.",
    roundNotOpen: "لم تُفتح الجولة بعد.",
    answeredItself: "أجاب الكيان هنا بنفسه.",
    evidenceFirst: "احفظوا رسالة الكيان أولاً: فهي الدليل.",
    noCommentsEntered: "سبق إدخال «لا تعليقات» عن هذا الكيان.",
    responseNotEmpty:
      "رد الكيان هنا ليس فارغاً، فلا يمكن إدخال «لا تعليقات» عنه. اطلبوا من جهة التنسيق فيه أن تجيب.",
    noMessage: "لا تُحفظ أي رسالة من هذا الكيان.",
    messageUsed: "أُدخل رد من هذه الرسالة، فتبقى محفوظة بوصفها دليلاً.",
    wordsNotThere: "لا ترد هذه الكلمات في الفقرة كما عُممت. حدّدوها مجدداً.",
    answeredStays: "سبق الرد على هذا التعليق، ولذلك يبقى. اسحبوا التحقق منه فلا يخرج مجدداً.",
    sponsoredStays: "تشارك كيانات أخرى في تقديم هذا التعليق، ولذلك يبقى. اسحبوا التحقق منه فلا يخرج مجدداً.",
    partStays: "هذا جزء من تعليق مقسَّم، ولذلك يبقى. اسحبوا التحقق منه فلا يخرج مجدداً.",
    splitStays: "قُسّم هذا التعليق إلى أجزاء يُرد عليها بدلاً منه. غيّروا الأجزاء.",
    mergedTooLong: "يتجاوز طولهما معاً ما يُسمح به للتعليق. اختصروا أحدهما أولاً: فلا يُقتطع شيء.",
  },
  letters: {
    reviewAsked: {
      subject: "تعليقاتكم قبل {deadline}: {title}",
      text: "تحية طيبة وبعد،\n\nيطلب {by} مساعدتكم للكيان {entity} في إعداد تعليقاته على «{title}»، الجولة {number}. يرجى كتابتها قبل\n\n  {deadline}\n  بتوقيتكم: {yourTime}{note}\n\nما تكتبونه يبقى داخل الكيان {entity}. للدخول استخدموا {email}.\n\n{link}\n",
    },
    reviewTakenBack: {
      subject: "لم يعد مطلوباً: {title}",
      text: "تحية طيبة وبعد،\n\nسحب {by} طلب التعليقات على «{title}». وما كتبتموه محفوظ في كيانكم. شكراً.\n",
    },
    clearanceAsked: {
      subject: "للإجازة: {title}",
      text: "تحية طيبة وبعد،\n\nيطلب {by} إجازتكم («{step}») لتعليقات كيانكم على «{title}»، الجولة {number}.\n\n{link}\n",
    },
    verifiedShared: {
      subject: "ما تم التحقق منه: {title}",
      text: "تحية طيبة وبعد،\n\nيطلعكم {by} على التعليقات على «{title}»، الجولة {number}، التي تم التحقق منها لكيانكم.\n\n{link}\n",
    },
    enteredOnBehalf: {
      subject: "أُدخل عن {entity}: {title}",
      text: "تحية طيبة وبعد،\n\nأدخل {by} من الأمانة التعليقات على «{title}»، الجولة {number}، التي أرسلها الكيان {entity} بالبريد الإلكتروني. والرسالة محفوظة بوصفها دليلاً. ويمكنكم سحبها أو استبدالها ما دامت الجولة مفتوحة.\n\n{link}\n",
    },
    noneOnBehalf: {
      subject: "أُدخل عن {entity}: {title}",
      text: "تحية طيبة وبعد،\n\nأدخل {by} من الأمانة أن الكيان {entity} ليست لديه تعليقات على «{title}»، الجولة {number}، كما كتب بالبريد الإلكتروني. والرسالة محفوظة بوصفها دليلاً. ويمكنكم سحب هذا الرد أو تقديم تعليقات مكانه ما دامت الجولة مفتوحة.\n\n{link}\n",
    },
    sponsorshipLapsed: {
      subject: "بصيغة جديدة: رقم {nos} – {title}",
      text: "تحية طيبة وبعد،\n\nكان كيانكم مشاركاً في تقديم تعليقات {entity} على «{title}»، الجولة {number}: رقم {nos}. وقد قدمها {entity} من جديد بصيغة أخرى، فانتهت مشاركتكم. يُرجى قراءتها والمشاركة في تقديمها من جديد إذا وافق كيانكم.\n\n{link}\n",
    },
    answersLapsed: {
      subject: "يلزم الرد من جديد: رقم {nos} – {title}",
      text: "تحية طيبة وبعد،\n\nقدم {entity} رده على «{title}»، الجولة {number}، من جديد، وتغيرت صيغة تعليقات سبق الرد عليها. ويلزم الرد من جديد على: رقم {nos}. وتُحفظ الردود السابقة.\n\n{link}\n",
    },
  },
  record: {
    reviewerInvited: "{actor}: دعوة {name} إلى مراجعة «{title}» داخل الكيان.",
    reviewerMoved: "{actor}: تغيير الموعد الداخلي لـ{name} بشأن «{title}».",
    reviewerTakenBack: "{actor}: سحب دعوة {name} إلى مراجعة «{title}».",
    reviewerDone: "{actor}: انتهاء مراجعة «{title}».",
    paused: "{actor}: إيقاف رد الكيان على «{title}» مؤقتاً.",
    resumed: "{actor}: السماح للمراجعين بالمتابعة بشأن «{title}».",
    commentsVerified:
      "{actor}: التحقق من {comments, plural, zero {أي تعليق} one {تعليق واحد} two {تعليقين} few {# تعليقات} many {# تعليقاً} other {# تعليق}} على «{title}» باسم الكيان.",
    commentUnverified: "{actor}: سحب التحقق من تعليق على «{title}».",
    consolidated: "{actor}: توحيد تعليقات الزملاء على «{title}».",
    verified:
      "{actor}: إعلان التحقق من رد الكيان على «{title}» ({comments, plural, zero {لا تعليقات} one {تعليق واحد} two {تعليقان} few {# تعليقات} many {# تعليقاً} other {# تعليق}}).",
    unverified: "{actor}: إعادة رد الكيان على «{title}» إلى الإعداد.",
    shared:
      "{actor}: إطلاع المراجعين على ما جرى التحقق منه من التعليقات على «{title}»: {comments, plural, zero {لا تعليقات} one {تعليق واحد} two {تعليقان} few {# تعليقات} many {# تعليقاً} other {# تعليق}}.",
    replaced:
      "{actor}: استبدال رد الكيان على «{title}» ({comments, plural, zero {لا تعليقات} one {تعليق واحد} two {تعليقان} few {# تعليقات} many {# تعليقاً} other {# تعليق}}).",
    clearanceDefined:
      "{actor}: تحديد الإجازة الداخلية للكيان بشأن «{title}»، وعدد خطواتها: {steps, plural, zero {لا خطوات} one {خطوة واحدة} two {خطوتان} few {# خطوات} many {# خطوة} other {# خطوة}}.",
    stepAnswered:
      "{actor}: {outcome, select, cleared {إجازة} clearedWithComments {إجازة مع تعليقات} other {إعادة}} رد الكيان على «{title}» («{step}»).",
    stepSkipped: "{actor}: تجاوز خطوة «{step}» من الإجازة الداخلية بشأن «{title}».",
    carriedOver: "{actor}: نقل الإجازة الداخلية بعد تغيير طفيف بشأن «{title}».",
    evidenceKept: "{actor}: حفظ رسالة «{name}» دليلاً بشأن «{title}».",
    evidenceTakenBack: "{actor}: سحب رسالة كانت محفوظة دليلاً بشأن «{title}».",
    enteredOnBehalf: "{actor}: إدخال تعليق على «{title}» ورد بالبريد الإلكتروني.",
    noCommentsOnBehalf:
      "{actor}: إدخال أن الكيان ليست لديه تعليقات على «{title}»، كما كتب بالبريد الإلكتروني.",
    coSponsored: "{actor}: المشاركة في تقديم تعليق {entity} على «{title}».",
    reworded:
      "{actor}: تغيير صيغة تعليقات على «{title}» كان آخرون قد قرأوها؛ ردود سقطت: {answers}، مشاركات انتهت: {sponsors}.",
    coSponsorWithdrawn: "{actor}: سحب المشاركة في تقديم تعليق {entity} على «{title}».",
  },
};
