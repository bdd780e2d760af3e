import type { picture as english } from "@/lib/core/i18n/en/picture";
import type { Filled } from "@/lib/core/i18n/filled";

/** The picture of a round: what the screens say, in Chinese. */
export const picture: Filled<typeof english> = {
  excuse: "免除一个实体的答复",
  excuseLede: "获免答复的实体与未答复的实体分开计算。如其仍作答复，答复有效。免除理由人人可读。",
  excuseWhom: "实体",
  excuseWhy: "理由",
  excused: "该实体已获免答复，理由已载入记录。",
  lift: "重新征求{entity}的意见",
  lifted: "免除已撤回。",
  excusedFor: "获免答复：{reason}",
  late: "逾期",
  behalf: "由秘书处录入",
  redLeft: "{n, plural, =0 {没有未答复的红线。} other {尚有#条红线未答复。}}",
  timeLeft: "后本轮截止",
  updated: "一览表已更新：{totals}",
  falls: "意见分布：{places, plural, other {#处}}共{n, plural, other {#条意见}}",
  fallsAt: "{reference}：{n, plural, other {#条意见}}{red, plural, =0 {} other {，#条红线}}",
  columns: {
    place: "位置",
    comments: "意见",
    red: "红线",
    entity: "实体",
    rate: "答复",
  },
  participation: "参与情况",
  participationLede:
    "各实体参与各轮征求意见的情况。获免答复的轮次不计入比率；尚未截止的轮次在实体答复后计入。",
  participationNone: "尚未开始任何一轮征求意见。",
  participationHidden: "您的席位不代表任何被征求意见的实体。",
  round: "第{n}轮",
  was: "时称{name}",
  cells: {
    comments: "有意见",
    noComments: "无意见",
    late: "逾期",
    excused: "获免答复",
    silent: "未答复",
    open: "尚未截止",
    notAsked: "未征求",
  },
  rate: "{answered}/{n}",
};
