import { encode } from "next-auth/jwt";
import { Client } from "pg";

/**
 * Signs a seat in without the door: a session row, and the cookie that names it, signed with the installation's secret.
 * For tests and the bench, which are not about the door.
 * @param url the database
 * @param seat the person and the seat that the session stands in
 * @returns the Cookie header of a server whose origin is http
 */
export async function cookieFor(url: string, seat: { personId: string; seatId: string }): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const session = await client.query(
      "INSERT INTO session (person_id, seat_id, device) VALUES ($1, $2, 'test') RETURNING id",
      [seat.personId, seat.seatId],
    );
    const { rows } = await client.query("SELECT secret FROM installation WHERE id = 1");
    const token = await encode({ token: { sid: session.rows[0].id }, secret: rows[0].secret });
    return `chapeau.session=${token}`;
  } finally {
    await client.end();
  }
}
