import { reading } from "@/lib/core/route";
import { readPicture } from "@/lib/drafting/queries/picture";

/** A picture of a text, for those who may read where it stands; never as anything but a picture (reliability R35). */
export const GET = reading(
  (actor, { submissionId = "", fileId = "" }) => readPicture(actor, submissionId, fileId),
  ({ bytes, mediaType }) =>
    new Response(bytes, {
      headers: {
        "Content-Type": mediaType,
        "Content-Disposition": "inline",
        "Content-Security-Policy": "default-src 'none'; sandbox",
      },
    }),
);
