"use client";
import { Act } from "@/components/ui/act";
import { Empty } from "@/components/ui/empty";
import { Instant } from "@/components/ui/instant";

const CITIES = [
  { city: "Vienna", time: "17:00" },
  { city: "New York", time: "11:00" },
  { city: "Nairobi", time: "18:00" },
  { city: "Bangkok", time: "22:00" },
];

/** What waits: the nearest deadline first, each with the button that discharges it. */
export function DeskSample() {
  return (
    <>
      <h1>My desk</h1>
      <p className="lede">Three things wait for ILO. Nothing else is open.</p>
      <ul className="duties">
        <li className="duty soon" data-walk>
          <div className="when">
            <b>in 5 hours</b>
            <Instant
              at={{ iso: "2019-06-10T15:00:00Z", zoneText: "today, 17:00 Geneva", cities: CITIES }}
              label="Times at the duty stations"
            />
          </div>
          <div className="what">
            <h2 dir="auto">
              <a href="#text">Comments on the joint submission to CEDAW, Draft 1</a>
            </h2>
            <p>
              Round 2 · 14 entities have answered · two colleagues in ILO left five comments for you to
              consolidate
            </p>
          </div>
          <div className="do">
            <Act label="No comments" />
            <Act label="Consolidate and submit" tone="go" />
          </div>
        </li>
        <li className="duty" data-walk>
          <div className="when">
            <b>in 2 days</b>Wednesday 12 June, 12:00 Geneva
          </div>
          <div className="what">
            <h2 dir="auto">
              <a href="#text">
                Sign-off of the statement by the Office of the Special Representative of the Secretary-General
                on Sexual Violence in Conflict
              </a>
            </h2>
            <p>18 of 25 entities have signed off.</p>
          </div>
          <div className="do">
            <Act label="Sign off" tone="go" reason="Only the focal point of an entity may sign off." />
          </div>
        </li>
        <li className="duty" data-walk>
          <div className="when">
            <b>in 6 days</b>Tuesday 18 June
          </div>
          <div className="what">
            <h2 dir="auto">Draft summary of the Working Group meeting, Vienna</h2>
            <p>Three paragraphs report what ILO said. Silence is approval.</p>
          </div>
          <div className="do">
            <Act label="Read and correct" href="/components" />
          </div>
        </li>
      </ul>
      <h2>When nothing waits</h2>
      <Empty title="Nothing is waiting for you.">
        The next thing on the calendar is the Working Group in New York, 24 September 2019.
      </Empty>
    </>
  );
}
