import type { provenance as english } from "@/lib/core/i18n/en/provenance";
import type { Filled } from "@/lib/core/i18n/filled";

/** From a sentence to its history. */
export const provenance: Filled<typeof english> = {
  title: "这些词句的来源",
  lede: "以下为{version}（{symbol}）的词句，并注明各自出自哪一版本。",
  back: "返回该段",
  entered: "自{version}起即为现有表述",
  enteredOn: "{date}印发，文号{symbol}；执笔方：{penholder}。",
  since: "该段自{version}起列入文本。",
  newThere: "该段在该版本中为新增。",
  drafted: "由谁撰写",
  draftedLede: "仅可阅读工作稿者可见。",
  how: { begun: "随文本录入：{who}", write: "撰写：{who}", suggest: "建议：{who}", command: "写入：{who}" },
  suggestion: "{who}的建议",
  takenUp: "采纳：{who}",
  saidBefore: "此前的意见",
  saidBeforeLede: "对该段上一版本文本的意见及其处理结果。",
  saidSince: "此后的意见",
  saidNone: "没有您可查看的关于这些词句的意见。",
  inRound: "第{n}轮",
  proposed: "此处曾提出这些词句",
  positions: "谁同意、谁反对：{version}",
  awaited: "{n}个实体尚未答复。",
  noSignOff: "这些词句尚未提交签核。",
  link: "这些词句的来源",
  hint: "在文本中选取词句，即可查看其来源。",
  go: "所选词句的来源",
};
