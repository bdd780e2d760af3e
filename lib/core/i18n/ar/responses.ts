import type { responses as english } from "@/lib/core/i18n/en/responses";
import type { Filled } from "@/lib/core/i18n/filled";

/** A response inside its entity: what the screens say, in Arabic. */
export const responses: Filled<typeof english> = {
  title: "رد كيانكم",
};
