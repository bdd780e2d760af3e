/** The shape that every language has to fill: the keys of English, any sentence. */
export type Filled<T> = { [K in keyof T]: T[K] extends string ? string : Filled<T[K]> };
