"use client";
import { Broken } from "@/components/front/broken-words";

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return <Broken reference={error.digest} again={reset} />;
}
