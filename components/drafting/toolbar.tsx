import { type KeyboardEvent, useEffect, useRef } from "react";
import type { ActName } from "./acts";
import type { RoomWords } from "./room-words";
import type { Asked, Room } from "./use-editor";

type Props = {
  room: Room;
  words: RoomWords;
  mode: "write" | "suggest";
  onMode: (mode: "write" | "suggest") => void;
  suggesting: boolean;
  mayWrite: boolean;
};

const KINDS = [
  ...(["paragraph", "unnumbered", "heading1", "heading2", "heading3", "heading4"] as const),
  ...(["item1", "item2", "item3", "bullet1", "bullet2", "bullet3", "quote", "box", "annex"] as const),
];
const LONE = ["table", "figure", "footnote"] as const;

/** What a button shows, and the name that it bears for those who do not see it. */
const WORDS: [ActName, string][] = [
  ["strong", "B"],
  ["em", "I"],
  ["bracket", "[ ]"],
  ["liftBracket", "[̶ ]̶"],
  ["footnote", "¹"],
];
const BLOCKS: [ActName, string][] = [
  ["alternative", "∥"],
  ["moveUp", "↑"],
  ["moveDown", "↓"],
  ["remove", "✕"],
];
const TABLE: [ActName, string][] = [
  ["addRow", "+ ─"],
  ["removeRow", "− ─"],
  ["addColumn", "+ │"],
  ["removeColumn", "− │"],
];
const BACK: [ActName, string][] = [
  ["undo", "↶"],
  ["redo", "↷"],
];
const ASKING: [Asked & ("link" | "reference" | "figure"), string][] = [
  ["link", "↗"],
  ["reference", "§"],
  ["figure", "▣"],
];

/** The tools of the text: one stop of the Tab key, arrows within; whatever cannot be suggested is off while suggesting. */
export function Toolbar({ room, words, mode, onMode, suggesting, mayWrite }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const here = room.snapshot?.here;

  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      if (event.altKey && event.key === "F10") {
        event.preventDefault();
        bar.current?.querySelector<HTMLElement>("[data-tool]:not(:disabled)")?.focus();
      }
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);

  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const tools = [...(bar.current?.querySelectorAll<HTMLElement>("[data-tool]:not(:disabled)") ?? [])];
    const at = tools.indexOf(document.activeElement as HTMLElement);
    const inList = document.activeElement?.tagName === "SELECT";
    const ahead = getComputedStyle(event.currentTarget).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const back = ahead === "ArrowRight" ? "ArrowLeft" : "ArrowRight";
    const to = { [ahead]: at + 1, [back]: at - 1, Home: 0, End: tools.length - 1 }[event.key];
    if (event.key === "Escape") room.editor.current?.focus();
    if (to === undefined || (inList && (event.key === "Home" || event.key === "End"))) return;
    event.preventDefault();
    tools[(to + tools.length) % tools.length]?.focus();
  };
  const run = (name: ActName) => {
    const editor = room.editor.current;
    editor?.run(editor.acts.actOf(name, editor.own()));
  };
  const choose = (what: "kindAct" | "statusAct", value: string) => {
    const editor = room.editor.current;
    editor?.run(editor.acts[what](value));
  };
  const buttons = (some: [ActName, string][], off = false) =>
    some.map(([name, sign]) => (
      <button
        key={name}
        type="button"
        data-tool={name}
        tabIndex={!mayWrite && name === "strong" ? 0 : -1}
        title={words[name]}
        aria-label={words[name]}
        aria-pressed={name === "strong" || name === "em" ? here?.marks.includes(name) : undefined}
        disabled={off}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => run(name)}
      >
        {sign}
      </button>
    ));

  return (
    <div className="toolbar" role="toolbar" aria-label={words.toolbar} ref={bar} onKeyDown={walk}>
      {mayWrite ? (
        <select
          data-tool="mode"
          aria-label={words.mode}
          value={mode}
          onChange={(event) => onMode(event.target.value === "suggest" ? "suggest" : "write")}
        >
          <option value="write">{words.write}</option>
          <option value="suggest">{words.suggest}</option>
        </select>
      ) : (
        <span className="chip amber" title={words.suggestOnly}>
          {words.suggest}
        </span>
      )}
      <select
        data-tool="kind"
        tabIndex={-1}
        aria-label={words.kind}
        value={here?.kind ?? "paragraph"}
        disabled={suggesting}
        onChange={(event) => choose("kindAct", event.target.value)}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {words.kinds[kind]}
          </option>
        ))}
        {LONE.map((kind) => (
          <option key={kind} value={kind} disabled>
            {words.kinds[kind]}
          </option>
        ))}
      </select>
      {buttons(WORDS)}
      {ASKING.map(([what, sign]) => (
        <button
          key={what}
          type="button"
          data-tool={what}
          tabIndex={-1}
          title={words[what]}
          aria-label={words[what]}
          aria-haspopup="dialog"
          disabled={suggesting && what === "link"}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => room.ask(what)}
        >
          {sign}
        </button>
      ))}
      {buttons([["table", "▦"]])}
      {here?.inTable ? buttons(TABLE, suggesting) : null}
      {buttons(BLOCKS)}
      <select
        data-tool="status"
        tabIndex={-1}
        aria-label={words.status}
        value={here?.status ?? ""}
        disabled={suggesting}
        onChange={(event) => choose("statusAct", event.target.value)}
      >
        <option value="">{words.open}</option>
        <option value="agreedAdRef">{words.agreedAdRef}</option>
        <option value="agreed">{words.agreed}</option>
      </select>
      {buttons(BACK)}
    </div>
  );
}
