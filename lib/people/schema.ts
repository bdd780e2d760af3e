import { z } from "zod";
import { LANGUAGES } from "@/lib/core/i18n/languages";
import { emailShape } from "./email";

/** The seats that can be given (domain section 2). */
export const SEAT_ROLES = [
  "focalPoint",
  "alternate",
  "reviewer",
  "approver",
  "coChair",
  "secretariat",
  "guest",
] as const;

/** The seats that a focal point gives in its own entity (domain 2, 2.1). */
export const OWN_ROLES = ["alternate", "reviewer"] as const;

/** One of the seats that can be given. */
export type SeatRole = (typeof SEAT_ROLES)[number];

/** A local time of the actor's zone, or nothing: at once. */
const moment = z.union([z.literal(""), z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)]).default("");

const person = {
  name: z.string().trim().min(2).max(120),
  email: emailShape,
  locale: z.enum(LANGUAGES).default("en"),
  zone: z.string().max(60).default(""),
};

/** A person invited to a seat: who, for which entity, from and until when. An empty `zone` is that of the entity. */
export const invitePersonInput = z.strictObject({
  ...person,
  entityId: z.uuid(),
  role: z.enum(SEAT_ROLES),
  fromLocal: moment,
  untilLocal: moment,
  demoSeat: z
    .string()
    .regex(/^[a-z0-9-]{3,60}$/)
    .optional(),
});

/** Another seat for a person whom the group knows. */
export const giveSeatInput = z.strictObject({
  personId: z.uuid(),
  entityId: z.uuid(),
  role: z.enum(SEAT_ROLES),
  fromLocal: moment,
  untilLocal: moment,
});

/** The end of a seat. */
export const endSeatInput = z.strictObject({ seatId: z.uuid(), untilLocal: moment });

/** The successor to a seat and the moment of the change. */
export const handOverInput = z.strictObject({ ...person, seatId: z.uuid(), fromLocal: moment });

/** What a person says of themselves; `version` is the one the form started from. */
export const changePreferencesInput = z.strictObject({
  name: person.name,
  locale: z.enum(LANGUAGES),
  zone: z.string().min(1).max(60),
  version: z.coerce.number().int().positive(),
});

/** A person who leaves the group. */
export const deactivatePersonInput = z.strictObject({ personId: z.uuid() });

/** The seat to act from, in one signed-in browser. */
export const chooseSeatInput = z.strictObject({ sessionId: z.uuid(), seatId: z.uuid() });
