import type { recordTexts as english } from "@/lib/core/i18n/en/record-texts";
import type { Filled } from "@/lib/core/i18n/filled";

const entities = "{entities, plural, other {#个实体}}";
const comments = "{comments, plural, other {#条意见}}";
const blocks = "{blocks, plural, other {#个部分}}";

/** What the record says of texts, of rounds of comments and of sign-off. */
export const recordTexts: Filled<typeof english> = {
  submission: {
    opened: "{actor}建立了文本《{title}》。",
    textGiven: `{actor}录入了《{title}》的案文：${blocks}，{doubts, plural, =0 {没有不清楚之处} other {#处不清楚}}。`,
    doubtDecided: "{actor}决定了《{title}》中一处不清楚段落的识读方式。",
    textAccepted: `{actor}接受了《{title}》的识读结果，共${blocks}。`,
    issued: "{actor}以文号{symbol}印发了《{title}》。SHA-256：{sha256}",
    withdrawn: "{actor}撤回了文本《{title}》。",
  },
  draft: {
    suggestionsDecided:
      "{actor}在《{title}》工作稿中{accepted, select, true {接受} other {拒绝}}了{n, plural, other {#项建议}}。",
    noteAdded: "{actor}在《{title}》工作稿上写了一条批注。",
    noteResolved: "{actor}了结了《{title}》工作稿上的一条批注。",
    drafterInvited: "{actor}邀请{drafter}在《{title}》工作稿中{may, select, write {起草} other {提出建议}}。",
    drafterLeft: "{actor}结束了{drafter}对《{title}》起草工作的参与。",
    wordsSuggested: "{actor}就《{title}》工作稿的一段提出了新的措辞。",
    wordsReplaced: "{actor}在《{title}》工作稿的一段中写入了新文字。",
    snapshotNamed: "{actor}为《{title}》工作稿的一个版本命名。",
    restored: "{actor}将《{title}》的工作稿恢复到{was}的文本。",
    pictureAdded: "{actor}在《{title}》中添加了一张图片。",
  },
  round: {
    opened: `{actor}开始对《{title}》的第{number}轮征求意见，征求${entities}的意见；{closesAt}截止。`,
    extended: "{actor}为所有实体将《{title}》第{number}轮征求意见的截止时间推后至{closesAt}。",
    closed: `《{title}》第{number}轮征求意见结束：{responses, plural, other {#个实体}}作了答复，共提出${comments}。`,
    commentAdded: "{actor}写了一条对《{title}》的意见。",
    commentRemoved: "{actor}删除了一条对《{title}》的意见。",
    responseSubmitted: `{actor}提交了本实体对《{title}》的答复，共${comments}。`,
    noComments: "{actor}答复，本实体对《{title}》没有意见。",
    responseWithdrawn: "{actor}将本实体对《{title}》的答复退回拟订状态。",
  },
  signOff: {
    opened: `{actor}开始《{title}》（{symbol}）的签核，请${entities}签核；{closesAt}截止。`,
    signedOff: "{actor}代表本实体签核了《{title}》（{symbol}）。",
    declined: "{actor}代表本实体拒绝签核《{title}》（{symbol}）：{reason}",
    completed: `受请的${entities}均已签核《{title}》（{symbol}）：文本获得通过。SHA-256：{sha256}`,
    lapsed:
      "《{title}》（{symbol}）的签核结束时未完成：{signed, plural, other {#个实体}}已签核，{missing, plural, other {#个实体}}未签核。",
    withdrawn: "{actor}终止了《{title}》（{symbol}）的签核，文本未获通过。",
  },
};
