import "server-only";
import { cookies } from "next/headers";
import { env } from "@/lib/core/env";
import { THEMES, type Theme } from "./themes";

const YEAR_SECONDS = 31_536_000;

/** The theme this browser chose. */
export async function currentTheme(): Promise<Theme> {
  const chosen = (await cookies()).get("chapeau.theme")?.value;
  return THEMES.find((theme) => theme === chosen) ?? "auto";
}

/**
 * Keeps a choice in this browser for a year; it says nothing about who made it.
 * @param name the cookie
 * @param value what was chosen
 */
export async function keepChoice(name: "chapeau.lang" | "chapeau.theme", value: string): Promise<void> {
  const secure = env().APP_ORIGIN.startsWith("https:");
  (await cookies()).set(name, value, {
    path: "/",
    sameSite: "lax",
    httpOnly: true,
    secure,
    maxAge: YEAR_SECONDS,
  });
}
