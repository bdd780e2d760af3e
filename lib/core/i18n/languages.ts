/** The six official languages, in the order English documents give them (domain 9.3). */
export const LANGUAGES = ["ar", "zh", "en", "fr", "ru", "es"] as const;

/** One of the six. */
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const OWN_NAMES: Record<Language, string> = {
  ar: "العربية",
  zh: "中文",
  en: "English",
  fr: "Français",
  ru: "Русский",
  es: "Español",
};

/**
 * @param value anything a cookie, a header or a row may hold
 * @returns whether it is one of the six
 */
export function isLanguage(value: unknown): value is Language {
  return typeof value === "string" && (LANGUAGES as readonly string[]).includes(value);
}

/**
 * @param language one of the six
 * @returns the direction of its script
 */
export function directionOf(language: Language): "rtl" | "ltr" {
  return language === "ar" ? "rtl" : "ltr";
}

/**
 * The best of the six for a browser's wish.
 * @param header an Accept-Language header, or null
 */
export function languageWished(header: string | null): Language {
  for (const part of (header ?? "").split(",")) {
    const tag = part.split(";")[0]?.trim().slice(0, 2).toLowerCase();
    if (isLanguage(tag)) return tag;
  }
  return "en";
}
