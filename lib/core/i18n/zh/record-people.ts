import type { recordPeople as english } from "@/lib/core/i18n/en/record-people";
import type { Filled } from "@/lib/core/i18n/filled";

const role =
  "{role, select, focalPoint {协调人} alternate {候补协调人} reviewer {审阅人} approver {核准人} coChair {共同主席} secretariat {秘书处} other {来宾}}";

/** What the record says of people and their seats. */
export const recordPeople: Filled<typeof english> = {
  seat: {
    given: `{actor}授予{name}席位：{forEntity}，${role}。`,
    ended: `{actor}终止了{name}的席位：{forEntity}，${role}。`,
    handedOver: `{name}将席位（{forEntity}，${role}）移交{successor}。由{actor}记录。`,
  },
  person: {
    renamed: "{before}今后显示为{name}。",
    deactivated: "{actor}关闭了{name}的账户。",
  },
};
