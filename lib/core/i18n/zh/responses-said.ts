import type { responsesSaid as english } from "@/lib/core/i18n/en/responses-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** A response inside its entity: refusals, letters, and sentences of the record, in Chinese. */
export const responsesSaid: Filled<typeof english> = {
  refusals: {
    responsePaused: "协调人正在汇总意见：审阅人可阅读，不能书写。您输入的内容已保存在此浏览器中。",
    responseVerified: "协调人已宣布答复已核实。",
    internalClosed: "协调人给您的期限已过。您可以阅读，不能书写。",
    agreedNeedsReason: "本段已商定。对其提意见须说明理由。",
    notAuthor: "这是同事所写。作者可以修改，协调人汇总时也可修改。",
    commentVerified: "协调人已核实此意见。",
    nothingVerified: "尚无已核实的意见。只有已核实的意见会提交。",
    notVerified: "答复尚未宣布已核实。",
    ownComment: "这是您自己的意见。",
    notCleared: "贵实体内部审批尚未完成。请宣布答复已核实，或等待审批人。",
    internalNotEarlier: "内部期限必须早于正式截止时间。",
    notInvited: "您未被邀请担任本轮审阅人。",
    alreadyDone: "您已表示完成。",
    notApprover: "只有此步骤指定的人可以这样做。",
    notInReview: "尚未轮到此步骤，或已答复。",
    noteNeeded: "请在说明中写明需要改什么。",
    stepPassed: "此步骤已通过。",
    nothingStale: "没有失效的审批。",
    changeTooGreat: "改动涉及红线、强烈倾向或对问题的答复，须重新审批。",
    alreadySponsored: "贵实体已是此意见的共同提案方。",
    notSponsored: "贵实体不是此意见的共同提案方。",
    roundNotOpen: "本轮尚未开始。",
    answeredItself: "该实体已自行在此答复。",
    evidenceFirst: "请先保存该实体的来信作为凭据。",
    wordsNotThere: "分发文本的该段中没有这些词句。请重新选取。",
    answeredStays: "此意见已有答复，因此保留。撤销核实后，它不会再提交。",
    sponsoredStays: "其他实体是此意见的共同提案方，因此保留。撤销核实后，它不会再提交。",
    partStays: "这是已拆分意见的一部分，因此保留。撤销核实后，它不会再提交。",
    splitStays: "此意见已拆分为若干部分，由各部分分别答复。请修改各部分。",
    mergedTooLong: "合并后超过一条意见的长度限制。请先缩短其中一条：内容不会被截断。",
  },
  letters: {
    reviewAsked: {
      subject: "请在{deadline}前提出意见：{title}",
      text: "尊敬的同事：\n\n{by}请您协助{entity}就《{title}》第{number}轮准备意见。请在以下时间之前写好：\n\n  {deadline}\n  您所在地时间：{yourTime}{note}\n\n您所写内容只在{entity}内部可见。请用{email}登录。\n\n{link}\n",
    },
    reviewTakenBack: {
      subject: "不再需要：{title}",
      text: "尊敬的同事：\n\n{by}已撤回对《{title}》征求意见的请求。您所写内容保留在贵实体内。谢谢。\n",
    },
    clearanceAsked: {
      subject: "请审批：{title}",
      text: "尊敬的同事：\n\n{by}请您审批（“{step}”）贵实体对《{title}》第{number}轮的意见。\n\n{link}\n",
    },
    verifiedShared: {
      subject: "已核实的意见：{title}",
      text: "尊敬的同事：\n\n{by}向您展示贵实体对《{title}》第{number}轮哪些意见已核实。\n\n{link}\n",
    },
    enteredOnBehalf: {
      subject: "已代{entity}录入：{title}",
      text: "尊敬的同事：\n\n秘书处{by}已录入{entity}以电子邮件发来的对《{title}》第{number}轮的意见。来信已保存作为凭据。在本轮结束之前，您可以撤回或替换。\n\n{link}\n",
    },
    sponsorshipLapsed: {
      subject: "措辞已改：第{nos}号意见 – {title}",
      text: "尊敬的同事：\n\n贵实体曾是{entity}对《{title}》第{number}轮意见的共同提案方：第{nos}号。{entity}已用不同的措辞重新提交，贵实体的共同提案因此终止。请阅读；如贵实体同意，请重新共同提案。\n\n{link}\n",
    },
    answersLapsed: {
      subject: "须重新答复：第{nos}号意见 – {title}",
      text: "尊敬的同事：\n\n{entity}重新提交了对《{title}》第{number}轮的答复，已有答复的意见现措辞不同。须重新答复：第{nos}号。先前的答复予以保留。\n\n{link}\n",
    },
  },
  record: {
    reviewerInvited: "{actor}邀请{name}在实体内审阅《{title}》。",
    reviewerMoved: "{actor}更改了{name}对《{title}》的内部期限。",
    reviewerTakenBack: "{actor}撤回了请{name}审阅《{title}》的邀请。",
    reviewerDone: "{actor}完成了对《{title}》的审阅。",
    paused: "{actor}暂停了实体对《{title}》的答复。",
    resumed: "{actor}允许审阅人继续就《{title}》写意见。",
    commentsVerified: "{actor}为实体核实了对《{title}》的{comments}条意见。",
    commentUnverified: "{actor}撤销了对《{title}》一条意见的核实。",
    consolidated: "{actor}汇总了同事对《{title}》的意见。",
    verified: "{actor}宣布实体对《{title}》的答复已核实，共{comments}条意见。",
    unverified: "{actor}将实体对《{title}》的答复退回拟订状态。",
    shared: "{actor}让审阅人看到对《{title}》已核实的{comments}条意见。",
    replaced: "{actor}替换了实体对《{title}》的答复，共{comments}条意见。",
    clearanceDefined: "{actor}设定了实体内部审批，共{steps}步（《{title}》）。",
    stepAnswered:
      "{actor}{outcome, select, cleared {批准了} clearedWithComments {附意见批准了} other {退回了}}实体对《{title}》的答复（“{step}”）。",
    stepSkipped: "{actor}跳过了《{title}》内部审批的“{step}”步骤。",
    carriedOver: "{actor}在小改动后沿用了对《{title}》的内部审批。",
    evidenceKept: "{actor}保存了来信“{name}”作为《{title}》的凭据。",
    enteredOnBehalf: "{actor}录入了以电子邮件收到的对《{title}》的一条意见。",
    coSponsored: "{actor}加入了{entity}对《{title}》一条意见的共同提案。",
    reworded:
      "{actor}更改了他人已读的对《{title}》意见的措辞：失效的答复{answers}项，终止的共同提案{sponsors}项。",
    coSponsorWithdrawn: "{actor}退出了{entity}对《{title}》一条意见的共同提案。",
  },
};
