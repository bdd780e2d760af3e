import type { history as english } from "@/lib/core/i18n/en/history";
import type { Filled } from "@/lib/core/i18n/filled";

/** The history of a draft. */
export const history: Filled<typeof english> = {
  title: "工作稿的历史",
  lede: "逐次显示谁写了什么，最近的在前。任何内容都不会丢失：恢复到较早的版本是一次新的修改。",
  empty: "工作稿中尚未写入任何内容。",
  who: "{person}（{entity}）",
  itself: "系统",
  kinds: { write: "撰写", suggest: "提出建议", command: "通过操作修改文本" },
  words: "增加{in}个词，删除{out}个词",
  more: "另有{n}段",
  noWords: "无文字",
  asThen: "当时的文本",
  older: "更早的记录",
  snapshots: "保留的版本",
  snapshotKinds: { begun: "文本录入时", issued: "印发时", named: "已命名的版本" },
  name: "此版本的名称",
  nameHint: "凡可阅读工作稿者均可在历史中按此名称找到该版本。",
  nameIt: "以此名称保留",
  named: "已保留",
  restore: "将工作稿恢复到此版本",
  restoreTitle: "将工作稿恢复到{at}？",
  restoreLede: "工作稿将与当时的文本一致，并包含当时的建议。此后写入的内容仍保留在历史中，可用同样方式恢复。",
  momentTitle: "{at}的工作稿",
  momentLede: "本次撰写中的改动已标出。如有他人同时撰写，其改动也一并标出。",
  momentSuggested: "所示文本为采纳当时所有建议后的样子。",
  before: "本次撰写之前",
  back: "返回历史",
};
