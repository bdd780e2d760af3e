import { LANGUAGES } from "@/lib/core/i18n/languages";
import { translator } from "@/lib/core/i18n/translate";
import type { COMMENT_KINDS, STRENGTHS } from "@/lib/rounds/schema";
import { COLUMNS, HIDDEN, kindChoices, strengthChoices } from "./columns";

/** What a column of a matrix holds: ours, those of the ISO/IEC form and of the audit trail (domain 5.3). */
export type Field =
  | "uid"
  | "uidVersion"
  | "number"
  | "entity"
  | "author"
  | "line"
  | "clause"
  | "place"
  | "anchor"
  | "kind"
  | "strength"
  | "text"
  | "proposedText"
  | "rationale"
  | "source"
  | "supportedBy"
  | "disposition"
  | "reply"
  | "changedIn"
  | "resolvedBy"
  | "at";

/** What a heading may be called, in six languages and in the forms that others use; as `headingKey` writes it. */
const HEADINGS: Record<Field, string> = {
  uid: "commentuid|comment uid|uid|comment id",
  uidVersion: "commentversion|comment version",
  number: "no|number|nr|#|comment no|n|numéro|número|núm|номер|№|الرقم|رقم|序号|编号|号",
  entity:
    "entity|mb nc|mb|nc|member body|agency|organization|organisation|entité|organisme|entidad|organismo|организация|учреждение|структура|الكيان|المنظمة|实体|机构|组织",
  author: "author|auteur|autor|автор|المؤلف|صاحب التعليق|作者",
  line: "line number|line|line no|ligne|línea|строка|السطر|行|行号",
  clause: "clause subclause|clause|subclause|section|article|cláusula|пункт подпункт|раздел|البند|条款|节",
  place:
    "para|paragraph|para no|paragraph no|paragraph number|para no comment location|comment location|paragraph figure table|location|place|reference|paragraphe|alinéa|emplacement|endroit|párrafo|lugar|ubicación|пункт|абзац|место|الفقرة|رقم الفقرة|الموضع|段落|段|段次|位置",
  anchor:
    "anchor text|original text|current text|text|existing text|texte|texte actuel|texte initial|texte visé|texto|texto actual|texto original|исходный текст|текст|текущий текст|النص|النص الأصلي|النص المعني|原文|案文|文本|所涉案文",
  kind: "type|type of comment|comment type|kind|type de commentaire|type d observation|tipo|tipo de comentario|tipo de observación|вид|тип|тип замечания|вид замечания|النوع|نوع التعليق|类型|意见类型|种类",
  strength:
    "priority|strength|weight|importance|priorité|force|prioridad|fuerza|приоритет|сила|важность|الأولوية|القوة|الأهمية|优先级|强度|力度|优先程度",
  text: "comment|comments|remark|remarks|observation|our comment|commentaire|commentaires|remarque|remarques|observations|comentario|comentarios|observación|observaciones|замечание|замечания|комментарий|комментарии|التعليق|التعليقات|الملاحظة|الملاحظات|意见|评论|评论意见",
  proposedText:
    "proposed text|proposed change|proposed changes|proposal|suggested text|proposed wording|wording proposed|texte proposé|proposition|modification proposée|formulation proposée|texto propuesto|propuesta|cambio propuesto|redacción propuesta|предлагаемый текст|предлагаемое изменение|предлагаемая формулировка|предложение|النص المقترح|التغيير المقترح|الصياغة المقترحة|الاقتراح|建议案文|建议修改|拟议案文|拟议措辞|建议",
  rationale:
    "rationale|reason|justification|reasons|motif|raison|justificación|motivo|razón|обоснование|причина|المبرر|المبررات|السبب|التعليل|理由|依据",
  source: "source|sources|fuente|fuentes|источник|источники|المصدر|المصادر|来源|出处",
  supportedBy:
    "supported by|co sponsors|cosponsors|appuyé par|soutenu par|apoyado por|при поддержке|поддержали|поддержано|يؤيده|بتأييد من|支持者|支持方",
  disposition:
    "disposition|decision|suite donnée|décision|decisión|resultado|решение|القرار|البت|处理|处理结果|决定",
  reply:
    "reply|response|response action taken|observations of the secretariat|réponse|respuesta|ответ|الرد|答复|回复|秘书处的意见",
  changedIn:
    "changed in version|version|modifié dans la version|cambiado en la versión|изменено в версии|عدل في النسخة|修改版本|版本",
  resolvedBy:
    "resolved by|traité par|résolu par|resuelto por|рассмотрено кем|кем решено|بت فيه|处理人|解决者",
  at: "date|fecha|дата|التاريخ|日期",
};

const KINDS: Record<(typeof COMMENT_KINDS)[number], string> = {
  general: "general|ge|gen|général|générale|общее|общие|общего характера|عام|عامة|一般|一般性|总体",
  substantive:
    "substantive|substance|sub|de fond|fond|sustantivo|sustantiva|de fondo|по существу|существенное|موضوعي|جوهري|实质|实质性",
  technical:
    "technical|te|tech|technique|técnico|técnica|техническое|технический|технического характера|تقني|فني|技术|技术性",
  editorial:
    "editorial|ed|edit|rédactionnel|rédactionnelle|de redacción|редакционное|редакционный|редакционного характера|تحريري|编辑|编辑性|文字",
  translation: "translation|traduction|traducción|перевод|по переводу|ترجمة|翻译",
  factualError:
    "factual error|factual|factualerror|fact|erreur de fait|erreur factuelle|error de hecho|фактическая ошибка|фактическое|خطأ وقائعي|خطأ في الوقائع|事实错误|事实性错误",
  legal:
    "legal|agreed language|legal agreed language|juridique|jurídico|jurídica|lenguaje convenido|юридическое|правовое|согласованная формулировка|قانوني|صيغة متفق عليها|法律|商定措辞",
};

const STRENGTH_WORDS: Record<(typeof STRENGTHS)[number], string> = {
  redLine: "red line|redline|ligne rouge|línea roja|красная линия|принципиальное|خط أحمر|红线|底线",
  strongPreference:
    "strong preference|strongpreference|strong|high|forte préférence|préférence marquée|preferencia firme|fuerte preferencia|высокий|настоятельное пожелание|сильное предпочтение|تفضيل قوي|强烈倾向|强烈希望|高",
  suggestion: "suggestion|medium|normal|sugerencia|предложение|средний|اقتراح|建议|中",
  typo: "typo|low|minor|coquille|errata|опечатка|низкий|خطأ مطبعي|笔误|错字|低",
};

/**
 * A heading or a coded word as it is looked up: case, signs, notes in brackets and footnote figures aside.
 * @param text as written in the file
 */
export function headingKey(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\([^)]*\)?/g, " ")
    .replace(/(\p{L})\d+\b/gu, "$1")
    .replace(/[^\p{L}\p{M}\p{N}#№]+/gu, " ")
    .trim();
}

/** Words by what they mean: what others write first, what we ourselves write in six languages over it. */
function lookup<T extends string>(
  words: Record<T, string>,
  ours: readonly [T, string][],
): ReadonlyMap<string, T> {
  const entries = (Object.entries(words) as [T, string][]).flatMap(([code, names]) =>
    [code, ...names.split("|")].map((name): [string, T] => [headingKey(name), code]),
  );
  return new Map([...entries, ...ours.map(([code, name]): [string, T] => [headingKey(name), code])]);
}

const [UID, VERSION] = HIDDEN;
const voices = LANGUAGES.map(translator);
/** Those of our audit trail; where one is a heading of our matrix too, that one counts. */
const AUDIT = {
  number: "number",
  author: "author",
  place: "place",
  text: "comment",
  reply: "response",
} as const satisfies Partial<Record<Field, string>>;
const fields = lookup(HEADINGS, [
  ...voices.flatMap((t) =>
    (Object.keys(AUDIT) as (keyof typeof AUDIT)[]).map((field): [Field, string] => [
      field,
      t(`matrices.audit.${AUDIT[field]}`),
    ]),
  ),
  ...voices.flatMap((t) => COLUMNS.map(({ key }): [Field, string] => [key, t(`matrices.columns.${key}`)])),
  ["uid", UID],
  ["uidVersion", VERSION],
]);
const codes = <T extends string>(words: Record<T, string>) => Object.keys(words) as T[];
const kinds = lookup(
  KINDS,
  voices.flatMap((t) => pairs(codes(KINDS), kindChoices(t))),
);
const strengths = lookup(
  STRENGTH_WORDS,
  voices.flatMap((t) => pairs(codes(STRENGTH_WORDS), strengthChoices(t))),
);

function pairs<T>(of: readonly T[], words: readonly string[]): [T, string][] {
  return of.map((code, at) => [code, words[at] ?? ""]);
}

/** The longest heading that is looked up: what is longer is words, and cells of all sizes are asked whether they are one. */
const MOST_HEADING = 200;

/**
 * Which column a heading stands over.
 * @param heading as written
 */
export function fieldOf(heading: string): Field | undefined {
  return heading.length > MOST_HEADING ? undefined : fields.get(headingKey(heading));
}

/**
 * What kind of remark a word means, ISO's ge, te and ed included (domain 5.2.5).
 * @param word as written
 */
export function kindOf(word: string): (typeof COMMENT_KINDS)[number] | undefined {
  return kinds.get(headingKey(word));
}

/**
 * How strongly a remark is held (domain 5.2.7).
 * @param word as written
 */
export function strengthOf(word: string): (typeof STRENGTHS)[number] | undefined {
  return strengths.get(headingKey(word));
}
