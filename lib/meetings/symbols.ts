/**
 * The symbol of a meeting's agenda: the first document of the n-th session of the year (domain 9.1).
 * @param parts the group's slug, the body's code, the year and the session
 * @returns for example "ICAT/2019/WG.2/1"
 */
export function agendaSymbol(parts: { group: string; body: string; year: number; number: number }): string {
  return `${parts.group.toUpperCase()}/${parts.year}/${parts.body}.${parts.number}/1`;
}
