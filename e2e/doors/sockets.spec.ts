import { WebSocket } from "ws";
import { expect } from "@/e2e/world";
import { draftPath } from "@/lib/drafting/client-address";
import { column } from "./cells";
import { ROLES } from "./roles";
import { nowhere, test } from "./staged";

/** The status with which the drafting room answers a knock; 101 is the way in. */
const CELLS = column("404", {
  anonymous: "401",
  disabled: "401",
  ended: "401",
  coChair: "101",
  secretariat: "101",
});

function knock(origin: string, path: string, headers: Record<string, string>): Promise<string> {
  const socket = new WebSocket(`${origin.replace("http", "ws")}${path}`, { headers });
  return new Promise((resolve, reject) => {
    socket.on("unexpected-response", (request, response) => {
      resolve(String(response.statusCode));
      request.destroy();
    });
    socket.on("open", () => {
      resolve("101");
      socket.close();
    });
    socket.on("error", reject);
  });
}

test("the drafting room lets in who may read the draft, and tells nobody else that there is one", async ({
  hands,
  stage,
  product,
}) => {
  const { origin } = product;
  const path = draftPath(stage.own.drafting ?? "");
  for (const role of ROLES) {
    const { cookie } = hands[role];
    const headers = { origin, ...(cookie ? { cookie } : {}) };
    expect(`${role} ${await knock(origin, path, headers)}`).toBe(`${role} ${CELLS[role]}`);
  }
  const cookie = hands.penholder.cookie ?? "";
  expect(await knock(origin, path, { origin, cookie })).toBe("101");
  for (const id of [stage.foreign.drafting ?? "", nowhere(), "no-id"])
    expect(await knock(origin, draftPath(id), { origin, cookie })).toBe("404");
  const elsewhere: Record<string, string>[] = [{}, { origin: "https://evil.example" }, { origin: "null" }];
  for (const from of elsewhere) expect(await knock(origin, path, { ...from, cookie })).toBe("403");
});
