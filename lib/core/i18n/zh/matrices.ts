import type { matrices as english } from "@/lib/core/i18n/en/matrices";
import type { Filled } from "@/lib/core/i18n/filled";

/** Matrices that go out: what the screens say, in Chinese. */
export const matrices: Filled<typeof english> = {
  title: "意见汇总表",
  columns: {
    number: "序号",
    entity: "实体",
    place: "段次",
    anchor: "所涉案文",
    kind: "类型",
    strength: "优先级",
    text: "意见",
    proposedText: "建议案文",
    rationale: "理由",
    supportedBy: "支持方",
    disposition: "处理结果",
    reply: "答复",
    changedIn: "修改版本",
    resolvedBy: "处理人",
    at: "日期",
  },
};
