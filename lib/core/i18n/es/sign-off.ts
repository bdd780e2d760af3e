import type { signOff as english } from "@/lib/core/i18n/en/sign-off";
import type { Filled } from "@/lib/core/i18n/filled";

/** Sign-off: the last step, and its proof. */
export const signOff: Filled<typeof english> = {
  open: "Solicitar el visto bueno",
  openTitle: "¿Solicitar el visto bueno a {symbol}?",
  openLede:
    "Se pide a {n, plural, one {# entidad} other {# entidades}} el visto bueno a este texto exacto, identificado mediante su SHA-256. Cuando lo dé la última, el texto queda aprobado.",
  closesLocal: "Plazo para el visto bueno",
  opened: "Se ha solicitado el visto bueno. Las cartas están en camino.",
  openUntil: "Vence el plazo de visto bueno",
  card: "Posición de la entidad {entity}",
  cardLede: "Se solicita su visto bueno a {symbol}, tal como figura aquí. SHA-256:",
  cardLedeNotAsked:
    "No se solicita el visto bueno de su entidad. El texto presentado para visto bueno es {symbol}, tal como figura aquí. SHA-256:",
  sign: "Dar el visto bueno de la entidad {entity}",
  signTitle: "¿Dar el visto bueno de la entidad {entity}?",
  signLede:
    "Su entidad se suma a {symbol} exactamente como está. Todo el órgano ve que ha dado el visto bueno.",
  signed: "Visto bueno dado.",
  decline: "Denegar",
  declineTitle: "¿Denegar el visto bueno de la entidad {entity}?",
  declineLede:
    "El texto no podrá aprobarse tal como está. Se comunica de inmediato a todas las entidades consultadas, junto con su motivo.",
  declined: "Visto bueno denegado. Se ha comunicado a todas las entidades consultadas.",
  reason: "Qué lo impide",
  reasonHint: "Indique el párrafo y el cambio que le permitiría dar el visto bueno.",
  withdraw: "Terminar sin aprobación",
  withdrawTitle: "¿Poner fin a esta solicitud de visto bueno?",
  withdrawLede:
    "El texto vuelve a la entidad redactora principal. Lo que han respondido las entidades sigue constando en el registro.",
  withdrawn:
    "Se ha puesto fin a la solicitud de visto bueno. El texto vuelve a la entidad redactora principal.",
  positions: {
    awaited: "pendiente",
    signedOff: "visto bueno dado",
    declined: "visto bueno denegado",
    notAsked: "no consultada",
  },
  progress: "{signed} de {n} han dado el visto bueno",
  seal: "Aprobado",
  sealLede: "Todas las entidades consultadas han dado el visto bueno a este texto. Su SHA-256 es",
};
