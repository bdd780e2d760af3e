import type { events as english } from "@/lib/core/i18n/en/events";
import type { Filled } from "@/lib/core/i18n/filled";

/** Words of events. */
export const events: Filled<typeof english> = {
  title: "公开活动",
  lede: "小组公开举办的活动、合作方和出席情况。",
  none: "尚未记录任何活动。",
  noneAdvice: "活动举行后，由共同主席或秘书处予以记录。",
  dayUnknown: "日期不详",
  entities: "参与实体：{list}",
  partners: "合作方：{list}",
  attendance: "出席情况：{words}",
  kinds: {
    sideEvent: "会外活动",
    highLevelEvent: "高级别活动",
    briefing: "情况通报会",
    campaign: "宣传运动",
    publicEvent: "面向公众的活动",
  },
  record: "记录活动",
  recorded: "活动已记录。",
  fields: {
    kind: "类型",
    title: "名称",
    place: "城市和场合",
    on: "日期",
    onHint: "2019-07-30；如仅知月份，则为2019-07。",
    entities: "参与实体",
    entitiesHint: "按住Ctrl或⌘可选择多个。",
    partners: "合作方",
    attendance: "出席情况",
    attendanceHint: "按来源的说法填写，例如“80多人”。",
    summary: "活动内容",
    source: "来源",
  },
};
