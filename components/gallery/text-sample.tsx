"use client";
import { Act } from "@/components/ui/act";
import { Chip } from "@/components/ui/chip";

const strip = [
  { at: "8%", of: "5%" },
  { at: "40%", of: "4%", red: true },
  { at: "70%", of: "7%" },
];

/** The text with its margin; every word in it is invented. */
export function TextSample() {
  return (
    <section id="text">
      <h1>Joint submission on trafficking in women and girls in the context of global migration</h1>
      <p className="lede">
        ICAT/2019/WG/SUB.1 · Draft 1 · for the Committee on the Elimination of Discrimination against Women
      </p>
      <ol className="steps">
        <li className="past">Drafting</li>
        <li aria-current="step">Comments</li>
        <li>Revision</li>
        <li>Sign-off</li>
        <li>Final</li>
      </ol>
      <ul className="tabs">
        {["Text", "Comments", "Matrix", "Board", "Changes"].map((tab, n) => (
          <li key={tab}>
            <a href="#text" aria-current={n === 0 ? "page" : undefined}>
              {tab}
            </a>
          </li>
        ))}
      </ul>
      <div className="bar">
        <span>
          <b>Round 2</b> closes in 5 hours, today 17:00 Geneva
        </span>
        <span>
          12 comments by UNHCR, <b>not yet submitted</b>
        </span>
        <div className="end">
          <Act label="Word" />
          <Act label="Submit for UNHCR" tone="go" />
        </div>
      </div>
      <div className="sheet">
        <div className="strip" aria-hidden="true">
          {strip.map((spot) => (
            <i
              key={spot.at}
              className={spot.red ? "r" : undefined}
              style={{ "--at": spot.at, "--of": spot.of } as React.CSSProperties}
            />
          ))}
        </div>
        <article className="text" lang="en" dir="auto">
          <h2>
            <span className="no">II.</span>Prevention that reaches the causes
          </h2>
          <div className="para" data-walk>
            <a className="no" href="#p7">
              7
            </a>
            <div className="words" dir="auto">
              Measures that only warn of danger leave the danger in place.
              <sup>
                <a href="#fn1">1</a>
              </sup>{" "}
              Prevention has to change what makes a dishonest offer look like the best one there is.
            </div>
            <a className="count add" href="#c7" aria-label="Comment on paragraph 7">
              +
            </a>
          </div>
          <div className="para open" data-walk>
            <a className="no" href="#p8">
              8
            </a>
            <div className="words" dir="auto">
              Pathways should be <del>regular</del> <ins>safe, orderly and regular</ins>, and nobody should
              depend on <mark>one employer or one recruiter</mark> for a right to stay.
            </div>
            <a className="count red" href="#c8" aria-label="3 comments on paragraph 8">
              3
            </a>
          </div>
          <ul className="items">
            <li>
              <span className="no">(a)</span>Recruitment fees are borne by the employer{" "}
              <span className="br">[</span>in all sectors<span className="br">]</span>
              {";"}
            </li>
            <li>
              <span className="no">(b)</span>Contracts are written in a language that is understood.
            </li>
          </ul>
          <div className="para" data-walk>
            <a className="no" href="#p9b">
              9 bis
            </a>
            <div className="words" dir="auto">
              ينبغي أن يكون لكل فتاة وصي يُعيَّن مبكراً ويستقل عن مراقبة الهجرة.
            </div>
            <a className="count" href="#c9" aria-label="1 comment">
              1
            </a>
          </div>
          <ol className="footnotes">
            <li id="fn1">
              <span className="no">1</span>
              <span dir="auto">See the record of the meeting in Vienna.</span>
            </li>
          </ol>
        </article>
        <aside className="side follows" aria-label="Comments on paragraph 8">
          <div className="note">
            <header>
              <b>UNHCR</b>
              <span>you</span>
              <Chip tone="blue">proposed wording</Chip>
            </header>
            <p dir="auto">Use the agreed wording.</p>
            <p className="prop" dir="auto">
              … <del>regular</del> <ins>safe, orderly and regular</ins> …
            </p>
            <footer>
              <span>technical · suggestion</span>
              <a href="#text">Edit</a>
            </footer>
          </div>
          <div className="note red">
            <header>
              <b>
                Office of the Special Representative of the Secretary-General on Sexual Violence in Conflict
              </b>
              <Chip tone="red">red line</Chip>
            </header>
            <p dir="auto">“One employer” leaves out spouses.</p>
            <p className="reply" dir="auto">
              Taken up in Rev.1.
            </p>
            <footer>
              <span>substantive</span>
              <Chip tone="green">accepted</Chip>
            </footer>
          </div>
        </aside>
      </div>
    </section>
  );
}
