"use client";
import type { ReactNode } from "react";
import type { Language } from "@/lib/core/i18n/languages";
import { AgendaSample } from "./agenda-sample";
import { BoardSample } from "./board-sample";
import { DeskSample } from "./desk-sample";
import { FormsSample } from "./forms-sample";
import { FrameSample } from "./frame-sample";
import { SAMPLE_NAMES, type Sample } from "./samples";
import { TextSample } from "./text-sample";

const SAMPLES: Record<Sample, () => ReactNode> = {
  desk: DeskSample,
  text: TextSample,
  board: BoardSample,
  agenda: AgendaSample,
  forms: FormsSample,
};

/** Every part, drawn from fixtures, for looking at while developing. */
export function Gallery({ only, language }: { only?: Sample; language: Language }) {
  return (
    <FrameSample language={language}>
      {SAMPLE_NAMES.filter((name) => !only || name === only).map((name) => {
        const Drawn = SAMPLES[name];
        return <Drawn key={name} />;
      })}
    </FrameSample>
  );
}
