import { compare } from "./compare";
import { drafting } from "./drafting";
import { matrixIn } from "./matrix-in";
import { matrixOut } from "./matrix-out";
import type { Family } from "./measured";
import { pages } from "./pages";
import { rounds } from "./rounds";

/** Each part of the product measures itself; a new one adds its line. */
export const FAMILIES: Family[] = [pages, compare, drafting, rounds, matrixIn, matrixOut];
