import type { signOff as english } from "@/lib/core/i18n/en/sign-off";
import type { Filled } from "@/lib/core/i18n/filled";

/** Sign-off: the last step, and its proof. */
export const signOff: Filled<typeof english> = {
  open: "开始签核",
  openTitle: "是否开始签核{symbol}？",
  openLede:
    "将请{n, plural, other {#个实体}}签核本文本，文本以其SHA-256校验值为凭。最后一个实体签核后，文本即获通过。",
  closesLocal: "签核截止时间",
  opened: "签核已开始。信函正在发出。",
  openUntil: "签核截止",
  card: "{entity}的立场",
  cardLede: "请您签核{symbol}，文本如此处所示。SHA-256：",
  cardLedeNotAsked: "无须贵实体签核。正在签核的文本是{symbol}，如此处所示。SHA-256：",
  sign: "代表{entity}签核",
  signTitle: "是否代表{entity}签核？",
  signLede: "贵实体按现有文本加入{symbol}。本机构所有人均可看到贵实体已经签核。",
  signed: "已签核。",
  decline: "拒绝签核",
  declineTitle: "是否代表{entity}拒绝签核？",
  declineLede: "文本将不能按现状通过。所有受请签核者将立即获知贵方的决定和理由。",
  declined: "已拒绝签核，并已通知所有受请签核者。",
  reason: "签核的障碍",
  reasonHint: "请指明段落，以及作何改动您即可签核。",
  withdraw: "终止签核，不予通过",
  withdrawTitle: "是否终止本次签核？",
  withdrawLede: "文本退回执笔方。各实体所作的答复留存于记录。",
  withdrawn: "签核已终止。文本已退回执笔方。",
  positions: { awaited: "待签核", signedOff: "已签核", declined: "拒绝签核", notAsked: "未请签核" },
  progress: "{n}个实体中已有{signed}个签核",
  seal: "已通过",
  sealLede: "所有受请实体均已签核本文本。其SHA-256为",
};
