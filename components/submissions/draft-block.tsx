"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Conflict, type ConflictLabels } from "@/components/ui/conflict";
import { type SaveLabels, SaveState } from "@/components/ui/save-state";
import { useAutosave } from "@/components/ui/use-autosave";

/** Words that all blocks share, passed once by reference. */
export type DraftLabels = { save: SaveLabels; conflict: ConflictLabels; kept: string; empty: string };

type Props = {
  url: string;
  name: string;
  text: string;
  version: number;
  lang: string;
  locked: boolean;
  /** Reads the page again after a save: the first change opens the act of issuing. */
  refreshes: boolean;
  labels: DraftLabels;
};

/**
 * A block of the working draft that saves itself. When somebody else's words arrive with a fresh page and nothing is
 * being typed here, they are shown; otherwise the save will find both (reliability R12).
 */
export function DraftBlock(props: Props) {
  const [base, setBase] = useState({ text: props.text, version: props.version });
  const standing = useRef({ version: props.version, quiet: true });
  useEffect(() => {
    if (props.version <= standing.current.version || !standing.current.quiet) return;
    standing.current = { version: props.version, quiet: true };
    setBase({ text: props.text, version: props.version });
  }, [props.text, props.version]);
  return <Editor key={base.version} {...props} {...base} onStand={(stand) => (standing.current = stand)} />;
}

type EditorProps = Props & { onStand: (stand: { version: number; quiet: boolean }) => void };

function Editor({ url, name, text, version, lang, locked, refreshes, labels, onStand }: EditorProps) {
  const [typed, setTyped] = useState(text);
  const [kept, setKept] = useState<string | null>(null);
  const router = useRouter();
  const save = useAutosave({
    url,
    version,
    body: { text: typed },
    draftKey: url,
    onRestore: (body) => setKept(textIn(body)),
  });
  const { state, version: saved } = save;

  useEffect(() => {
    onStand({ version: saved, quiet: (state === "idle" || state === "saved") && kept === null });
  });
  useEffect(() => {
    if (state === "saved" && saved > version && refreshes) router.refresh();
  }, [state, saved, version, refreshes, router]);

  const choose = (chosen: string) => {
    setKept(null);
    setTyped(chosen);
    save.settle({ text: chosen });
  };

  return (
    <div>
      <textarea
        aria-label={name}
        dir="auto"
        lang={lang}
        rows={1}
        placeholder={labels.empty}
        value={typed}
        readOnly={locked}
        maxLength={20_000}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={save.flush}
      />
      <SaveState state={state} message={save.message} labels={labels.save} />
      {save.conflict ? (
        <Conflict mine={typed} theirs={save.conflict.theirs} labels={labels.conflict} onChoose={choose} />
      ) : null}
      {kept !== null && !save.conflict ? (
        <Conflict
          mine={kept}
          theirs={typed}
          labels={{ ...labels.conflict, title: labels.kept }}
          onChoose={choose}
        />
      ) : null}
    </div>
  );
}

function textIn(body: unknown): string | null {
  const { text } = (body ?? {}) as { text?: unknown };
  return typeof text === "string" ? text : null;
}
