import type { recordMeetings as english } from "@/lib/core/i18n/en/record-meetings";
import type { Filled } from "@/lib/core/i18n/filled";

/** What the record says of meetings. */
export const recordMeetings: Filled<typeof english> = {
  meeting: {
    scheduled: "{actor}召集了会议“{title}”：{startsAt}，{place}。",
    changed: "{actor}更改了会议“{title}”的时间或地点：{startsAt}，{place}。",
    itemAdded: "{actor}将“{item}”列入“{title}”的议程。",
    itemMoved: "{actor}移动了“{item}”在“{title}”议程中的位置。",
    itemRemoved: "{actor}将“{item}”从“{title}”的议程中删除。",
    agendaPublished: "{actor}公布了“{title}”的议程（{symbol}），共{items, plural, other {#个项目}}。",
    cancelled: "{actor}取消了会议“{title}”：{reason}",
    attendanceNoted: "{actor}登记了“{title}”的参加情况：{coming, plural, other {#个实体}}。",
    held: "“{title}”已举行；{present, plural, other {#个实体}}参加，其中{online}个在线参加。由{actor}记录。",
  },
};
