import type { front as english } from "@/lib/core/i18n/en/front";
import type { Filled } from "@/lib/core/i18n/filled";

/** The page before the door, and what is said when something is not there or broke. */
export const front: Filled<typeof english> = {
  hero: "{n, plural, other {#个组织，同一个声音}}",
  heroPlain: "众多组织，同一个声音",
  about:
    "在这里，若干国际组织对其联合文本提出意见，在截止时间之前达成一致并予以签核；何人于何时作了何事，均有记录。",
  notice:
    "这是演示环境。组织、日期和文件均为2019年的情况，以公开报告所载为准。各实体在此所说的内容（意见、立场、答复）系为演示而虚构。没有真实人员持有账户。",
  signIn: "登录",
  desk: "前往我的办公桌",
  publications: "小组出版物",
  notFound: "此页不存在",
  notFoundWhy: "可能是地址有误，或其内容不向您的席位显示。",
  home: "返回首页",
  broken: "我方出现故障",
  brokenWhy: "凡显示为已保存的内容均未丢失。请重试；如再次发生，请将此参考编号告知本系统的运营方：",
  again: "重试",
};
