import { NotThere } from "@/components/front/not-there";
import { currentWords } from "@/lib/core/session";

export default async function NotFound() {
  return <NotThere t={await currentWords()} home="/desk" />;
}
