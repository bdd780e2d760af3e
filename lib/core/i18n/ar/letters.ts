import type { letters as english } from "@/lib/core/i18n/en/letters";
import type { Filled } from "@/lib/core/i18n/filled";

/** The letters of rounds and sign-off. Plain text; the link stands on a line of its own. */
export const letters: Filled<typeof english> = {
  roundOpened: {
    subject: "التعليقات مطلوبة قبل {deadline}: {title}",
    text: "تحية طيبة وبعد،\n\nالجولة {number} من التعليقات على «{title}» مفتوحة. ونرجو من كيانكم تقديم مجموعة موحدة واحدة من التعليقات قبل\n\n  {deadline}\n  بتوقيتكم: {yourTime}\n\nوأنفع التعليقات مقترحات محددة للصياغة، فقرة فقرة، مع تعليل موجز. ويرجى ألا يوصف بأنه خط أحمر إلا ما يحول دون انضمام كيانكم. وإذا لم تكن لديكم تعليقات، فيرجى إبلاغنا بذلك: تكفي ضغطة واحدة، ولن نرسل إليكم تذكيراً.\n\n{link}\n",
  },
  roundExtended: {
    subject: "موعد نهائي جديد {deadline}: {title}",
    text: "تحية طيبة وبعد،\n\nنُقل الموعد النهائي للتعليق على «{title}» (الجولة {number}) لجميع الكيانات إلى\n\n  {deadline}\n  بتوقيتكم: {yourTime}\n\nولم يتغير النص. وتظل الردود المقدمة صالحة.\n\n{link}\n",
  },
  roundClosed: {
    subject: "أُقفلت الجولة {number}: {title}",
    text: "تحية طيبة وبعد،\n\nأُقفلت الجولة {number} من التعليقات على «{title}». وعدد الردود: {responses, plural, zero {لا ردود} one {رد من كيان واحد} two {ردان من كيانين} few {ردود من # كيانات} many {ردود من # كياناً} other {ردود من # كيان}}، وعدد التعليقات: {comments, plural, zero {لا تعليقات} one {تعليق واحد} two {تعليقان} few {# تعليقات} many {# تعليقاً} other {# تعليق}}. وينتظر كل تعليق الآن ما تتخذونه بشأنه.\n\n{link}\n",
  },
  signOffOpened: {
    subject: "للإقرار قبل {deadline}: {title}",
    text: "تحية طيبة وبعد،\n\nالنص «{title}»، {symbol}، معروض عليكم لإقراره قبل\n\n  {deadline}\n  بتوقيتكم: {yourTime}\n\nويرجى الإقرار باسم كيانكم، أو الامتناع وبيان ما يحول دون الإقرار. وهذا النص نهائي، وبصمته SHA-256 هي\n{sha256}\n\n{link}\n",
  },
  signOffDeclined: {
    subject: "امتناع {entity} عن الإقرار: {title}",
    text: "تحية طيبة وبعد،\n\nورد من {entity} امتناع عن إقرار «{title}»، للسبب التالي:\n\n{reason}\n\nولا يُعتمد النص على حاله. وسيتصل الرؤساء المشاركون بالكيانات المعنية.\n\n{link}\n",
  },
  signOffComplete: {
    subject: "اعتُمد النص: {title}",
    text: "تحية طيبة وبعد،\n\nأقرّت جميع الكيانات التي طُلب إليها ذلك النص «{title}»، {symbol}. وأصبح النص معتمداً. وبصمته SHA-256 هي\n{sha256}\n\nويمكن تنزيله والتحقق منه هنا:\n{link}\n",
  },
  signOffLapsed: {
    subject: "انتهى الإقرار دون اكتمال: {title}",
    text: "تحية طيبة وبعد،\n\nحلّ الموعد النهائي لإقرار «{title}». {signed, plural, zero {لم يقرّه أي كيان} one {أقرّه كيان واحد} two {أقرّه كيانان} few {أقرّته # كيانات} many {أقرّه # كياناً} other {أقرّه # كيان}}، {missing, plural, zero {ولم يتخلف أي كيان} one {ولم يقرّه كيان واحد} two {ولم يقرّه كيانان} few {ولم تقرّه # كيانات} many {ولم يقرّه # كياناً} other {ولم يقرّه # كيان}}. ولم يُعتمد النص.\n\n{link}\n",
  },
};
