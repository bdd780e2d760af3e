import type { signOff as english } from "@/lib/core/i18n/en/sign-off";
import type { Filled } from "@/lib/core/i18n/filled";

/** Sign-off: the last step, and its proof. */
export const signOff: Filled<typeof english> = {
  open: "بدء الإقرار",
  openTitle: "بدء إقرار {symbol}؟",
  openLede:
    "{n, plural, zero {لا يُطلب إلى أي كيان} one {يُطلب إلى كيان واحد} two {يُطلب إلى كيانين} few {يُطلب إلى # كيانات} many {يُطلب إلى # كياناً} other {يُطلب إلى # كيان}} إقرار هذا النص بعينه، المحدد ببصمته SHA-256. وبإقرار آخر كيان يصبح النص معتمداً.",
  closesLocal: "الإقرار قبل",
  opened: "بدأت عملية الإقرار. والرسائل في طريقها.",
  openUntil: "ينتهي الإقرار",
  card: "موقف {entity}",
  cardLede: "يُطلب إليكم إقرار {symbol} على حاله هنا. SHA-256:",
  cardLedeNotAsked: "لا يُطلب إلى كيانكم إقرار هذا النص. والمعروض للإقرار هو {symbol} على حاله هنا. SHA-256:",
  sign: "الإقرار باسم {entity}",
  signTitle: "الإقرار باسم {entity}؟",
  signLede: "ينضم كيانكم إلى {symbol} على حاله تماماً. ويرى جميع من في الهيئة أنه أقرّه.",
  signed: "تم الإقرار.",
  decline: "الامتناع",
  declineTitle: "الامتناع باسم {entity}؟",
  declineLede: "لا يمكن اعتماد النص على حاله. ويُبلَّغ فوراً جميع من طُلب إليهم الإقرار، مع ذكر أسبابكم.",
  declined: "سُجّل الامتناع. وأُبلغ به جميع من طُلب إليهم الإقرار.",
  reason: "ما يحول دون الإقرار",
  reasonHint: "يرجى تحديد الفقرة والتغيير الذي يتيح لكم الإقرار.",
  withdraw: "إنهاء الإقرار دون اعتماد",
  withdrawTitle: "إنهاء عملية الإقرار هذه؟",
  withdrawLede: "يعود النص إلى القائم بالصياغة. ويبقى ما ردّت به الكيانات في السجل.",
  withdrawn: "انتهت عملية الإقرار. وعاد النص إلى القائم بالصياغة.",
  positions: {
    awaited: "يُنتظر ردّه",
    signedOff: "أقرّ",
    declined: "امتنع",
    notAsked: "لم يُطلب منه",
  },
  progress: "{signed} من {n} أقرّت النص",
  seal: "معتمد",
  sealLede: "أقرّت هذا النص جميع الكيانات التي طُلب إليها ذلك. بصمته SHA-256:",
};
