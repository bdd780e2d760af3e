import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import type { Actor } from "./actor";
import type { Language } from "./i18n/languages";
import type { Translate } from "./i18n/translate";
import { once } from "./once";
import { ownPath } from "./origin";
import { currentLanguage, currentSession, currentWords } from "./session";
import { PATH_HEADER } from "./viewer-path";

/** Who looks, in which language, at which instant of the group's clock. Every query of a screen begins with it. */
export type Viewer = {
  actor: Actor;
  language: Language;
  now: Date;
  /** The zone in which the group's days begin: memberships, names, terms and rules are dated in it (domain 1.5.1). */
  groupZone?: string;
};

/**
 * The zone for a calendar day that the group has set; a reader far away must not see the day before.
 * @param viewer who looks
 */
export function dayZone(viewer: Viewer): string {
  return viewer.groupZone ?? viewer.actor.zone;
}

/**
 * The viewer of a page behind the door; the signed-out are sent to the door. Every page asks for itself: the proxy may
 * redirect, it never decides (reliability R32).
 * @returns the viewer and the voice of the request
 */
export const currentViewer = once(async (): Promise<Viewer & { t: Translate }> => {
  const session = await currentSession();
  if (!session) redirect(`/sign-in?next=${encodeURIComponent(ownPath((await headers()).get(PATH_HEADER)))}`);
  return {
    actor: session.actor,
    now: session.now,
    groupZone: session.groupZone,
    language: await currentLanguage(),
    t: await currentWords(),
  };
});

/**
 * What a page draws, or "not found": we never confirm that something exists.
 * @param view a query's answer
 */
export function orNotFound<V>(view: V | null): V {
  return view ?? notFound();
}
