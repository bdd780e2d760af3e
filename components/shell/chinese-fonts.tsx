"use client";
import dynamic from "next/dynamic";

/**
 * Links the hundred faces of Noto Sans SC (100 kB of style) on the pages that draw it, and on no other: the layout draws it
 * when the page's language is Chinese.
 */
export const ChineseFonts = dynamic(() => import("./chinese-faces"));
