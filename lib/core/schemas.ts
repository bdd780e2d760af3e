import { z } from "zod";

/*
 * zod tries once whether it may compile what it checks (`new Function`); in a page the content security policy says no,
 * and reports the try. To be imported before the first schema of a module that a page runs.
 */
if (typeof window !== "undefined") z.config({ jitless: true });
