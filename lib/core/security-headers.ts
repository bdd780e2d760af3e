/** What the headers of a page depend on. */
export type HeaderFacts = { nonce: string; secure: boolean; developing: boolean; oidcIssuer?: string };

const TWO_YEARS_SECONDS = 63_072_000;

/**
 * The Content-Security-Policy of a page: scripts run with this answer's nonce alone (reliability R39). A form may lead to
 * the agency's sign-in, where one is configured. Style attributes place a few marks; style elements carry the nonce.
 * @param facts the nonce of this answer, and what this installation is
 */
export function contentSecurityPolicy({ nonce, secure, developing, oidcIssuer }: HeaderFacts): string {
  const issuer = oidcIssuer ? ` ${new URL(oidcIssuer).origin}` : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${developing ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${developing ? " ws:" : ""}`,
    "worker-src 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `form-action 'self'${issuer}`,
    ...(secure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

/**
 * The headers of every answer that the proxy sees: never kept by anybody but the reader's own browser, and not there either
 * (reliability R24).
 * @param facts as for the policy
 */
export function pageHeaders(facts: HeaderFacts): Record<string, string> {
  return {
    "Content-Security-Policy": contentSecurityPolicy(facts),
    "Cache-Control": "private, no-store",
    Vary: "Cookie",
    ...(facts.secure
      ? { "Strict-Transport-Security": `max-age=${TWO_YEARS_SECONDS}; includeSubDomains` }
      : {}),
  };
}
