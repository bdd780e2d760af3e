/** The way in and the way out. */
export const door = {
  title: "Sign in",
  lede: "There are no passwords. Give your address; we send a code.",
  email: "E-mail address",
  send: "Send me a code",
  sent: "If {email} belongs to a seat, a code is on its way. Type it here, in this browser, within ten minutes.",
  code: "Code",
  codeHint: "Eight letters and digits, from the latest message.",
  enter: "Sign in",
  again: "Use another address, or ask for a new code",
  agency: "Sign in with {name}",
  agencyRefused:
    "Your agency’s sign-in did not lead to a seat. Use the address that the Secretariat has, or ask the Secretariat.",
  demoTitle: "Or take a seat in the demo world",
  demoLede:
    "These seats hold no real person. Choose one; come back for another, in a second browser if you like.",
  back: "Afterwards you come back to where you were.",
  sessions: "Where you are signed in",
  sessionsLede: "A session ends after eight hours without use, and after seven days at the latest.",
  thisOne: "this browser",
  lastSeen: "last used {when}",
  revoke: "End this session",
  revoked: "The session is ended.",
  everywhere: "Sign out everywhere",
  everywhereLede: "Also in this browser.",
  deviceUnknown: "Unknown browser",
  letters: {
    code: {
      subject: "Your code for Chapeau",
      text: "Dear colleague,\n\nThis is your code to sign in:\n\n  {code}\n\nType it in the browser in which you asked for it, within ten minutes. It works once. The page to type it in:\n\n{link}\n\nIf you did not ask for it, do nothing.\n",
    },
  },
} as const;
