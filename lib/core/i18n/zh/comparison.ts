import type { comparison as english } from "@/lib/core/i18n/en/comparison";
import type { Filled } from "@/lib/core/i18n/filled";

/** 两个版本并列，以及副本与文本的对照。 */
export const comparison: Filled<typeof english> = {
  view: "显示方式",
  views: { inline: "单栏", side: "并列" },
  shown: "显示内容",
  show: { all: "全文", changed: "仅改动之处" },
  folded: "{n, plural, other {#段未改动}}",
  movedFrom: "从{place}移来",
  reshaped: "文字相同，形式不同",
  absent: "本版本中没有",
  pasted: "对照粘贴的文本",
  pastedLede:
    "粘贴在任何地方找到的文本副本，或选择文件。系统将其与已印发的版本逐词对照，直至引号，且不予存储。",
  against: "对照版本",
  paste: "在此粘贴副本",
  orFile: "或选择文件",
  comparing: "正在对照……",
  nothingGiven: "请先粘贴副本或选择文件。",
  same: "副本的文字和符号与{symbol}完全一致。",
  differs: "与{symbol}有{n, plural, other {#处}}不同：{list}",
  unchanged: "{n, plural, other {#段}}完全一致，一个符号也不差。",
  title: "标题",
  kinds: {
    word: "{n, plural, other {#个词}}",
    quote: "{n, plural, other {#个引号或撇号}}",
    dash: "{n, plural, other {#个连字符或破折号}}",
    space: "{n, plural, other {#个空格或不可见符号}}",
    break: "{n, plural, other {#处换行}}",
    case: "{n, plural, other {#处大小写}}",
    punctuation: "{n, plural, other {#个标点符号}}",
    form: "{n, plural, other {#个字形}}",
    missing: "{n, plural, other {#个段落缺失}}",
    added: "{n, plural, other {#个段落多出}}",
    moved: "{n, plural, other {#个段落移位}}",
  },
  places: {
    changed: "{place}",
    missing: "{place}：副本中缺失",
    moved: "{place}：在副本中位于别处",
    added: "{place}之后：仅副本中有",
    addedFirst: "开头：仅副本中有",
  },
};
