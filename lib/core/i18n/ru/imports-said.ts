import type { importsSaid as english } from "@/lib/core/i18n/en/imports-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** Matrices that come in: refusals, letters, and sentences of the record, in Russian. */
export const importsSaid: Filled<typeof english> = {
  refusals: {
    matrixEmpty: "Файл пуст.",
    matrixUnknownFormat: "Такую таблицу прочесть нельзя. Дайте файл .xlsx, .docx или .csv.",
    matrixOldOffice:
      "Это файл старой версии Office (.xls, .doc). Сохраните его как .xlsx или .docx и загрузите снова.",
    matrixEncrypted: "Файл защищен паролем, и прочесть его нельзя. Сохраните его без пароля.",
    matrixDamaged:
      "Файл поврежден и не открывается. Откройте и сохраните его в его программе, затем повторите.",
    matrixDoctype: "В файле есть тип документа, которого программы Office не пишут. Файл не прочитан.",
    matrixBomb:
      "В развернутом виде файл превысил бы то, что можно прочесть: 200 МБ или 25 миллионов знаков в строках. Он не прочитан.",
    matrixTooManyRows: "В файле больше 20\u00a0000 строк. Загрузите его по частям.",
    matrixTooManyParagraphs:
      "В документе слишком много абзацев: читается не более 60\u00a0000 вне таблиц и 400\u00a0000 в их ячейках. Загрузите его по частям.",
    matrixNoRows:
      "Замечаний в файле не найдено: нет ни таблицы с известными заголовками, ни исправлений, ни примечаний.",
    importDone: "Содержимое этого файла уже принято.",
    importBringsNothing:
      "Из этого файла ничего не будет передано: новых или измененных строк нет. Сначала примите решение по строкам или выбросьте файл.",
    importChanged:
      "С момента открытия этой страницы изменилось то, что будет с некоторыми строками. Обновите ее и посмотрите их снова; ничего не принято.",
  },
  letters: {},
  record: {
    importApplied:
      "{actor}: принята таблица замечаний к тексту «{title}»: новых замечаний {added}, измененных {changed}.",
    importAppliedFor:
      "Секретариат принял за структуру {entity} присланную ею таблицу замечаний к тексту «{title}»: новых замечаний {added}, измененных {changed}.",
  },
};
