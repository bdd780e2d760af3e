"use client";
import { Act } from "@/components/ui/act";
import { Chip } from "@/components/ui/chip";

const ITEMS = [
  { t: "09:00", min: "5 min", i: "1", title: "Opening, adoption of the agenda", kind: "decision" },
  {
    t: "09:25",
    min: "45 min",
    i: "2",
    title: "Joint submission to CEDAW, Rev.1",
    said: "Two contested answers from the comment round.",
    kind: "decision",
    blue: true,
  },
  { t: "10:40", min: "15 min", i: "", title: "Break", kind: "" },
  { t: "11:50", min: "10 min", i: "3", title: "ملخص الاجتماع والاجتماع القادم", kind: "information" },
];

/** A meeting: its zones, what it is short of, and its items by time; then a day of the record. */
export function AgendaSample() {
  return (
    <>
      <h1>Working Group, second meeting of 2019</h1>
      <p className="lede">New York, hosted by UN Women, and online · provisional agenda ICAT/2019/WG.2/1</p>
      <ul className="zones">
        <li>
          <b>Tuesday 24 September</b>
        </li>
        <li>
          <b>09:00–12:00</b> New York
        </li>
        <li>
          <b>15:00–18:00</b> Vienna, Geneva
        </li>
        <li>
          <b>16:00–19:00</b> Nairobi
        </li>
      </ul>
      <div className="bar">
        <span>
          <b>18</b> of 25 entities coming, 6 online
        </span>
        <span>
          quorum <b>13</b>
        </span>
        <div className="end">
          <Act label="Calendar file" />
          <Act label="Send invitation" tone="go" />
        </div>
      </div>
      <table className="agenda">
        <caption className="hidden-words">Agenda</caption>
        <tbody>
          {ITEMS.map((one) => (
            <tr key={one.t} className={one.i ? undefined : "pause"}>
              <td className="t">
                <bdi>{one.t}</bdi>
                <br /> <bdi>{one.min}</bdi>
              </td>
              <td className="i">{one.i}</td>
              <td className="subject">
                <b>
                  <bdi>{one.title}</bdi>
                </b>
                {one.said ? <p dir="auto">{one.said}</p> : null}
              </td>
              <td className="kind">
                {one.kind ? <Chip tone={one.blue ? "blue" : undefined}>{one.kind}</Chip> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>Record</h2>
      <h3 className="record-day">10 June 2019</h3>
      <ol className="record">
        <li>
          <time>09:12</time>
          <p dir="auto">UNHCR submitted 12 comments on the joint submission to CEDAW.</p>
          <span className="link">#118 · 9f3a…c2</span>
        </li>
        <li>
          <time>09:40</time>
          <p dir="auto">
            The Office of the Special Representative of the Secretary-General on Sexual Violence in Conflict
            answered that it has no comments. <span className="by">focal point</span>
          </p>
          <span className="link">#119 · 01be…77</span>
        </li>
      </ol>
      <h2>Seats</h2>
      <ul className="seats">
        <li>
          <span className="role">Focal point</span>
          <span>
            ILO<small>since 1 January 2019</small>
          </span>
          <Act label="End this seat" tone="quiet" />
        </li>
        <li>
          <span className="role">Reviewer</span>
          <span className="ended">
            UNICRI<small>until 31 March 2019</small>
          </span>
        </li>
      </ul>
    </>
  );
}
