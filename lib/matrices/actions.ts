"use server";
import { action } from "@/lib/core/action";
import { applyImport } from "./commands/import-apply";
import { decideRow } from "./commands/import-decide";
import { dropImport } from "./commands/import-drop";

export const applyImportAction = action(applyImport, { done: "imports.applied" });
export const decideImportRowAction = action(decideRow);
export const dropImportAction = action(dropImport, {
  goTo: (submissionId) => `/submissions/${submissionId}/matrix/import`,
});
