import { DUTY_STATIONS, dayText } from "@/lib/core/dates";
import { holidaysOf } from "@/lib/core/holidays";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";

/**
 * What to mind about the days of this year and the next: where a duty station rests.
 * @param viewer who chooses a deadline
 */
export function restDays({ now, language, t }: Viewer & { t: Translate }): Record<string, string[]> {
  const year = now.getUTCFullYear();
  const found: Record<string, string[]> = {};
  for (const { city } of DUTY_STATIONS)
    for (const [day, name] of [...holidaysOf(city, year), ...holidaysOf(city, year + 1)]) {
      const values = {
        city: t(`cities.${city}`),
        day: dayText(new Date(`${day}T12:00:00Z`), "UTC", language),
        name: t(`roundLife.holidays.${name}`),
      };
      found[day] = [...(found[day] ?? []), t("roundLife.holiday", values)];
    }
  return found;
}
