import { playWorld } from "@/prisma/seed/play";

await playWorld({ at: process.argv[2] });
process.exit(0);
