"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";

/** One room of the house. */
export type Room = {
  href: string;
  label: string;
  /** How many things wait there, and that number in words. */
  count?: number;
  countLabel?: string;
};

/** A link of the rail that knows whether one is in its room. */
export function RailLink({ room }: { room: Room }) {
  const path = usePathname();
  const here = room.href === "/" ? path === "/" : path === room.href || path.startsWith(`${room.href}/`);
  return (
    <Link href={room.href} prefetch={false} aria-current={here ? "page" : undefined}>
      {room.label}
      {room.count ? (
        <span className="n">
          <span aria-hidden="true">{room.count}</span>
          <span className="hidden-words">{room.countLabel}</span>
        </span>
      ) : null}
    </Link>
  );
}
