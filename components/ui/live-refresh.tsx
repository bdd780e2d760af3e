"use client";
import { usePathname, useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { useLive } from "./use-live";

const SHORTEST_MS = 1000;

/** Pages whose live part reads for itself, and stays as it is when the reader may not be there any more. */
const KEEPS_ITSELF = /\/(?:board|draft)$/;

/**
 * Draws the page anew when something it shows was recorded, once a second at most. A page about one thing, with that
 * thing's id in its address, ignores the others; lists heed them all.
 * @param props.always also on a page that has a live part, where that part is not there
 */
export function LiveRefresh({ always = false }: { always?: boolean }) {
  const path = usePathname();
  return !always && KEEPS_ITSELF.test(path) ? null : <Refresh path={path} />;
}

function Refresh({ path }: { path: string }) {
  const router = useRouter();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useLive((subject) => {
    if (timer.current || !concerns(path, subject)) return;
    timer.current = setTimeout(() => {
      timer.current = undefined;
      router.refresh();
    }, SHORTEST_MS);
  });
  return null;
}

/**
 * @param path the address of the page
 * @param subject what was recorded about; null when that is not known
 * @returns whether the page may show it
 */
export function concerns(path: string, subject: string | null): boolean {
  const ids = path.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g);
  return subject === null || ids === null || ids.includes(subject);
}
