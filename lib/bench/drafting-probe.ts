import { TYPED } from "./drafting-text";

/**
 * What runs inside a measured page, put there before anything of the page's own. Times are of the machine's one clock, in
 * milliseconds, so that what is pressed in one browser and shown in another can be subtracted.
 */
const now = () => performance.timeOrigin + performance.now();

const typedIn = (element: Element) => element.textContent.split(TYPED).length - 1;

const blockOf = (editor: Element, begins: string) =>
  [...editor.children].find((block) => block.textContent.includes(begins));

let watcher: MutationObserver | undefined;

const draftProbe = {
  pressed: [] as number[],
  shown: [] as number[],
  opened: { readable: 0, editable: 0 },

  /** Whether the cursor stands in a block. */
  stands: (selector: string, begins: string): boolean => {
    const editor = document.querySelector(selector);
    const block = editor && blockOf(editor, begins);
    return Boolean(block?.contains(document.getSelection()?.anchorNode ?? null));
  },

  /** Notes from now on when each typed letter is in the block. */
  watch: (selector: string, begins: string): void => {
    const editor = document.querySelector(selector);
    const block = editor && blockOf(editor, begins);
    if (!editor || !block) throw new Error(`no block begins with ${begins}`);
    block.scrollIntoView({ block: "center" });
    const before = typedIn(block);
    draftProbe.shown = [];
    const look = (records: MutationRecord[]) => {
      const at = now();
      const touched = new Set<Element>();
      for (const { target, addedNodes } of records)
        for (const node of [target, ...addedNodes]) {
          let top: Node | null = node;
          while (top && top.parentNode !== editor) top = top.parentNode;
          if (top instanceof Element) touched.add(top);
        }
      for (const one of touched)
        if (one.textContent.includes(begins))
          while (draftProbe.shown.length < typedIn(one) - before) draftProbe.shown.push(at);
    };
    watcher?.disconnect();
    watcher = new MutationObserver(look);
    watcher.observe(editor, { subtree: true, childList: true, characterData: true });
  },

  /** Forgets what was measured so far. */
  begin: (): void => {
    draftProbe.pressed = [];
  },

  /** Waits for the text, then for an editor around it, then for the first key that it takes in; from the navigation's start. */
  open: (selector: string, begins: string): void => {
    const readable = () =>
      [...document.querySelectorAll("p, li, div")].some(
        (one) => one.checkVisibility() && one.textContent.includes(begins),
      );
    let asked = false;
    let before = 0;
    const look = () => {
      const { opened } = draftProbe;
      if (!opened.readable && readable()) {
        opened.readable = -1;
        requestAnimationFrame(() => {
          opened.readable = performance.now();
        });
      }
      const editor = document.querySelector<HTMLElement>(selector);
      if (opened.editable || !editor?.isContentEditable || !editor.checkVisibility()) return;
      if (!asked && !blockOf(editor, begins)) return;
      if (asked && typedIn(editor) > before) opened.editable = performance.now();
      if (asked) return;
      asked = true;
      before = typedIn(editor);
      editor.focus();
      (globalThis as { pressNow?: () => void }).pressNow?.();
    };
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ["contenteditable", "hidden"],
    });
  },
};

addEventListener("keydown", ({ key }) => key === TYPED && draftProbe.pressed.push(now()), { capture: true });

Object.assign(globalThis, { draftProbe });
