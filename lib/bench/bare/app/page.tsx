import { connection } from "next/server";
import { db } from "@/lib/core/db";

/** One indexed query and one line: what the framework, the server and the client cost by themselves. */
export default async function BarePage() {
  await connection();
  const found = await db().installation.findUniqueOrThrow({ where: { id: 1 }, select: { createdAt: true } });
  return <p>{found.createdAt.toISOString()}</p>;
}
