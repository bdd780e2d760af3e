/** A page without a screen, on the same wire as the pages. */
export type WireHand = {
  /** Types at the end of the block at a place. */
  type: (place: number, text: string) => void;
  /** How many blocks it holds. */
  words: () => number;
  close: () => void;
};

/** A text that two browsers and more write in: the product's, or the floor's. */
export type Site = {
  /** The address of the page with the text. */
  url: string;
  /** The process that serves it. */
  pid: number;
  /** The editor's element. */
  editor: string;
  /** One Cookie header a person; none where nobody signs in. */
  cookies: string[];
  openHand: (person: number) => Promise<WireHand>;
  stop: () => Promise<void>;
};
