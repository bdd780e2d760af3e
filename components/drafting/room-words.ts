import { drafting } from "@/lib/core/i18n/en/drafting";
import { sentence, type Translate } from "@/lib/core/i18n/translate";

type Flat<T> = { [K in keyof T]: T[K] extends string ? string : Flat<T[K]> };

/** Every word of the drafting room in the reader's language, placeholders and all. */
export type RoomWords = Flat<typeof drafting>;

/** @param t the reader's language */
export function roomWords(t: Translate): RoomWords {
  const read = (part: object, path: string): object =>
    Object.fromEntries(
      Object.entries(part).map(([name, value]) => [
        name,
        typeof value === "string"
          ? sentence(t.language, `${path}.${name}` as Parameters<typeof sentence>[1])
          : read(value, `${path}.${name}`),
      ]),
    );
  return read(drafting, "drafting") as RoomWords;
}
