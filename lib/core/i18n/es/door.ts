import type { door as english } from "@/lib/core/i18n/en/door";
import type { Filled } from "@/lib/core/i18n/filled";

/** The way in and the way out. */
export const door: Filled<typeof english> = {
  title: "Entrar",
  lede: "No hay contraseñas. Indique su dirección; le enviamos un código.",
  email: "Dirección de correo electrónico",
  send: "Enviarme un código",
  sent: "Si {email} corresponde a un puesto, un código está en camino. Escríbalo aquí, en este navegador, en un plazo de diez minutos.",
  code: "Código",
  codeHint: "Ocho letras y cifras, del mensaje más reciente.",
  enter: "Entrar",
  again: "Usar otra dirección o pedir un nuevo código",
  agency: "Entrar con {name}",
  agencyRefused:
    "El acceso por medio de su organismo no condujo a ningún puesto. Use la dirección que tiene la Secretaría o consúltela.",
  demoTitle: "O tome un puesto en el entorno de demostración",
  demoLede:
    "Estos puestos no los ocupa ninguna persona real. Elija uno; vuelva por otro, en un segundo navegador si lo desea.",
  back: "Después volverá a donde estaba.",
  sessions: "Dónde tiene la sesión abierta",
  sessionsLede: "Una sesión termina tras ocho horas sin uso y, a más tardar, a los siete días.",
  thisOne: "este navegador",
  lastSeen: "último uso: {when}",
  revoke: "Terminar esta sesión",
  revoked: "La sesión ha terminado.",
  everywhere: "Salir en todas partes",
  everywhereLede: "También en este navegador.",
  deviceUnknown: "Navegador desconocido",
  letters: {
    code: {
      subject: "Su código para Chapeau",
      text: "Estimada colega, estimado colega:\n\nEste es su código para entrar:\n\n  {code}\n\nEscríbalo en el navegador en que lo pidió, en un plazo de diez minutos. Sirve una sola vez. La página donde escribirlo:\n\n{link}\n\nSi no lo pidió, no haga nada.\n",
    },
  },
};
