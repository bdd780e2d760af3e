import type { history as english } from "@/lib/core/i18n/en/history";
import type { Filled } from "@/lib/core/i18n/filled";

/** The history of a draft. */
export const history: Filled<typeof english> = {
  title: "Historial del borrador de trabajo",
  lede: "Quién escribió qué, una sesión tras otra, la más reciente primero. Nada se pierde: volver a una versión anterior es un cambio nuevo.",
  empty: "Todavía no se ha escrito nada en el borrador de trabajo.",
  who: "{person} ({entity})",
  itself: "El sistema",
  kinds: { write: "escribió", suggest: "sugirió", command: "cambió el texto mediante una decisión" },
  words:
    "{in, plural, one {# palabra añadida} other {# palabras añadidas}}, {out, plural, one {# palabra suprimida} other {# palabras suprimidas}}",
  more: "{n, plural, one {y un párrafo más} other {y # párrafos más}}",
  noWords: "sin texto",
  asThen: "Tal como estaba entonces",
  older: "Sesiones anteriores",
  snapshots: "Versiones conservadas",
  snapshotKinds: {
    begun: "El texto tal como se incorporó",
    issued: "Tal como estaba al publicarse",
    named: "Versión con nombre",
  },
  name: "Nombre de esta versión",
  nameHint: "Quienes pueden leer el borrador la encuentran con este nombre en el historial.",
  nameIt: "Conservar con este nombre",
  named: "Versión conservada",
  restore: "Restablecer esta versión",
  restoreTitle: "¿Restablecer la versión del {at}?",
  restoreLede:
    "El borrador quedará como estaba entonces, con las sugerencias de ese momento. Lo escrito desde entonces permanece en el historial y podrá recuperarse del mismo modo.",
  momentTitle: "El borrador el {at}",
  momentLede:
    "Se señala lo que cambió en esta sesión. Si otros escribían al mismo tiempo, también se señalan sus cambios.",
  momentSuggested: "El texto se muestra como quedaría con todas las sugerencias de ese momento.",
  before: "Antes de esta sesión",
  back: "Volver al historial",
};
