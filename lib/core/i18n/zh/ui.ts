import type {
  cities as englishCities,
  invalid as englishInvalid,
  ui as englishUi,
} from "@/lib/core/i18n/en/ui";
import type { Filled } from "@/lib/core/i18n/filled";

/** Words of the kit and of every form. */
export const ui: Filled<typeof englishUi> = {
  saved: "已保存",
  checkFields: "请查看标出的栏目。您输入的内容没有丢失。",
  changedMeanwhile: "在此期间有人作了修改。两份文本均列于下方；请选择其一或加以合并。",
  needed: "必填",
  dutyTimes: "各工作地点时间",
  unreachable: "无法连接服务器。您写的内容仍在此处；请重试。",
  broken: "我方出现故障。您写的内容仍在此处。参考编号：",
  signInAgain: "重新登录",
  conflictTitle: "他人已先行保存。请选择保留哪一份。",
  mine: "您的文本",
  theirs: "对方的文本",
  takeMine: "保留我的文本",
  takeTheirs: "采用对方文本",
  merged: "或写出双方均可接受的文本",
  takeMerged: "保留此文本",
  restored: "已从本浏览器恢复：这些内容尚未发送。",
  discard: "舍弃",
  cancel: "取消",
  receivers: "{n, plural, other {#人将收到此信}}",
  letter: "信文如下",
};

/** Duty stations, as people say them. */
export const cities: Filled<typeof englishCities> = {
  vienna: "维也纳",
  newYork: "纽约",
  geneva: "日内瓦",
  nairobi: "内罗毕",
  bangkok: "曼谷",
};

/** What can be wrong with one field. */
export const invalid: Filled<typeof englishInvalid> = {
  too_small: "此栏未填或内容过短。",
  too_big: "内容过长。",
  invalid_type: "此栏未填。",
  invalid_format: "格式不符合要求。",
  invalid_value: "请从所列选项中选择。",
  unrecognized_keys: "无此栏目。",
  noSuchZone: "此时区不存在。",
  noSuchTime: "当日时钟拨快，此时刻不存在。请另选时刻。",
  happensTwice: "当日时钟拨慢，此时刻出现两次。请另选时刻。",
  notADate: "这不是日期和时间。",
  taken: "已被使用。",
  endsBeforeStart: "结束时间须晚于开始时间。",
  inThePast: "此时间已过。",
  unchanged: "未作任何改动。",
  noFurther: "无法再朝该方向移动。",
  notADay: "请填写日（2019-07-30）、月（2019-07）或年（2019）。",
  inTheFuture: "此时间尚未到来。",
  needsReason: "请说明理由。",
  twoToTwenty: "投票需有二至二十个选项，每行一项。",
  noSuchNumber: "本轮中没有该编号的意见。",
  circle: "该意见本身就是对本意见的重复。",
  empty: "文本为空。",
  binary: "这不是文本文件。请提供.txt或.md文件，或粘贴文本。",
  fileTooLarge: "文件超过25 MB。未存储任何内容。",
  copyTooLarge: "文件超过5 MB。任何文本的版本都没有这么长。",
  cutShort: "文件未完整送达，因此未存储任何内容。请重新发送。",
  noFile: "请先选择文件。",
  messageKind:
    "此文件不能作为来信保存：请提供.eml、.msg、.pdf、.docx、.doc、.odt、.rtf或.txt，且内容与文件名相符。",
  pictureTooLarge: "图片最大为5 MB。未存储任何内容；请先将其缩小。",
  noPicture: "这不是浏览器能显示的图片。请选择PNG、JPEG、GIF或WebP。",
  textTooLarge: "文本超过2 MB或3,000段。",
  notAnAddress: "请填写一个电子邮件地址，例如name@agency.org。",
  closedAccount: "该地址的账户已关闭。请联系本系统的运营方。",
  unwritable: "内容含有无法存储的字符。请重新输入。",
  other: "目前的内容无法接受。",
};
