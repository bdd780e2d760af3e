import type { front as english } from "@/lib/core/i18n/en/front";
import type { Filled } from "@/lib/core/i18n/filled";

/** The page before the door, and what is said when something is not there or broke. */
export const front: Filled<typeof english> = {
  hero: "{n, plural, one {# organisation, une seule voix} other {# organisations, une seule voix}}",
  heroPlain: "Plusieurs organisations, une seule voix",
  about:
    "Ici, un groupe d’organisations internationales formule des observations sur ses textes communs, en convient dans les délais et leur donne son aval, avec un registre de qui a fait quoi et quand.",
  notice:
    "Ceci est un espace de démonstration. Les organisations, les dates et les documents sont ceux de 2019, d’après des rapports publics. Ce que les entités y disent – observations, positions, réponses – est imaginé à titre d’illustration. Aucune personne réelle n’y a de compte.",
  signIn: "Se connecter",
  desk: "Aller à mon bureau",
  publications: "Publications du groupe",
  notFound: "Cette page n’existe pas",
  notFoundWhy: "L’adresse est inexacte, ou ce qui s’y trouve n’est pas visible depuis votre siège.",
  home: "Aller à l’accueil",
  broken: "Une erreur s’est produite de notre côté",
  brokenWhy:
    "Rien de ce qui était indiqué comme enregistré n’est perdu. Réessayez ; si l’erreur se reproduit, communiquez cette référence à l’exploitant de cette installation :",
  again: "Réessayer",
};
