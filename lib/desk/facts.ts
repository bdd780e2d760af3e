import type { MeetingState } from "@/lib/meetings/states";
import type { StepState } from "@/lib/responses/chain";
import type { SubmissionState } from "@/lib/submissions/states";
import type { ActivityStatus } from "@/lib/work-plan/states";

/** An open round of comments, as the desk needs to know it; `own` and `others` count comments of the viewer's own entity. */
export type RoundOnDesk = {
  kind: "round";
  id: string;
  title: string;
  at: Date;
  number: number;
  sealed: boolean;
  penholderId: string;
  asked: boolean;
  /** Whether the own entity is a guest of this one round. */
  guest: boolean;
  response: "none" | "preparing" | "verified" | "submitted" | "noComments";
  own: number;
  /** How the own entity's response stands inside: its verified comments, a pause, a reviewer's own deadline and reach, its clearance. */
  inside: {
    verified: number;
    paused: boolean;
    until: string | null;
    uninvited: boolean;
    steps: StepState[];
    mine: StepState | null;
  };
  others: number;
  /** How many were asked, and the acronyms of those who have not answered: for those who remind them, else null. */
  all: number | null;
  missing: string[] | null;
};

/** An open sign-off; `position` is that of the viewer's own entity. */
export type SignOffOnDesk = {
  kind: "signOff";
  id: string;
  title: string;
  at: Date;
  symbol: string;
  position: "awaited" | "signedOff" | "declined" | null;
  signed: number;
  declined: number;
  all: number;
  missing: string[];
};

/** A text in the hands of its penholder. `at` is the addressee's deadline. */
export type TextOnDesk = {
  kind: "text";
  id: string;
  title: string;
  at: Date | null;
  state: SubmissionState;
  penholderId: string;
  sourceId: string | null;
  doubts: number;
  blocks: number;
  issued: number;
  unanswered: number;
};

/** A meeting that lies ahead. */
export type MeetingOnDesk = {
  kind: "meeting";
  id: string;
  title: string;
  at: Date;
  endsAt: Date;
  zone: string;
  city: string;
  state: MeetingState;
  items: number;
};

/** An activity of the work plan that the viewer's entity leads; `at` is the end of its day. */
export type ActivityOnDesk = {
  kind: "activity";
  id: string;
  title: string;
  at: Date;
  status: ActivityStatus;
};

/** The next deadline of the body, for the control of a demo world's clock. */
export type NextDeadline = { kind: "next"; at: Date };

/** Everything that may become a duty, before the rules have been asked. */
export type DeskFact =
  | RoundOnDesk
  | SignOffOnDesk
  | TextOnDesk
  | MeetingOnDesk
  | ActivityOnDesk
  | NextDeadline;
