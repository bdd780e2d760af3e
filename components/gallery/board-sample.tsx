"use client";
import { Act } from "@/components/ui/act";
import { Mark, type MarkKind } from "@/components/ui/mark";
import { ScrollTable } from "@/components/ui/scroll-table";

type Row = {
  name: string;
  note?: string;
  first: [MarkKind, string];
  second: [MarkKind, string];
  comments: string;
  red?: string;
  signed: string;
};

const ROWS: Row[] = [
  {
    name: "Council of Europe",
    note: "partner",
    first: ["nothing", "no comments"],
    second: ["nothing", "no comments"],
    comments: "0",
    signed: "3 June",
  },
  {
    name: "CTED",
    first: ["done", "submitted"],
    second: ["preparing", "in preparation"],
    comments: "2",
    signed: "–",
  },
  {
    name: "ICAO",
    first: ["nothing", "no comments"],
    second: ["silent", "silent"],
    comments: "0",
    signed: "–",
  },
  {
    name: "IOM",
    first: ["done", "submitted"],
    second: ["done", "submitted"],
    comments: "21",
    red: "1 red line",
    signed: "today",
  },
  {
    name: "ITU",
    first: ["excused", "excused"],
    second: ["excused", "excused until 17 June"],
    comments: "–",
    signed: "–",
  },
  {
    name: "Office of the Special Representative of the Secretary-General on Sexual Violence in Conflict",
    first: ["done", "submitted"],
    second: ["blocked", "declined"],
    comments: "0",
    signed: "11 June",
  },
];

/** Who has answered: one mark and one word per cell. */
export function BoardSample() {
  return (
    <>
      <h1>Who has answered</h1>
      <p className="lede">
        Joint submission to CEDAW, Draft 1 · Round 2 closes today, 17:00 Vienna, in 5 hours
      </p>
      <ul className="sum">
        <li>
          <b>14</b>submitted
        </li>
        <li>
          <b>3</b>no comments
        </li>
        <li>
          <b>5</b>in preparation
        </li>
        <li className="red">
          <b>2</b>red lines
        </li>
      </ul>
      <div className="progress" aria-hidden="true">
        <i style={{ "--of": "68%" } as React.CSSProperties} />
      </div>
      <div className="bar">
        <span>
          Remind the <b>7</b> who have not answered
        </span>
        <div className="end">
          <Act label="Extend for all" reason="The round has already been extended twice." />
          <Act label="Excel" />
          <Act label="Preview reminder" tone="go" />
        </div>
      </div>
      <ScrollTable caption="Answers by entity" className="board">
        <thead>
          <tr>
            {["Entity", "Round 1", "Round 2", "Comments", "Last heard"].map((head) => (
              <th key={head} scope="col" className={head === "Comments" ? "num" : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row.name} className={row.second[0] === "silent" ? "missing" : undefined}>
              <th scope="row">
                <bdi>{row.name}</bdi> {row.note ? <small>{row.note}</small> : null}
              </th>
              <td>
                <Mark kind={row.first[0]}>{row.first[1]}</Mark>
              </td>
              <td>
                <Mark kind={row.second[0]}>{row.second[1]}</Mark>
              </td>
              <td className="num">
                {row.red ? <small className="bad">{row.red}</small> : null} {row.comments}
              </td>
              <td className="muted">{row.signed}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}
