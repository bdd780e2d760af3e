import type { Translate } from "@/lib/core/i18n/translate";
import { KEY_ROWS } from "./key-rows";

/** The keys of the text, for those who write without a mouse. */
export function KeysOfText({ t }: { t: Translate }) {
  return (
    <details className="panel keys-of-text">
      <summary>{t("drafting.keys")}</summary>
      <dl className="keys-list">
        {KEY_ROWS.map(([keys, word]) => (
          <div key={keys} style={{ display: "contents" }}>
            <dt dir="ltr">
              {keys.split(" ").map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`drafting.${word}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
