import type { dispositionsSaid as english } from "@/lib/core/i18n/en/dispositions-said";
import type { Filled } from "@/lib/core/i18n/filled";

const kind =
  "{kind, select, accepted {采纳} acceptedInPart {部分采纳} notAccepted {不采纳} noted {已注意到} nextRound {留待下一轮} withdrawn {提出方已撤回} duplicate {重复} other {超出范围}}";
const comment = "{no, select, none {一条意见} other {第{no}号意见}}";

/** Dispositions and amendments: refusals, letters, and sentences of the record. */
export const dispositionsSaid: Filled<typeof english> = {
  refusals: {
    dispositionPublished: "该答复已经公布，只能以更正方式修改，并须说明理由。",
    answersNotPublished: "本轮意见的处理结果尚未公布，请直接修改此项结果。",
    notAnswered: "这条意见尚无处理结果。",
    notContested: "该实体没有对这一处理结果提出异议。",
    noNextMeeting: "没有可将此事列入议程的后续会议。",
    onAgendaAlready: "此事已列入一次会议的议程。",
    amendmentsCollide: "这些修正案对同样的文字作了不同修改。请减少选择，或重新拟写。",
    nothingToTakeUp: "请至少选择本段的一项修正案。",
    takesNothing: "该段文字将没有变化。",
    withdrawnByAuthor: "提出此意见的实体已将其撤回。只有该实体提出异议，才可重新答复。",
    answeredMeanwhile: "其中一条意见期间已有答复。请查看后再次应用。",
  },
  letters: {
    dispositionContested: {
      subject: "有异议：第{no}号意见 – {title}",
      text: "尊敬的同事：\n\n{entity}对其就《{title}》所提第{no}号意见的拟议处理结果提出异议：\n\n{reason}\n\n可以重新答复，或将其列入下次会议议程。\n\n{link}\n",
    },
    dispositionAnew: {
      subject: "重新答复：第{no}号意见 – {title}",
      text: "尊敬的同事：\n\n贵实体曾对就《{title}》所提第{no}号意见的拟议处理结果提出异议。现已重新答复，请告知是否接受。\n\n{link}\n",
    },
    dispositionCorrected: {
      subject: "更正：第{no}号意见 – {title}",
      text: "尊敬的同事：\n\n对《{title}》第{no}号意见已公布的处理结果作了更正：\n\n{reason}\n\n{link}\n",
    },
  },
  /** By the event of its noun. */
  record: {
    given: `{actor}答复了对《{title}》的${comment}。`,
    withdrawn: `{actor}撤回了对《{title}》的${comment}。`,
    agreed: `{actor}接受了对《{title}》${comment}的拟议处理结果。`,
    contested: `{actor}对《{title}》${comment}的拟议处理结果提出异议。`,
    corrected: `{actor}更正了对《{title}》${comment}已公布的处理结果：${kind}。理由：{reason}`,
    onAgenda: `{actor}将对《{title}》的${comment}列入“{meeting}”的议程。`,
    takenUp: "{actor}将{n, plural, other {#项修正案}}纳入《{title}》的工作稿。",
  },
};
