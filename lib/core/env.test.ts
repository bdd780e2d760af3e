import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BadEnvironment, environment, readEnv } from "./env";

test("an empty environment is a working one", () => {
  expect(readEnv({ PORT: " " })).toMatchObject({
    PORT: 3000,
    APP_ORIGIN: "http://localhost:3000",
    CHAPEAU_WORLD: "demo",
    DATABASE_POOL: 10,
  });
});

test("an installation with its own database is not a demo unless it says so", () => {
  const DATABASE_URL = "postgresql://chapeau:x@db:5432/chapeau";
  expect(readEnv({ DATABASE_URL }).CHAPEAU_WORLD).toBe("none");
  expect(readEnv({ DATABASE_URL, CHAPEAU_WORLD: "demo" }).CHAPEAU_WORLD).toBe("demo");
});

test("all that is wrong is said at once, by name and without its value", () => {
  const wrong = {
    PORT: "12x",
    APP_ORIGIN: "chapeau.example.org",
    CHAPEAU_SECRET: "hunter2",
    DATABASE_URL: "mysql://x",
  };
  const say = () => readEnv(wrong);
  expect(say).toThrow(BadEnvironment);
  for (const name of Object.keys(wrong)) expect(say).toThrow(name);
  expect(say).toThrow("expected a port number from 0 to 65535");
  expect(say).not.toThrow("hunter2");
});

test("single sign-on needs all of its four variables or none", () => {
  expect(() => readEnv({ OIDC_ISSUER: "https://id.example.org" })).toThrow("OIDC_CLIENT_SECRET");
});

test(".env.example explains exactly the variables that are read", () => {
  const example = readFileSync(".env.example", "utf8");
  const explained = [...example.matchAll(/^#?\s?([A-Z][A-Z_]+)=/gm)].map((match) => match[1]);
  expect(explained.sort()).toEqual(Object.keys(environment.shape).sort());
});
