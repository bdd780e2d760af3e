import { useEffect, useState } from "react";
import { useLive } from "@/components/ui/use-live";
import type { Lease } from "@/lib/workbench/queue";
import { useReading } from "./use-queue";

/**
 * Who answers which comment, as it changes: read when the page is drawn, when it hears that a lease was taken or given back, and
 * when the first of them runs out.
 * @param submissionId the text
 * @param stamp another one for each drawing of the page
 * @returns null until they were read once
 */
export function useLeases(submissionId: string, stamp: string): readonly Lease[] | null {
  const [heard, setHeard] = useState(0);
  const again = () => setHeard((times) => times + 1);
  useLive((subject) => {
    if (subject === null || subject === submissionId) again();
  }, "lease");
  const { value } = useReading<Lease[]>(
    `/api/submissions/${submissionId}/comments/leases`,
    `${stamp} ${heard}`,
  );
  useEffect(() => {
    const first = Math.min(...(value ?? []).map(({ ms }) => ms));
    if (!Number.isFinite(first)) return;
    const end = setTimeout(() => setHeard((times) => times + 1), first);
    return () => clearTimeout(end);
  }, [value]);
  return value;
}
