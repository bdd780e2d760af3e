import { NotThere } from "@/components/front/not-there";
import { currentWords } from "@/lib/core/session";

export default async function NotFound() {
  return (
    <div className="front">
      <main>
        <NotThere t={await currentWords()} home="/" />
      </main>
    </div>
  );
}
