import type { people as english } from "@/lib/core/i18n/en/people";
import type { Filled } from "@/lib/core/i18n/filled";

/** People, their seats and their accounts. */
export const people: Filled<typeof english> = {
  roles: {
    focalPoint: "Punto focal",
    alternate: "Suplencia",
    reviewer: "Revisión",
    approver: "Aprobación",
    coChair: "Copresidencia",
    secretariat: "Secretaría",
    guest: "Persona invitada",
  },
  seatTitle: "{role}, {entity}",
  since: "desde el {day}",
  term: "del {from} al {until}",
  from: "a partir del {day}",
  invite: "Invitar a una persona",
  inviteLede:
    "La persona recibe una carta en su idioma y puede entrar desde el momento que usted fije. No tiene que aceptar nada.",
  name: "Nombre o función",
  nameHint: "Tal como figura junto a lo que hace la persona.",
  email: "Dirección de correo electrónico",
  language: "Idioma",
  zone: "Huso horario",
  zoneHint: "Vacío: el de la entidad. De lo contrario, por ejemplo Africa/Nairobi.",
  role: "Puesto",
  fromLocal: "Desde",
  fromHint: "En su huso horario, {zone}. Vacío: de inmediato.",
  untilLocal: "Hasta",
  untilHint: "Vacío: sin fecha de término.",
  invited: "El puesto se ha asignado. La carta está en camino.",
  endSeat: "Poner fin al puesto",
  endLede:
    "{name} deja entonces de actuar en nombre de la entidad {entity}. Todo lo hecho desde este puesto permanece donde está.",
  seatEnded: "Se ha puesto fin al puesto.",
  handOver: "Traspasar",
  handOverLede:
    "El nuevo puesto comienza cuando termina este, por el resto del mandato. Todo lo hecho desde él permanece en la entidad.",
  handedOver: "El puesto se ha traspasado. La carta a quien lo asume está en camino.",
  close: "Cerrar la cuenta",
  closeOf: "Cerrar la cuenta de {name}",
  closeLede:
    "Todos los puestos de esta persona terminan ahora, así como sus sesiones. Todo lo que hizo permanece en el registro.",
  closed: "La cuenta se ha cerrado.",
  account: "Mi cuenta",
  accountLede: "Lo que otras personas ven de usted y dónde tiene la sesión abierta.",
  preferences: "Preferencias",
  keep: "Guardar",
  kept: "Sus preferencias se han guardado.",
  seats: "Mis puestos",
  current: "actúa desde este puesto",
  act: "Actuar desde este puesto",
  letters: {
    invited: {
      subject: "Su puesto ({body}): {role}, {entity}",
      text: "A la atención de {name}:\n\nUsted ocupa un puesto – {body}, {group}:\n\n  {role}, {entity}\n  a partir de: {from}\n\nPara entrar, abra la página que figura a continuación, indique esta dirección ({email}) y escriba el código que recibirá.\n\n{link}\n",
    },
  },
};
