import "./fonts-zh.css";

/** Carries the Chinese faces; see `chinese-fonts.tsx`. */
export default function ChineseFaces() {
  return null;
}
