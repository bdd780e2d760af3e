import { z } from "zod";

const ADDRESS =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])$/;

/**
 * One e-mail address, in lower case. Anything that another program could read as two, as a header or as another host is
 * refused: line breaks, lists, quotes, full-width letters (reliability R37).
 */
export const emailShape = z
  .string()
  .max(254)
  .transform((given) => given.trim().toLowerCase())
  .refine(
    (address) => address.normalize("NFKC") === address && ADDRESS.test(address) && address.indexOf("@") <= 64,
    "notAnAddress",
  );
