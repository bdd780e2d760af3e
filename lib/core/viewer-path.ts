/** The request header in which the proxy tells a page its own path; it is a wish, and read as one. */
export const PATH_HEADER = "x-chapeau-path";
