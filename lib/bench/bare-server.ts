import { serve } from "@/lib/boot/server";
import { env } from "@/lib/core/env";

/* The folder of the bare page is the working directory, as the project's is for the product. */
const [dir] = process.argv.slice(2);
if (dir) process.chdir(dir);
const serving = await serve(env().DATABASE_URL ?? "", false);
for (const signal of ["SIGTERM", "disconnect"])
  process.on(signal, async () => {
    await serving.stop();
    process.exit(0);
  });
