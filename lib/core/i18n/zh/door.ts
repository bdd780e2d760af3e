import type { door as english } from "@/lib/core/i18n/en/door";
import type { Filled } from "@/lib/core/i18n/filled";

/** The way in and the way out. */
export const door: Filled<typeof english> = {
  title: "登录",
  lede: "无须密码。请填写地址，我们将发送验证码。",
  email: "电子邮件地址",
  send: "发送验证码",
  sent: "如果{email}属于某一席位，验证码即将送达。请在十分钟内于本浏览器的此处输入。",
  code: "验证码",
  codeHint: "最新邮件中的八个字母和数字。",
  enter: "登录",
  again: "使用其他地址，或索取新的验证码",
  agency: "通过{name}登录",
  agencyRefused: "通过贵机构登录未能对应任何席位。请使用秘书处掌握的地址，或与秘书处联系。",
  demoTitle: "或在演示环境中选用一个席位",
  demoLede: "这些席位并无真实人员。请任选其一；也可返回另选，或在第二个浏览器中使用。",
  back: "登录后将回到您原来的页面。",
  sessions: "您登录的位置",
  sessionsLede: "会话在八小时未使用后结束，最长七天。",
  thisOne: "本浏览器",
  lastSeen: "上次使用：{when}",
  revoke: "结束此会话",
  revoked: "会话已结束。",
  everywhere: "全部退出登录",
  everywhereLede: "包括本浏览器。",
  deviceUnknown: "未知浏览器",
  letters: {
    code: {
      subject: "您的Chapeau验证码",
      text: "尊敬的同事：\n\n这是您的登录验证码：\n\n  {code}\n\n请在十分钟内于索取验证码的浏览器中输入。验证码仅可使用一次。输入页面：\n\n{link}\n\n如果您没有索取验证码，无须理会。\n",
    },
  },
};
