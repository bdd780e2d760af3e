import { IntlMessageFormat } from "intl-messageformat";
import { messages as ar } from "./ar/messages";
import { messages as en } from "./en/messages";
import { messages as es } from "./es/messages";
import type { Filled } from "./filled";
import { messages as fr } from "./fr/messages";
import type { Language } from "./languages";
import { messages as ru } from "./ru/messages";
import { messages as zh } from "./zh/messages";

type Paths<T, P extends string = ""> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Paths<T[K], `${P}${K}.`>;
}[keyof T & string];

/** Every sentence the product can say, as a dotted path: a typo does not compile. */
export type MessageKey = Paths<typeof en>;

/** What a sentence may be filled with. */
export type Values = Record<string, string | number>;

/** Says one sentence in one language. */
export type Translate = ((key: MessageKey, values?: Values) => string) & { language: Language };

const ALL: Record<Language, Filled<typeof en>> = { ar, zh, en, fr, ru, es };
const formats = new Map<string, IntlMessageFormat>();

/**
 * The voice of one language. Sentences are ICU messages, so plurals are right in Arabic and Russian too.
 * @param language one of the six
 * @returns a function from key and values to the sentence; it throws when a value is missing
 */
export function translator(language: Language): Translate {
  const say = (key: MessageKey, values: Values = {}) => {
    const id = `${language}:${key}`;
    let format = formats.get(id);
    if (!format) {
      format = new IntlMessageFormat(
        sentence(language, key),
        language === "ar" ? "ar-u-nu-latn" : language,
        undefined,
        { ignoreTag: true },
      );
      formats.set(id, format);
    }
    return String(format.format(values));
  };
  return Object.assign(say, { language });
}

/**
 * The raw sentence, placeholders and all, for a client component that fills it itself.
 * @param language one of the six
 * @param key the dotted path
 */
export function sentence(language: Language, key: MessageKey): string {
  let place: unknown = ALL[language];
  for (const step of key.split(".")) place = (place as Record<string, unknown>)[step];
  if (typeof place !== "string") throw new Error(`no sentence ${key} in ${language}`);
  return place;
}

/**
 * @param path a dotted path built at run time, such as `refusals.${reason}`
 * @returns whether it is a sentence the product can say
 */
export function isMessageKey(path: string): path is MessageKey {
  let place: unknown = en;
  for (const step of path.split("."))
    place =
      typeof place === "object" && place !== null ? (place as Record<string, unknown>)[step] : undefined;
  return typeof place === "string";
}
