import type { Translate } from "./i18n/translate";

/** The words that every form says by itself, in the reader's language; the kit takes them as props. */
export function formLabels(t: Translate) {
  return {
    unreachable: t("ui.unreachable"),
    broken: t("ui.broken"),
    signIn: t("ui.signInAgain"),
    conflict: conflictLabels(t),
  };
}

/** The words of the choice between two texts (reliability R12). */
function conflictLabels(t: Translate) {
  return {
    title: t("ui.conflictTitle"),
    mine: t("ui.mine"),
    theirs: t("ui.theirs"),
    takeMine: t("ui.takeMine"),
    takeTheirs: t("ui.takeTheirs"),
    merged: t("ui.merged"),
    takeMerged: t("ui.takeMerged"),
  };
}

/** The words of a draft that this browser kept. */
export function draftLabels(t: Translate) {
  return { restored: t("ui.restored"), discard: t("ui.discard") };
}

/**
 * The words of an act that reaches other people (look 6).
 * @param t the reader's language
 * @param confirm the act's own verb
 * @param receivers how many people receive it
 */
export function sendLabels(t: Translate, confirm: string, receivers: number) {
  return {
    confirm,
    cancel: t("ui.cancel"),
    receivers: t("ui.receivers", { n: receivers }),
    letter: t("ui.letter"),
    form: formLabels(t),
  };
}
