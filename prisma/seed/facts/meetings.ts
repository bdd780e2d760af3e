import { newYorkMeeting } from "./meeting-new-york";
import { viennaMeeting } from "./meeting-vienna";

/** The meetings of the Working Group in 2019, in order. */
export const meetings = [viennaMeeting, newYorkMeeting] as const;
