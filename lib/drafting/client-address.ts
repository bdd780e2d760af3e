/** A page of another number is told to load itself anew. */
export const PROTOCOL = 1;

/**
 * Where a draft's socket is.
 * @param submissionId the text
 */
export function draftPath(submissionId: string): string {
  return `/api/drafting/${submissionId}`;
}
