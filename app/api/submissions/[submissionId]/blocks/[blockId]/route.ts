import { route } from "@/lib/core/route";
import { editBlock } from "@/lib/submissions/commands/draft";

export const PUT = route(editBlock);
