/** The boot cannot go on; the message says why and what to do, and is all the operator sees. */
export class BootRefusal extends Error {
  override name = "BootRefusal";
}
